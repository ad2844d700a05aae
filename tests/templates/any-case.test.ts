import fc from 'fast-check';
import { expect, test } from 'vitest';
import { letterOrder } from '#core/case/facts.ts';
import { composeLetter } from '#core/letter/compose.ts';
import { type LetterDocument, type Line, textOf } from '#core/letter/document.ts';
import { readingText } from '#core/letter/reading-text.ts';
import { day } from '#core/plain-date.ts';
import { countriesIn, loadPackFromFolder } from '#build/read-files.ts';
import { anyDraft } from '#tests/support/any-draft.ts';

const TODAY = day('2026-11-23');
const ROOTS = ['templates', 'tests/packs'];
const packs = ROOTS.flatMap((root) => countriesIn(root).map((country) => [country, root] as const));

/** What a sentence looks like when a word before, after or inside it is missing. */
const SPOILT =
  /\{\{|\}\}| {2}|[ \u00A0][,;.)»]| :(?! \d)|[(«][ \u00A0]|«»|\(\)|\.\.(?!\.)|,,|, ?\.|undefined|NaN|^[ ,;:)]|[ ,]$/u;

/** A capital, a figure or a rule to write on at the start, a stop at the end. */
const WHOLE = /^[\p{Lu}\d_«].*[.:?!…]$/su;

/** Paragraphs and demands in our own words; what is typed may begin and end as it likes. */
const sentencesOf = ({ blocks }: LetterDocument): readonly Line[] =>
  blocks
    .flatMap((block) => {
      if (block.kind === 'paragraph') return [block.line];
      return block.kind === 'demands' ? [block.lead, ...block.items.map(({ line }) => line)] : [];
    })
    .filter((line) => line.length > 1);

test.each(packs)('in %s (%s) a case in any state makes a letter whose sentences are whole', (country, root) => {
  const pack = loadPackFromFolder(root, country);
  if (!pack.ok) throw new Error(JSON.stringify(pack.problems));
  fc.assert(
    fc.property(anyDraft(pack.value), (draft) => {
      const composed = composeLetter(letterOrder(draft, pack.value, TODAY), pack.value);
      expect(composed.ok ? [] : composed.problems).toEqual([]);
      const lines = composed.ok ? readingText(composed.value) : [];
      expect(lines.filter((line) => SPOILT.test(line))).toEqual([]);
      expect(
        composed.ok
          ? sentencesOf(composed.value)
              .filter((line) => !WHOLE.test(textOf(line)))
              .map(textOf)
          : [],
      ).toEqual([]);
    }),
    { numRuns: 200 },
  );
});
