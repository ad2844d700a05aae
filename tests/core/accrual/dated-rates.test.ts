import { describe, expect, test } from 'vitest';
import { ratePeriods, type RateStep } from '#core/accrual/dated-rates.ts';
import { day } from '#core/plain-date.ts';
import { RATES, step } from './rates.ts';

const periods = (from: string, to: string, told: readonly RateStep[] = []) => {
  const found = ratePeriods({ from: day(from), to: day(to) }, RATES, told);
  return found.ok
    ? found.value.map((period) => `${period.from} ${period.to} ${period.rate / 10_000}`)
    : found.problems.map((unknown) => `unknown ${unknown.from} ${unknown.to}`);
};

describe('the rate of each day', () => {
  test('a rate holds from its first day to the day before the next one', () => {
    expect(periods('2024-07-01', '2024-10-28')).toEqual([
      '2024-07-01 2024-07-28 16',
      '2024-07-29 2024-10-27 18',
      '2024-10-28 2024-10-28 21',
    ]);
  });

  test('days before the first known step are not known', () => {
    expect(periods('2023-12-01', '2024-01-31')).toEqual(['unknown 2023-12-01 2023-12-17']);
  });

  test('the last rate is never carried on behind the last known day', () => {
    expect(periods('2025-06-01', '2025-06-30')).toEqual(['2025-06-01 2025-06-08 21', '2025-06-09 2025-06-30 20']);
    expect(periods('2025-06-01', '2025-07-01')).toEqual(['unknown 2025-07-01 2025-07-01']);
  });

  test('a rate that was looked up and began before the last known day holds for the days after it', () => {
    expect(periods('2025-06-20', '2025-08-01', [step('2025-06-09', '20')])).toEqual(['2025-06-20 2025-08-01 20']);
  });

  test('what was looked up never changes a day that is known', () => {
    expect(periods('2025-06-20', '2025-07-10', [step('2025-06-01', '5')])).toEqual([
      '2025-06-20 2025-06-30 20',
      '2025-07-01 2025-07-10 5',
    ]);
  });

  test('between the last known day and a later step the rate is still asked for', () => {
    const later = step('2025-07-28', '18');
    expect(periods('2025-06-20', '2025-08-31', [later])).toEqual(['unknown 2025-07-01 2025-07-27']);
    expect(periods('2025-06-20', '2025-08-31', [later, step('2025-06-09', '20')])).toEqual([
      '2025-06-20 2025-07-27 20',
      '2025-07-28 2025-08-31 18',
    ]);
  });
});
