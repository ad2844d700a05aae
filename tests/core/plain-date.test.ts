import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  day,
  daysBetween,
  partsOf,
  plainDate,
  readPlainDate,
  weekdayOf,
} from '#core/plain-date.ts';

const days = fc.integer({ min: 0, max: 90_000 }).map((count) => addDays(day('1900-01-01'), count));

describe('a day is read as people type it', () => {
  test.each([
    '14.03.2026',
    '14.3.26',
    '14/03/2026',
    '14-03-2026',
    '14–03–2026',
    '14,03,2026',
    '14 03 2026',
    '14. 03. 2026',
    '2026-03-14',
    '2026.03.14',
    '14.03.2026 г.',
    '14.03.2026г',
    ' 14.03.2026\u00A0',
    '14 марта 2026 г.',
    '14\u00A0марта 2026\u00A0г.',
    '14 марта 2026 года',
    '«14» марта 2026 г.',
    '14 МАРТА 2026',
    '14 мар. 26',
    '14 March 2026',
    '14 сакавіка 2026 г.',
  ])('«%s»', (typed) => {
    expect(readPlainDate(typed)).toBe('2026-03-14');
  });

  test.each([
    ['1 мая 2026', '2026-05-01'],
    ['31 августа 2026', '2026-08-31'],
    ['29.02.2024', '2024-02-29'],
    ['1.1.1900', '1900-01-01'],
  ])('«%s» is %s', (typed, iso) => {
    expect(readPlainDate(typed)).toBe(iso);
  });

  test.each([
    '',
    '31.02.2026',
    '29.02.2026',
    '00.01.2026',
    '14.13.2026',
    '14.03',
    '14.03.202',
    '14.03.20266',
    '14.03.0026',
    '14 мраз 2026',
    'вчера',
    '14032026',
    '2026-03-14T10:00',
  ])('«%s» is no day', (typed) => {
    expect(readPlainDate(typed)).toBeUndefined();
  });

  test('a mistaken paste of 200,000 spaces is no day, at once', () => {
    const paste = `14.03.2026${' '.repeat(200_000)}x`;
    expect(readPlainDate(paste)).toBeUndefined();
  });

  test('whatever is typed, the answer is an existing day or none', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[\d.\-/ ]{6,12}$/u)), (typed) => {
        const read = readPlainDate(typed);
        if (read !== undefined) expect(day(read)).toBe(read);
      }),
    );
  });
});

describe('days are reckoned without clocks and zones', () => {
  test('adding days and counting them agree', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -2000, max: 2000 }), (from, count) => {
        expect(daysBetween(from, addDays(from, count))).toBe(count);
      }),
    );
  });

  test('a day is made of its parts, and its order is that of its letters', () => {
    fc.assert(
      fc.property(days, days, (one, other) => {
        const { year, month, day: dayOfMonth } = partsOf(one);
        expect(plainDate(year, month, dayOfMonth)).toBe(one);
        expect(one < other).toBe(daysBetween(one, other) > 0);
      }),
    );
  });

  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
  ])('%s and %d months make %s', (from, months, to) => {
    expect(addMonths(day(from), months)).toBe(to);
  });

  test('a month later is out of the supported years only as a bug', () => {
    expect(() => addMonths(day('2199-12-31'), 1)).toThrow('supported years');
    expect(() => day('14.03.2026')).toThrow('YYYY-MM-DD');
  });

  test.each([
    ['2026-11-23', 1],
    ['2026-11-29', 7],
    ['1900-01-01', 1],
    ['2024-02-29', 4],
  ])('%s is weekday %d, Monday being the first', (date, weekday) => {
    expect(weekdayOf(day(date))).toBe(weekday);
  });
});
