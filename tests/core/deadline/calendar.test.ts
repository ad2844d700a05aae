import { describe, expect, test } from 'vitest';
import { isConfirmedYear, isWorkingDay, nextWorkingDay } from '#core/deadline/calendar.ts';
import { day } from '#core/plain-date.ts';
import { russianCalendar } from '#tests/core/deadline/calendars.ts';

describe('a day is worked or not', () => {
  test.each([
    ['2026-11-23', true, 'a Monday'],
    ['2026-11-21', false, 'a Saturday'],
    ['2026-11-22', false, 'a Sunday'],
    ['2026-11-04', false, 'a holiday'],
    ['2026-12-31', false, 'moved from a weekend by decree'],
    ['2027-02-20', true, 'a Saturday worked by decree'],
    ['2027-02-22', false, 'off in exchange for that Saturday'],
    ['2028-03-08', false, 'a statutory holiday of a year without a decree'],
    ['2028-03-09', true, 'a Thursday of a year without a decree'],
    ['2028-03-11', false, 'a Saturday of a year without a decree'],
  ])('%s: %s (%s)', (date, worked) => {
    expect(isWorkingDay(day(date), russianCalendar)).toBe(worked);
  });
});

test.each([
  ['2026-11-23', '2026-11-23', 'a worked day is its own answer'],
  ['2026-12-31', '2027-01-11', 'past the holidays'],
  ['2027-02-20', '2027-02-20', 'a worked Saturday'],
  ['2028-01-01', '2028-01-10', 'statutory holidays and a weekend'],
])('the next working day from %s is %s: %s', (from, next) => {
  expect(nextWorkingDay(day(from), russianCalendar)).toBe(next);
});

test('only years with a decree are confirmed', () => {
  expect(isConfirmedYear(day('2027-12-31'), russianCalendar)).toBe(true);
  expect(isConfirmedYear(day('2028-01-01'), russianCalendar)).toBe(false);
});

test('a calendar without working days is a bug, not an endless search', () => {
  const everyDay = Array.from({ length: 366 }, (_, at) =>
    new Date(Date.UTC(2028, 0, 1 + at)).toISOString().slice(5, 10),
  );
  const calendar = { ...russianCalendar, years: {}, holidays: { always: everyDay } };
  expect(() => nextWorkingDay(day('2028-03-01'), calendar)).toThrow('no working day');
});
