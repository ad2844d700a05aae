import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keepRules } from '#render/keep-rules.ts';
import { type MeasuredPiece, paginate } from '#render/paginate.ts';
import { piecesOf } from '#render/pieces.ts';
import { paidSubscriptionLetter, representativeLetter } from '../support/sample-letters.ts';

const text = (lines: number, rules: Partial<MeasuredPiece> = {}): MeasuredPiece => ({
  gap: 0,
  units: Array.from({ length: lines }, () => 1),
  together: 2,
  ...rules,
});
const whole = (height: number, rules: Partial<MeasuredPiece> = {}): MeasuredPiece => ({
  gap: 0,
  units: [height],
  together: 1,
  ...rules,
});
const rows = (count: number): MeasuredPiece => ({
  gap: 0,
  units: [2, ...Array.from({ length: count }, () => 1)],
  together: 1,
  repeated: 1,
  keepsLast: true,
});
/** Pages as «piece:from-to» words, short enough to read in a table. */
const pagesOf = (height: number, ...pieces: readonly MeasuredPiece[]): readonly string[] =>
  paginate(pieces, height).map((page) => page.map(({ piece, from, to }) => `${piece}:${from}-${to}`).join(' '));

describe('a page ends', () => {
  test('where the next line does not fit', () => {
    expect(pagesOf(10, text(8), text(6))).toEqual(['0:0-8 1:0-2', '1:2-6']);
  });

  test('with two lines of a paragraph at its foot, or none', () => {
    expect(pagesOf(10, text(9), text(6))).toEqual(['0:0-9', '1:0-6']);
  });

  test('so that two lines of a paragraph go over, never one', () => {
    expect(pagesOf(10, text(5), text(6))).toEqual(['0:0-5 1:0-4', '1:4-6']);
    expect(pagesOf(10, text(8), text(3))).toEqual(['0:0-8', '1:0-3']);
  });

  test('never under a title or the words before a list', () => {
    expect(pagesOf(10, text(8), text(2, { keepsNext: true }), text(4))).toEqual(['0:0-8', '1:0-2 2:0-4']);
  });

  test('between two rows of a table, whose head is repeated and whose total keeps its last row', () => {
    expect(pagesOf(10, rows(8))).toEqual(['0:0-9']);
    expect(pagesOf(10, rows(9))).toEqual(['0:0-8', '0:8-10']);
    expect(pagesOf(10, text(8), rows(9))).toEqual(['0:0-8 1:0-1', '1:1-10']);
  });

  test('so that a signature has two lines of text before it', () => {
    expect(pagesOf(10, text(9), whole(2, { keepsBefore: 2 }))).toEqual(['0:0-7', '0:7-9 1:0-1']);
    expect(pagesOf(10, text(8), text(1), text(1), whole(2, { keepsBefore: 2 }))).toEqual([
      '0:0-8',
      '1:0-1 2:0-1 3:0-1',
    ]);
  });

  test('so that the receipt mark stands on the page of the signature', () => {
    const ending = [whole(2, { keepsBefore: 2 }), whole(5, { atFoot: true })];
    expect(pagesOf(10, text(3), ...ending)).toEqual(['0:0-3 1:0-1 2:0-1']);
    expect(pagesOf(10, text(6), ...ending)).toEqual(['0:0-4', '0:4-6 1:0-1 2:0-1']);
  });

  test('where the letter says so', () => {
    expect(pagesOf(10, text(2), { gap: 0, units: [], together: 1, breaks: true }, text(2))).toEqual(['0:0-2', '2:0-2']);
  });

  test('anywhere if what must stay together is higher than a page', () => {
    expect(pagesOf(10, whole(30), text(2))).toEqual(['0:0-1', '1:0-2']);
    expect(pagesOf(3, text(2, { keepsNext: true }), text(2, { keepsNext: true }), text(2))).toEqual([
      '0:0-2 1:0-1',
      '1:1-2 2:0-2',
    ]);
  });
});

test('space above a piece is dropped at the top of a page', () => {
  expect(pagesOf(10, text(8), text(10, { gap: 3 }))).toEqual(['0:0-8', '1:0-10']);
});

test('every line of every letter stands on exactly one page, in order', () => {
  const piece = fc.record({
    gap: fc.integer({ min: 0, max: 3 }),
    units: fc.array(fc.integer({ min: 1, max: 14 }), { maxLength: 12 }),
    together: fc.integer({ min: 1, max: 2 }),
  });
  const rules = fc.constantFrom<Partial<MeasuredPiece>>(
    {},
    { keepsNext: true },
    { repeated: 1, keepsLast: true },
    { keepsBefore: 2 },
    { breaks: true },
  );
  const pieces = fc.array(fc.tuple(piece, rules).map(([measured, kept]): MeasuredPiece => ({ ...measured, ...kept })));
  fc.assert(
    fc.property(pieces, (all) => {
      const printed = paginate(all, 12)
        .flat()
        .flatMap(({ piece: at, from, to }) => all[at]?.units.map((_, unit) => `${at}.${unit}`).slice(from, to));
      expect(printed).toEqual(all.flatMap(({ units }, at) => units.map((_, unit) => `${at}.${unit}`)));
    }),
  );
});

test('in a claim the title keeps the first paragraph, «требую» the first demand, the mark the signature', () => {
  const pieces = piecesOf(paidSubscriptionLetter());
  const rulesOf = (matches: (piece: (typeof pieces)[number]) => boolean) =>
    keepRules(pieces, pieces.findIndex(matches));
  expect(rulesOf((piece) => piece.kind === 'title').keepsNext).toBe(true);
  expect(rulesOf((piece) => piece.kind === 'text' && piece.role === 'lead').keepsNext).toBe(true);
  expect(rulesOf((piece) => piece.kind === 'text' && piece.role === 'heading').keepsNext).toBe(true);
  expect(rulesOf((piece) => piece.kind === 'receipt-mark').atFoot).toBe(true);
});

test('who signs for somebody stands in the signature, not apart from it', () => {
  expect(piecesOf(representativeLetter()).filter((piece) => piece.kind === 'signature')).toHaveLength(1);
});
