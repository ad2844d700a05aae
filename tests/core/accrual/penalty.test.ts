import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { penaltyFor } from '#core/accrual/penalty.ts';
import { addDays, day } from '#core/plain-date.ts';

const money = (minor: number) => ({ minor, currency: 'RUB' });
const ONE_PER_CENT = 10_000;

describe('a penalty for each day of delay', () => {
  test.each([
    [10_000_00, 0.1, '2026-10-01', '2026-10-31', 31, 310_00, 'a usual clause of a contract'],
    [650_00, 3, '2026-11-04', '2026-11-23', 20, 390_00, 'three per cent of the price of a service'],
    [650_00, 3, '2026-11-23', '2026-11-23', 1, 19_50, 'the first day'],
    [19_99, 1, '2024-02-28', '2024-03-01', 3, 60, 'over 29 February'],
    [100_00, 0.033, '2026-01-01', '2026-12-31', 365, 12_05, 'a three-hundredth, rounded up from 12.045'],
  ])('%i at %d %% a day from %s to %s: %i days, %i (%s)', (base, percent, from, to, days, due) => {
    const penalty = penaltyFor(
      { base: money(base), perDay: Math.round(percent * ONE_PER_CENT), from: day(from) },
      day(to),
    );
    expect(penalty).toMatchObject({ days, due: money(due), isCapped: false });
  });

  test('it never grows above its cap, and what it would be without one stays known', () => {
    const terms = { base: money(650_00), perDay: 3 * ONE_PER_CENT, from: day('2026-10-01'), cap: money(650_00) };
    expect(penaltyFor(terms, day('2026-11-02'))).toMatchObject({ due: money(643_50), isCapped: false });
    expect(penaltyFor(terms, day('2026-11-03'))).toMatchObject({
      days: 34,
      counted: money(663_00),
      due: money(650_00),
      isCapped: true,
    });
  });

  test('before the first day of delay there is none', () => {
    expect(
      penaltyFor({ base: money(100), perDay: ONE_PER_CENT, from: day('2026-11-24') }, day('2026-11-23')),
    ).toBeUndefined();
  });

  test('a day more never makes it less, and a cap is never passed', () => {
    const start = day('2024-01-01');
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1_000_000_00 }),
        fc.integer({ min: 1, max: 100_000 }),
        fc.nat(900),
        fc.integer({ min: 1, max: 1_000_000_00 }),
        (base, perDay, days, cap) => {
          const terms = { base: money(base), perDay, from: start, cap: money(cap) };
          const today = penaltyFor(terms, addDays(start, days));
          const tomorrow = penaltyFor(terms, addDays(start, days + 1));
          expect(tomorrow?.due.minor).toBeGreaterThanOrEqual(today?.due.minor ?? Number.NaN);
          expect(tomorrow?.due.minor).toBeLessThanOrEqual(cap);
        },
      ),
    );
  });
});
