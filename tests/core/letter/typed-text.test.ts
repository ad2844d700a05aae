import fc from 'fast-check';
import { expect, test } from 'vitest';
import { flag, known, letterXx, linesXx, text } from '#tests/support/letter-xx.ts';

const NASTY = [
  '{{claimant.name}}',
  '{{norm services-4}}',
  '{{by claimant: he | she}}',
  '(only if story) never',
  '- [repay] take it all',
  '[ordered-only]',
  '== title',
  '---',
  '<b>bold</b> & "quoted"',
  '$& $1 $`',
  '100 % of s. 4',
];

test.each(NASTY)('what a person types is never read as template: %s', (typed) => {
  const lines = linesXx({ 'own.demand': text(typed), 'stray-fee/charges.service': text(typed) });
  expect(lines).toContain(`3. ${typed}`);
  expect(lines).toContain(`about a fee for “${typed}”, which I never ordered`);
});

test('a story of many paragraphs is as many paragraphs of the letter, nothing lost', () => {
  const paragraphs = Array.from({ length: 40 }, (_, index) => `On day ${index} {{nothing}} happened.`);
  const lines = linesXx({ story: known({ kind: 'paragraphs', paragraphs }) });
  const first = lines.indexOf(paragraphs[0] ?? '');
  expect(lines.slice(first, first + 40)).toEqual(paragraphs);
});

test('a line break inside a typed line becomes a space, inside a story a new paragraph', () => {
  const lines = linesXx({
    'own.demand': text('Say sorry\n== signature\r\nand mean it'),
    story: known({ kind: 'paragraphs', paragraphs: ['One\ntwo', '', 'three'] }),
  });
  expect(lines).toContain('3. Say sorry == signature and mean it');
  expect(lines).toEqual(expect.arrayContaining(['One', 'two', 'three']));
});

test('a typed line of 200,000 spaces is no trouble', () => {
  const typed = `a${' '.repeat(200_000)}b`;
  expect(linesXx({ 'own.demand': text(typed) })).toContain(`3. ${typed}`);
});

test.each([
  ['Say sorry.', 'We agreed on Say sorry.'],
  ['Say sorry', 'We agreed on Say sorry.'],
  ['Why?', 'We agreed on Why?'],
  ['and so on...', 'We agreed on and so on...'],
])('a sentence that ends with «%s» has one full stop', (typed, sentence) => {
  expect(linesXx({ 'agreed-price': text(typed) }, { grounds: ['wrong-bill'] })).toContain(
    `${sentence} The bill says otherwise.`,
  );
});

const typedLine = fc
  .oneof(fc.string({ unit: 'grapheme' }), fc.string(), fc.constantFrom(...NASTY), fc.string({ minLength: 200 }))
  .map((words) => words.replace(/[\n\r\u2028\u2029]/gu, ''))
  .filter((words) => words.trim() !== '');

test('any typed line comes out of the letter as it went in', () => {
  fc.assert(
    fc.property(typedLine, typedLine, fc.array(typedLine, { minLength: 1 }), (demand, account, paragraphs) => {
      const lines = linesXx({
        'own.demand': text(demand),
        'account.number': text(account),
        story: known({ kind: 'paragraphs', paragraphs }),
      });
      expect(lines).toContain(`account ${account}`);
      expect(lines).toContain(`3. ${demand}`);
      const first = lines.indexOf(paragraphs[0] ?? '');
      expect(lines.slice(first, first + paragraphs.length)).toEqual(paragraphs);
    }),
  );
});

test('typed text changes nothing but its own places: the letter has the same blocks whatever is typed', () => {
  const kinds = (typed: string) =>
    letterXx({ 'own.demand': text(typed), 'contract.number': text(typed), 'ordered.never': flag }).blocks.map(
      ({ kind }) => kind,
    );
  fc.assert(
    fc.property(typedLine, (typed) => {
      expect(kinds(typed)).toEqual(kinds('plain'));
    }),
  );
});
