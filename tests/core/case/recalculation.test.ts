import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Interruption, recalculate } from '#core/case/recalculation.ts';
import { addDays, day } from '#core/plain-date.ts';

const roubles = (minor: number) => ({ minor, currency: 'RUB' });
const gap = (from: string, fromTime: string, to: string, toTime: string): Interruption => ({
  from: day(from),
  to: day(to),
  ...(fromTime ? { fromTime } : {}),
  ...(toTime ? { toTime } : {}),
});

describe('the fee for days without service', () => {
  test('each month is divided by its own days, rounded to the kopeck, then added', () => {
    const result = recalculate(roubles(650_00), [gap('2026-10-28', '18:10', '2026-11-06', '12:30')]);
    expect(result?.months.map(({ days, refund }) => [days, refund.minor])).toEqual([
      [[29, 30, 31], 62_90],
      [[1, 2, 3, 4, 5], 108_33],
    ]);
    expect(result?.total).toEqual(roubles(171_23));
    expect(result?.partialDays).toEqual(['2026-10-28', '2026-11-06']);
  });

  test('a day in two interruptions is paid back once', () => {
    const result = recalculate(roubles(310_00), [
      gap('2026-10-01', '', '2026-10-03', ''),
      gap('2026-10-02', '12:00', '2026-10-05', '09:00'),
    ]);
    expect(result?.months[0]?.days).toEqual([1, 2, 3, 4]);
    expect(result?.total).toEqual(roubles(40_00));
    expect(result?.partialDays).toEqual(['2026-10-05']);
  });

  test.each([
    ['2026-10-05', '09:00', '2026-10-05', '18:00', 'hours of one day'],
    ['2026-10-05', '09:00', '2026-10-06', '18:00', 'two parts of days'],
  ])('%s %s – %s %s: nothing is counted for %s', (from, fromTime, to, toTime) => {
    expect(recalculate(roubles(310_00), [gap(from, fromTime, to, toTime)])).toBeUndefined();
  });

  test.each([
    ['00:00', '23:59', [5, 6], []],
    ['', '', [5, 6], []],
    ['00:00', '00:00', [5], []],
    ['06:00', '24:00', [6], ['2026-10-05']],
  ])('from %s to %s the full days are %j', (fromTime, toTime, days, partial) => {
    const result = recalculate(roubles(310_00), [gap('2026-10-05', fromTime, '2026-10-06', toTime)]);
    expect(result?.months[0]?.days).toEqual(days);
    expect(result?.partialDays).toEqual(partial);
  });

  test('never more than the fee is paid back for a month, and the whole fee for a whole month', () => {
    const start = day('2026-01-01');
    const gaps = fc.array(
      fc
        .tuple(fc.nat(700), fc.nat(60))
        .map(([from, length]): Interruption => ({ from: addDays(start, from), to: addDays(start, from + length) })),
      { minLength: 1, maxLength: 12 },
    );
    fc.assert(
      fc.property(gaps, fc.integer({ min: 1, max: 10_000_00 }), (interruptions, fee) => {
        const result = recalculate(roubles(fee), interruptions);
        for (const month of result?.months ?? []) {
          expect(month.refund.minor).toBeLessThanOrEqual(fee);
          if (month.days.length === month.daysInMonth) expect(month.refund.minor).toBe(fee);
        }
        expect(result?.dayCount).toBe(result?.months.reduce((count, { days }) => count + days.length, 0));
      }),
    );
  });
});
