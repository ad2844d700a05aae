import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Debt, type Interest, interestOn, type RateRule } from '#core/accrual/interest.ts';
import { addDays, day, daysBetween } from '#core/plain-date.ts';
import { RATES, step } from './rates.ts';

const BY_PERIOD: RateRule = { by: 'period', known: RATES, told: [] };
const money = (minor: number) => ({ minor, currency: 'RUB' });
const debt = (minor: number, since: string): Debt => ({ sum: money(minor), since: day(since) });

function interest(debts: readonly Debt[], to: string, rule: RateRule = BY_PERIOD): Interest {
  const counted = interestOn(debts, day(to), rule);
  if (!counted.ok) throw new Error(JSON.stringify(counted.problems));
  return counted.value;
}

/** A row as the letter prints it: days, sum, rate, length of the year, interest. */
const written = ({ rows }: Interest) =>
  rows.map(
    (row) =>
      `${row.from} ${row.to}: ${row.held.minor} × ${row.rate / 10_000} % × ${row.days} : ${row.daysInYear} = ${row.interest.minor}`,
  );

describe('interest on one sum, each row counted by hand', () => {
  // minor units × per cent × days : 100 : days of the year, half a unit up
  test.each([
    [1680_00, '2024-01-11', '2024-03-31', ['2024-01-11 2024-03-31: 168000 × 16 % × 81 : 366 = 5949'], 'one rate'],
    [
      447_00,
      '2024-07-20',
      '2024-11-05',
      [
        '2024-07-20 2024-07-28: 44700 × 16 % × 9 : 366 = 176',
        '2024-07-29 2024-10-27: 44700 × 18 % × 91 : 366 = 2001',
        '2024-10-28 2024-11-05: 44700 × 21 % × 9 : 366 = 231',
      ],
      'three rates',
    ],
    [
      149_00,
      '2024-12-01',
      '2025-01-31',
      ['2024-12-01 2024-12-31: 14900 × 21 % × 31 : 366 = 265', '2025-01-01 2025-01-31: 14900 × 21 % × 31 : 365 = 266'],
      'out of a leap year',
    ],
    [
      3360_00,
      '2023-12-20',
      '2024-01-10',
      [
        '2023-12-20 2023-12-31: 336000 × 16 % × 12 : 365 = 1767',
        '2024-01-01 2024-01-10: 336000 × 16 % × 10 : 366 = 1469',
      ],
      'into a leap year',
    ],
    [
      60_00,
      '2025-06-01',
      '2025-06-20',
      ['2025-06-01 2025-06-08: 6000 × 21 % × 8 : 365 = 28', '2025-06-09 2025-06-20: 6000 × 20 % × 12 : 365 = 39'],
      'a small sum',
    ],
    [
      1_000_000_00,
      '2024-01-01',
      '2025-06-30',
      [
        '2024-01-01 2024-07-28: 100000000 × 16 % × 210 : 366 = 9180328',
        '2024-07-29 2024-10-27: 100000000 × 18 % × 91 : 366 = 4475410',
        '2024-10-28 2024-12-31: 100000000 × 21 % × 65 : 366 = 3729508',
        '2025-01-01 2025-06-08: 100000000 × 21 % × 159 : 365 = 9147945',
        '2025-06-09 2025-06-30: 100000000 × 20 % × 22 : 365 = 1205479',
      ],
      'a large sum over five periods',
    ],
    [
      1,
      '2024-01-01',
      '2024-11-01',
      [
        '2024-01-01 2024-07-28: 1 × 16 % × 210 : 366 = 0',
        '2024-07-29 2024-10-27: 1 × 18 % × 91 : 366 = 0',
        '2024-10-28 2024-11-01: 1 × 21 % × 5 : 366 = 0',
      ],
      'a kopeck',
    ],
    [73_00, '2024-02-29', '2024-02-29', ['2024-02-29 2024-02-29: 7300 × 16 % × 1 : 366 = 3'], '29 February alone'],
    [36_50, '2025-02-28', '2025-03-01', ['2025-02-28 2025-03-01: 3650 × 21 % × 2 : 365 = 4'], 'no 29 February'],
    [
      12_345_67,
      '2024-10-27',
      '2024-10-28',
      [
        '2024-10-27 2024-10-27: 1234567 × 18 % × 1 : 366 = 607',
        '2024-10-28 2024-10-28: 1234567 × 21 % × 1 : 366 = 708',
      ],
      'the day a rate changes',
    ],
  ])('%i from %s to %s: %j (%s)', (minor, since, to, rows) => {
    const counted = interest([debt(minor, since)], to);
    expect(written(counted)).toEqual(rows);
    expect(counted.total.minor).toBe(counted.rows.reduce((sum, row) => sum + row.interest.minor, 0));
  });

  test('half a kopeck is rounded up', () => {
    // 915 × 20 % × 1 : 366 = 0.5
    const rule: RateRule = { by: 'payment-day', rate: 200_000 };
    expect(interest([debt(9_15, '2024-05-01')], '2024-05-01', rule).total).toEqual(money(1));
    expect(interest([debt(9_14, '2024-05-01')], '2024-05-01', rule).total).toEqual(money(0));
  });
});

describe('interest on several sums', () => {
  test('from the day after each is taken it bears interest with those before it', () => {
    const told = [step('2026-07-27', '14')];
    const counted = interest([debt(1680_00, '2026-11-11'), debt(1680_00, '2026-10-10')], '2026-11-23', {
      by: 'period',
      known: RATES,
      told,
    });
    expect(written(counted)).toEqual([
      '2026-10-10 2026-11-10: 168000 × 14 % × 32 : 365 = 2062',
      '2026-11-11 2026-11-23: 336000 × 14 % × 13 : 365 = 1675',
    ]);
    expect(counted.total).toEqual(money(37_37));
  });

  test('sums of one day make one row, a sum taken later than the last day none', () => {
    const counted = interest(
      [debt(100_00, '2024-03-01'), debt(50_00, '2024-03-01'), debt(999_00, '2024-04-01')],
      '2024-03-31',
    );
    expect(written(counted)).toEqual(['2024-03-01 2024-03-31: 15000 × 16 % × 31 : 366 = 203']);
  });

  test('nothing held back, nothing due', () => {
    expect(interest([debt(100_00, '2024-04-01')], '2024-03-31')).toEqual({ rows: [], total: money(0) });
  });
});

describe('the rate', () => {
  test('where the law takes that of the payment day, one rate holds for all days', () => {
    const counted = interest([debt(11_97, '2024-12-20')], '2025-01-10', { by: 'payment-day', rate: 97_500 });
    expect(written(counted)).toEqual([
      '2024-12-20 2024-12-31: 1197 × 9.75 % × 12 : 366 = 4',
      '2025-01-01 2025-01-10: 1197 × 9.75 % × 10 : 365 = 3',
    ]);
  });

  test('days for which none is known are told, and nothing is counted', () => {
    expect(interestOn([debt(100_00, '2025-06-01')], day('2025-07-15'), BY_PERIOD)).toEqual({
      ok: false,
      problems: [{ from: '2025-07-01', to: '2025-07-15' }],
    });
  });
});

describe('for any sums and days', () => {
  const START = day('2023-12-18');
  const debts = fc.array(
    fc
      .tuple(fc.integer({ min: 1, max: 100_000_00 }), fc.nat(500))
      .map(([minor, days]): Debt => ({ sum: money(minor), since: addDays(START, days) })),
    { minLength: 1, maxLength: 8 },
  );
  const lastDay = fc.nat(558).map((days) => addDays(START, days));
  const counted = (owed: readonly Debt[], to: ReturnType<typeof day>) => interest(owed, to);

  test('rows follow each other without gap or overlap up to the last day, and the total adds them', () => {
    fc.assert(
      fc.property(debts, lastDay, (owed, to) => {
        const { rows, total } = counted(owed, to);
        for (const [at, row] of rows.entries()) {
          expect(row.days).toBe(daysBetween(row.from, row.to) + 1);
          expect(row.days).toBeGreaterThan(0);
          const next = rows[at + 1];
          expect(next === undefined ? row.to : addDays(next.from, -1)).toBe(next === undefined ? to : row.to);
        }
        expect(total.minor).toBe(rows.reduce((sum, row) => sum + row.interest.minor, 0));
      }),
    );
  });

  test('a day more never makes it less', () => {
    fc.assert(
      fc.property(debts, lastDay, (owed, to) => {
        const later = counted(owed, addDays(to, 1)).total.minor;
        expect(later).toBeGreaterThanOrEqual(counted(owed, to).total.minor);
      }),
    );
  });

  test('a period counted in two parts differs from the whole by rounding of its rows only', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1_000_000_00 }),
        fc.nat(300),
        fc.integer({ min: 1, max: 200 }),
        (minor, first, length) => {
          const since = addDays(START, first);
          const middle = addDays(since, Math.floor(length / 2));
          const end = addDays(since, length);
          const whole = counted([{ sum: money(minor), since }], end);
          const before = counted([{ sum: money(minor), since }], middle);
          const after = counted([{ sum: money(minor), since: addDays(middle, 1) }], end);
          const rows = whole.rows.length + before.rows.length + after.rows.length;
          expect(Math.abs(before.total.minor + after.total.minor - whole.total.minor)).toBeLessThanOrEqual(rows / 2);
        },
      ),
    );
  });

  test('sums owed together bear what they bear alone, but for rounding', () => {
    fc.assert(
      fc.property(debts, lastDay, (owed, to) => {
        const together = counted(owed, to);
        const alone = owed.map((one) => counted([one], to));
        const rows = together.rows.length + alone.reduce((count, { rows: own }) => count + own.length, 0);
        const sum = alone.reduce((all, { total }) => all + total.minor, 0);
        expect(Math.abs(sum - together.total.minor)).toBeLessThanOrEqual(rows / 2);
      }),
    );
  });
});
