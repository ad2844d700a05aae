import { textOf, type Line } from '#core/letter/document.ts';
import { PAGE, TYPE_AREA } from './page-style.ts';
import type { TableBlock } from './pieces.ts';

/** Mean width of a character of the table's type, in millimetres; a generous one, so that a date or a sum never wraps. */
const CHARACTER_MM = 2.05;
/** Text up to this length stands on one line if there is room. */
const ONE_LINE_CHARACTERS = 20;

/**
 * Widths of a table's columns in millimetres; their sum is the type area's width. Narrow columns (dates, sums) get what
 * their longest cell needs, the others share the rest by the length of their text. Screen, print and DOCX use the same.
 */
export function columnWidthsMm(table: TableBlock): readonly number[] {
  const lengths = table.columns.map((column, at) =>
    Math.max(wordLength(column.head), ...table.rows.map((row) => textOf(row[at] ?? []).length), 2),
  );
  const needs = lengths.map((length, at) => {
    const head = headLength(table, at);
    const wanted = length <= ONE_LINE_CHARACTERS ? Math.max(length, Math.min(head, ONE_LINE_CHARACTERS)) : length;
    return wanted * CHARACTER_MM + PAGE.columnGapMm;
  });
  const total = sum(needs);
  if (total <= TYPE_AREA.widthMm) return grown(needs, lengths);
  const fixed = needs.map((need, at) => ((lengths[at] ?? 0) <= ONE_LINE_CHARACTERS ? need : 0));
  const left = TYPE_AREA.widthMm - sum(fixed);
  const shared = sum(needs) - sum(fixed);
  if (shared === 0 || left < TYPE_AREA.widthMm / 4) return needs.map((need) => (need * TYPE_AREA.widthMm) / total);
  return needs.map((need, at) => (fixed[at] === 0 ? (need * left) / shared : need));
}

/** A row that is the table's sum: the label's cell spans the empty cells after it. */
export function totalCells(
  total: readonly Line[],
): readonly { readonly line: Line; readonly span: number; readonly column: number }[] {
  const firstSum = total.findIndex((line, at) => at > 0 && textOf(line) !== '');
  const span = firstSum === -1 ? total.length : firstSum;
  return [
    { line: total[0] ?? [], span, column: 0 },
    ...total.slice(span).map((line, at) => ({ line, span: 1, column: span + at })),
  ];
}

const headLength = (table: TableBlock, at: number): number => textOf(table.columns[at]?.head ?? []).length;

const wordLength = (line: Line): number =>
  Math.max(
    0,
    ...textOf(line)
      .split(' ')
      .map((word) => word.length),
  );

/** Room that is left goes to the columns of words; if there are none, to all but the last. */
function grown(needs: readonly number[], lengths: readonly number[]): readonly number[] {
  const spare = TYPE_AREA.widthMm - sum(needs);
  const weights = needs.map((_, at) => (at === needs.length - 1 ? 0 : (lengths[at] ?? 0) ** 2));
  const whole = sum(weights);
  if (whole === 0) return needs.map(() => TYPE_AREA.widthMm / needs.length);
  return needs.map((need, at) => need + (spare * (weights[at] ?? 0)) / whole);
}

const sum = (numbers: readonly number[]): number => numbers.reduce((left, right) => left + right, 0);
