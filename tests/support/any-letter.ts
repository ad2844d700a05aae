import fc from 'fast-check';
import type { Block, LetterDocument, Line, Run } from '#core/letter/document.ts';
import { day } from '#core/plain-date.ts';
import { cleanLine } from '#core/text.ts';

const NASTY = [
  '«"\'»',
  '{{claimant.name}}',
  '<b>&amp;</b>',
  ']]>',
  '<!--',
  '\u200fעברית',
  '👩‍👩‍👧‍👦',
  'щ'.repeat(300),
  '  ',
  ' ',
  '{% raw %}',
  '№ 5',
  '1.',
  '&#42;',
  '\u00a0',
];

const text = fc
  .array(fc.oneof(fc.constantFrom(...NASTY), fc.string({ unit: 'grapheme' })), { maxLength: 4 })
  .map((parts) => cleanLine(parts.join(' ')));

const run: fc.Arbitrary<Run> = fc.oneof(
  text.map((words) => ({ text: words })),
  text.map((words) => ({ text: words, from: 'line.number' })),
  fc.constant<Run>({ text: '______________', from: 'contract.number', blank: true }),
);

const line: fc.Arbitrary<Line> = fc.array(run, { minLength: 0, maxLength: 3 });
const someLine = line.map((runs): Line => [{ text: 'Текст ' }, ...runs]);
const lines = fc.array(line, { maxLength: 4 });
const part = fc.constantFrom('opening' as const, 'circumstances' as const, 'basis' as const, 'closing' as const);

const table: fc.Arbitrary<Block> = fc.integer({ min: 1, max: 5 }).chain((width) => {
  const row = fc.array(line, { minLength: width, maxLength: width });
  return fc.record({
    kind: fc.constant('table' as const),
    part,
    columns: fc.array(
      fc.record({ id: fc.constant('column'), head: line, align: fc.constantFrom('left' as const, 'right' as const) }),
      {
        minLength: width,
        maxLength: width,
      },
    ),
    rows: fc.array(row, { maxLength: 6 }),
    total: row,
  });
});

const items = fc
  .array(someLine, { maxLength: 5 })
  .map((all) => all.map((one, at) => ({ id: `item-${at}`, number: `${at + 1}.`, line: one })));

const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constant('addressee' as const), to: lines, from: lines }),
  someLine.map((words): Block => ({ kind: 'reference', line: words })),
  fc.record({ kind: fc.constant('title' as const), lines }),
  fc.record({ kind: fc.constant('label' as const), lines }),
  fc.record({ kind: fc.constant('paragraph' as const), line, part }),
  table,
  fc.record({ kind: fc.constant('demands' as const), lead: someLine, items }),
  fc.record({ kind: fc.constant('attachments' as const), heading: someLine, items }),
  fc.constant<Block>({ kind: 'page-break' }),
);

const signer = fc
  .record({ name: someLine, capacity: fc.option(someLine) })
  .map(({ name, capacity }) => (capacity ? { name, capacity } : { name }));

const ending: fc.Arbitrary<readonly Block[]> = fc
  .record({
    date: someLine,
    caption: someLine,
    signers: fc.array(signer, { minLength: 1, maxLength: 5 }),
    seal: fc.option(someLine),
    mark: lines,
  })
  .map(({ date, caption, signers, seal, mark }) => [
    { kind: 'signature', date, caption, signers, ...(seal ? { seal } : {}) },
    { kind: 'receipt-mark', lines: mark },
  ]);

/** Letters full of what people and their keyboards put into fields, cleaned as all typed text is. */
export const anyLetter: fc.Arbitrary<LetterDocument> = fc
  .record({ blocks: fc.array(block, { maxLength: 6 }), ending, title: text })
  .map(({ blocks, ending, title }) => ({
    language: 'ru',
    title,
    on: day('2026-11-23'),
    blocks: [...blocks, ...ending],
  }));
