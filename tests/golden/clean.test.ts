import { expect, test } from 'vitest';
import { PackReader } from '#core/jurisdiction/pack-files.ts';
import { type Block, type Line, textOf } from '#core/letter/document.ts';
import { day } from '#core/plain-date.ts';
import { foundBy } from '#core/wording/check-wording.ts';
import { readWordingRules } from '#core/wording/rules.ts';
import { VALUE } from '#core/wording/said-text.ts';
import { BREAK_RULES, TYPING_RULES } from '#core/wording/typing-rules.ts';
import { readPackFiles } from '#build/read-files.ts';
import { LATER_CORPUS, laterLetterOf } from '../support/later-cases.ts';
import { CORPUS, letterOf } from '../support/letter-cases.ts';
import { COUNTRIES } from '../support/packs.ts';

/*
 * Templates are proven by themselves; here it is the letters made of them: where words, values and shared phrases meet, nothing is
 * doubled, torn or left open.
 */

const letters = [
  ...CORPUS.map(({ name, draft }) => ({ name, draft, letter: letterOf(draft, day('2026-11-24')) })),
  ...LATER_CORPUS.map((one) => ({ ...one, letter: laterLetterOf(one) })),
].map(({ name, draft, letter }) => ({ name, country: draft.operator.country, letter }));

const RULES = new Map(
  COUNTRIES.map((country) => {
    const files = readPackFiles('templates', country);
    if (!files.ok) throw new Error(JSON.stringify(files.problems));
    return [country, readWordingRules(country, new PackReader(files.value))] as const;
  }),
);

test.each(letters)('$name says nothing of its own that a letter may not say', ({ country, letter }) => {
  const { wording, foreignLaw, deadLaw } = RULES.get(country)!;
  const rules = [...TYPING_RULES, ...BREAK_RULES, ...(wording.get(letter.language) ?? []), ...foreignLaw, ...deadLaw];
  const found = letter.blocks.flatMap((block) =>
    linesOf(block).flatMap((line) => {
      const text = ownWords(line);
      const said = {
        file: '',
        line: 1,
        text,
        printed: text,
        ...(block.kind === 'demands' ? { within: block.kind } : {}),
      };
      return rules.filter((rule) => foundBy(rule, said) !== undefined).map(({ code }) => `${code}: ${textOf(line)}`);
    }),
  );
  expect(found).toEqual([]);
});

test.each(letters)('$name has no markup, no empty brackets, no doubled sign', ({ letter }) => {
  const torn = letter.blocks
    .flatMap(linesOf)
    .map(textOf)
    .filter((text) =>
      /[{}[\]|]|==|\((?:only if|unless)\b|\b(?:undefined|null|NaN)\b|\(\s*\)|«\s*»|[,;:]{2}|\.\.|[,;:]\./u.test(text),
    );
  expect(torn).toEqual([]);
});

test.each(letters)('$name ends every sentence and heads every list', ({ letter }) => {
  const open = letter.blocks.flatMap((block, at) => {
    if (block.kind === 'paragraph') return endsIn(block.line, '.:');
    if (block.kind === 'demands')
      return [...endsIn(block.lead, ':'), ...block.items.flatMap(({ line }) => endsIn(line, '.'))];
    if (block.kind === 'attachments') return block.items.length === 0 ? ['attachments without items'] : [];
    const before = letter.blocks[at - 1];
    return block.kind === 'table' && before?.kind !== 'paragraph' ? ['a table without a word before it'] : [];
  });
  const heads = letter.blocks.flatMap((block, at) => {
    const next = letter.blocks[at + 1]?.kind;
    return block.kind === 'paragraph' && textOf(block.line).endsWith(':') && next !== 'table'
      ? [textOf(block.line)]
      : [];
  });
  expect([...open, ...heads]).toEqual([]);
});

/** A line with everything that is typed, computed, cited or left blank as a value. */
const ownWords = (line: Line): string =>
  line.map(({ text, from, blank, norms }) => (from === undefined && !blank && !norms ? text : VALUE)).join('');

/** A line that does not end in one of the signs, but for one that ends in what was typed. */
const endsIn = (line: Line, signs: string): readonly string[] =>
  line.at(-1)?.from !== undefined || signs.includes(textOf(line).at(-1) ?? ' ') ? [] : [textOf(line)];

/** Every line of a block, in whatever part of it. */
function linesOf(block: Block): readonly Line[] {
  switch (block.kind) {
    case 'addressee':
      return [...block.to, ...block.from];
    case 'reference':
    case 'paragraph':
      return [block.line];
    case 'title':
    case 'label':
    case 'receipt-mark':
      return block.lines;
    case 'table':
      return [...block.columns.map(({ head }) => head), ...block.rows.flat(), ...(block.total ?? [])];
    case 'demands':
      return [block.lead, ...block.items.map(({ line }) => line)];
    case 'attachments':
      return [block.heading, ...block.items.map(({ line }) => line)];
    case 'signature':
      return [block.date, ...block.signers.flatMap(({ capacity, name }) => [...(capacity ? [capacity] : []), name])];
    case 'page-break':
      return [];
    default:
      return block satisfies never;
  }
}
