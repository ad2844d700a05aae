import type { DatedRates, RateStep } from '#core/accrual/dated-rates.ts';
import { day } from '#core/plain-date.ts';
import { readPercent } from '#core/percent.ts';

export const step = (from: string, percent: string): RateStep => ({
  from: day(from),
  rate: readPercent(percent) ?? Number.NaN,
});

/** A rate that changes in a leap year, at its end and after it; nothing is known after 30 June 2025. */
export const RATES: DatedRates = {
  steps: [step('2023-12-18', '16'), step('2024-07-29', '18'), step('2024-10-28', '21'), step('2025-06-09', '20')],
  lastKnownDay: day('2025-06-30'),
};
