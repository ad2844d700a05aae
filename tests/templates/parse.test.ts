import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ADVICE } from '#build/advice.ts';
import { parseTemplate } from '#core/template/parse.ts';
import type { TemplateBlock } from '#core/template/template.ts';

const FRONT = '---\nletter: claim\nlanguage: en\n---\n';

function blocksOf(body: string, front = FRONT): readonly TemplateBlock[] {
  const parsed = parseTemplate(`${front}${body}`, 'claim.txt');
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value.blocks;
}

const wordsOf = (block: TemplateBlock | undefined): readonly (readonly string[])[] =>
  (block?.groups ?? []).map((group) =>
    group.map((item) => item.parts.map((part) => (part.kind === 'words' ? part.text : `<${part.kind}>`)).join('')),
  );

test('a line that follows goes on, a blank line begins the next paragraph', () => {
  const [block] = blocksOf('== paragraph\nOne line\n  and its end.\n\nNext.\n');
  expect(wordsOf(block)).toEqual([['One line and its end.'], ['Next.']]);
});

test('a condition or a dash begins the next sentence of a paragraph', () => {
  const [block] = blocksOf('== paragraph\nFirst.\n(only if a.b) Second\ngoes on.\n- Third.\n');
  expect(wordsOf(block)).toEqual([['First.', 'Second goes on.', 'Third.']]);
  expect(block?.groups[0]?.map(({ condition }) => condition?.fact)).toEqual([undefined, 'a.b', undefined]);
});

test('in the head every line stands for itself, and a blank line divides receiver and sender', () => {
  const [block] = blocksOf('== addressee\nTo one\nstreet\n\nfrom another\n');
  expect(wordsOf(block)).toEqual([['To one', 'street'], ['from another']]);
});

test('a demand has its id, its condition, its words, in this order', () => {
  const [block] = blocksOf('== demands\nI ask:\n- [repay] (unless x) repay {{sum: figures}};\n- [records]\n');
  expect(block?.groups[0]).toMatchObject([
    { listed: false },
    { listed: true, id: 'repay', condition: { is: 'unless', fact: 'x' } },
    { listed: true, id: 'records', parts: [] },
  ]);
});

test('what stands in double braces is a fact with a form, norms, or a choice by who writes', () => {
  const [block] = blocksOf(
    '== paragraph\n{{a.b-c: long}} {{norm x-1, y}} {{by claimant: he | she | they | it}} {{by x: a | b | c}}\n',
  );
  expect(block?.groups[0]?.[0]?.parts.filter(({ kind }) => kind !== 'words')).toEqual([
    { kind: 'fact', fact: 'a.b-c', form: 'long' },
    { kind: 'norm', norms: ['x-1', 'y'] },
    { kind: 'by-voice', fact: 'claimant.voice', words: { man: 'he', woman: 'she', several: 'they', firm: 'it' } },
    { kind: 'by-voice', fact: 'x.voice', words: { man: 'a', woman: 'b', several: 'c' } },
  ]);
});

test('a table and a slot have a name and maybe a condition', () => {
  expect(blocksOf('== table charges (only if charges)\n== grounds basis\n')).toMatchObject([
    { kind: 'table', name: 'charges', condition: { is: 'only-if', fact: 'charges' } },
    { kind: 'grounds', name: 'basis' },
  ]);
});

test('the lines of a signature have their roles', () => {
  const [block] = blocksOf('== signature\ndate: {{d}}\ncapacity: (only if c) for {{p}}\nname: {{n}}\n');
  expect(block?.groups[0]?.map(({ role, condition }) => [role, condition?.fact])).toEqual([
    ['date', undefined],
    ['capacity', 'c'],
    ['name', undefined],
  ]);
});

test('line ends of another system change nothing', () => {
  expect(blocksOf('== paragraph\r\nOne\r\n\r\nTwo\r\n', FRONT.replace(/\n/gu, '\r\n'))).toEqual(
    blocksOf('== paragraph\nOne\n\nTwo\n'),
  );
});

test.each([
  ['no front matter', '== paragraph\nx\n', 1, 'frontMatterMissing'],
  ['a front matter without language', '---\nletter: claim\n---\n== paragraph\nx\n', 1, 'frontMatterBroken'],
  ['an unknown key', '---\nletter: claim\nlanguage: en\nmood: bad\n---\n== paragraph\nx\n', 4, 'frontMatterBroken'],
  ['words before the first block', `${FRONT}Hello\n== paragraph\nx\n`, 5, 'textBeforeFirstBlock'],
  ['an unknown block', `${FRONT}== poem\nx\n`, 5, 'unknownBlock'],
  ['a passage outside shared.txt', `${FRONT}== passage x\nx\n`, 5, 'unknownBlock'],
  ['a table without a name', `${FRONT}== table\n`, 5, 'blockName'],
  ['an unknown slot', `${FRONT}== grounds poems\n`, 5, 'blockName'],
  ['a broken condition of a block', `${FRONT}== paragraph (only if a and b)\nx\n`, 5, 'brokenCondition'],
  ['a condition on two facts', `${FRONT}== paragraph\n\n(only if a, b) x\n`, 7, 'brokenCondition'],
  ['two conditions', `${FRONT}== paragraph\n(only if a) (unless b) x\n`, 6, 'secondCondition'],
  [
    'a sentence that would hang on the condition before',
    `${FRONT}== paragraph\n(only if a) One.\nTwo.\n`,
    7,
    'sentenceUnderCondition',
  ],
  ['an id after the condition', `${FRONT}== demands\n- (only if a) [b] x\n`, 6, 'idAfterCondition'],
  ['a broken id', `${FRONT}== demands\n- [Not an id] x\n`, 6, 'brokenId'],
  ['an empty item', `${FRONT}== demands\n- (only if a)\n`, 6, 'emptyItem'],
  ['an empty block', `${FRONT}== title\n`, 5, 'emptyBlock'],
  ['words in a table', `${FRONT}== table charges\nx\n`, 6, 'textNotAllowed'],
  ['words in a slot of the frame', `${FRONT}== grounds basis\nx\n`, 6, 'textNotAllowed'],
  ['braces that do not close', `${FRONT}== paragraph\nx {{fact\n`, 6, 'brokenPlaceholder'],
  ['arithmetic', `${FRONT}== paragraph\n{{a + b}}\n`, 6, 'brokenPlaceholder'],
  ['a loop', `${FRONT}== paragraph\n{{#each rows}}\n`, 6, 'brokenPlaceholder'],
  ['a choice with one word', `${FRONT}== paragraph\n{{by claimant: he}}\n`, 6, 'brokenPlaceholder'],
  ['a choice without words for several', `${FRONT}== paragraph\n{{by claimant: he | she}}\n`, 6, 'brokenPlaceholder'],
  ['a norm that is no id', `${FRONT}== paragraph\n{{norm ст. 5}}\n`, 6, 'brokenPlaceholder'],
  ['a line of the signature without a role', `${FRONT}== signature\n{{d}}\n`, 6, 'signatureRole'],
])('%s is refused with its line', (_what, source, line, code) => {
  expect(parseTemplate(source, 'a.txt')).toMatchObject({ ok: false, problems: [{ file: 'a.txt', line, code }] });
  expect(ADVICE).toHaveProperty(code);
});

test('any text is either read or refused with a line of the file', () => {
  const piece = fc.constantFrom(
    '== ',
    'paragraph',
    'demands',
    '\n',
    '- ',
    '[a]',
    '(only if a)',
    '(unless',
    '{{',
    '}}',
    'norm a',
  );
  const source = fc.array(fc.oneof(piece, fc.string()), { maxLength: 30 }).map((parts) => FRONT + parts.join(' '));
  fc.assert(
    fc.property(source, (text) => {
      const parsed = parseTemplate(text, 'a.txt');
      const lines = text.replace(/\r\n?/gu, '\n').split('\n').length;
      return parsed.ok || parsed.problems.every(({ line }) => line >= 1 && line <= lines);
    }),
  );
});

test('a later letter takes parts of the claim over, own lines of the head and of the list before them', () => {
  const claim = parseTemplate(
    `${FRONT}== addressee
To the firm

from me

== title
CLAIM

== grounds subject

== paragraph
I am a customer.

== grounds circumstances

== grounds basis

== grounds demands
I demand:

== attachments
- Power
- (only if exhibits) {{exhibits}}

== signature
date: {{letter.date}}
name: {{signer.name}}
`,
    'claim.txt',
  );
  if (!claim.ok) throw new Error(JSON.stringify(claim.problems));
  const text = `---
letter: complaint
language: en
---
== addressee
To the office

== as-in claim sender

== title
COMPLAINT

== as-in claim introduction

== as-in claim circumstances

== attachments
- The claim

== as-in claim attachments

== as-in claim signature
`;
  const parsed = parseTemplate(text, 'complaint.txt', claim.value);
  expect(parsed.ok && parsed.value.blocks.map((block) => [block.kind, block.name, wordsOf(block).flat()])).toEqual([
    ['addressee', undefined, ['To the office', 'from me']],
    ['title', undefined, ['COMPLAINT']],
    ['paragraph', undefined, ['I am a customer.']],
    ['grounds', 'circumstances', []],
    ['attachments', undefined, ['The claim', 'Power', '<fact>']],
    ['signature', undefined, ['<fact>', '<fact>']],
  ]);
  const request = parseTemplate(`${FRONT}== as-in claim authority\n`, 'request.txt', claim.value);
  expect(request.ok && request.value.blocks.map((block) => [block.kind, wordsOf(block).flat()])).toEqual([
    ['attachments', ['Power']],
  ]);
  const codes = (body: string) => {
    const read = parseTemplate(`${FRONT}${body}`, 'complaint.txt', claim.value);
    return read.ok ? [] : read.problems.map(({ code, line }) => [code, line]);
  };
  expect(codes('== as-in claim signatures\n')).toEqual([['unknownPart', 5]]);
  expect(codes('== as-in claim signature\nown words\n')).toEqual([['textAfterTaken', 5]]);
});
