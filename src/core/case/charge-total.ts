import { addMoney, type Currency, type Money } from '../money.ts';
import type { PlainDate } from '../plain-date.ts';
import type { ChargeRow } from './draft.ts';
import { readDay, readSum } from './fact-entries.ts';

/** `filled`: rows in which anything stands; `counted`: those whose sum is in `total`, because day and sum are sound. */
export type ChargeTotal = { readonly filled: number; readonly counted: number; readonly total: Money };

/** The running total under rows of charges. A day that is not known does not spoil a row, a sum that is not known does. */
export function chargeTotal(rows: readonly ChargeRow[], currency: Currency, today: PlainDate): ChargeTotal {
  const filled = rows.filter((row) => !isEmptyCharge(row));
  const sums = filled.flatMap((row) => {
    const soundDay = row.date === null || readDay(row.date, today) !== undefined;
    return soundDay ? (readSum(row.sum, currency) ?? []) : [];
  });
  return { filled: filled.length, counted: sums.length, total: addMoney(sums, currency) };
}

/** True if nothing was typed into the row and nothing was said to be unknown. */
export function isEmptyCharge(row: ChargeRow): boolean {
  return [row.date, row.time, row.what, row.shortNumber, row.operationId, row.sum].every((cell) => cell === '');
}
