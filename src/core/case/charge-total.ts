import { addMoney, type Currency, LARGEST_SUM_MINOR, type Money, readMoney } from '../money.ts';
import { type PlainDate, readPlainDate } from '../plain-date.ts';
import type { ChargeRow } from './draft.ts';

/** `filled`: rows in which anything stands; `counted`: those whose sum is in `total`, because day and sum are sound. */
export type ChargeTotal = { readonly filled: number; readonly counted: number; readonly total: Money };

/** The running total under rows of charges. A day that is not known does not spoil a row, a sum that is not known does. */
export function chargeTotal(rows: readonly ChargeRow[], currency: Currency, today: PlainDate): ChargeTotal {
  const filled = rows.filter((row) => !isEmptyCharge(row));
  const sums = filled.flatMap((row) => {
    const day = row.date === null ? undefined : readPlainDate(row.date);
    const sum = row.sum === null ? undefined : readMoney(row.sum, currency);
    const soundDay = row.date === null || (day !== undefined && day <= today);
    return soundDay && sum !== undefined && sum.minor > 0 && sum.minor <= LARGEST_SUM_MINOR ? [sum] : [];
  });
  return { filled: filled.length, counted: sums.length, total: addMoney(sums, currency) };
}

/** True if nothing was typed into the row and nothing was said to be unknown. */
export function isEmptyCharge(row: ChargeRow): boolean {
  return [row.date, row.time, row.what, row.shortNumber, row.operationId, row.sum].every((cell) => cell === '');
}
