import { describe, expect, test } from 'vitest';
import { daysOffInRows } from '#core/deadline/days-off.ts';
import { deadlineOf, type DeadlineStep, longestOf } from '#core/deadline/deadline.ts';
import type { DeadlineRule } from '#core/jurisdiction/pack.ts';
import { day } from '#core/plain-date.ts';
import { russianCalendar } from '#tests/core/deadline/calendars.ts';

/** Terms of Russian law as its pack states them. */
const bareRule = (term: Partial<DeadlineRule>): DeadlineRule => ({
  id: 'term',
  count: 30,
  unit: 'calendar-days',
  from: 'registration',
  movesOffDaysOff: true,
  norm: 'zos-55-7',
  confidence: 'high',
  ...term,
});
const rule = (term: Partial<DeadlineRule>) => bareRule({ startsNextDayBy: 'gk-191', movesBy: 'gk-193', ...term });
const answer = rule({});
const dueFor = (term: DeadlineRule, from: string) => deadlineOf(term, day(from), russianCalendar);

describe('the operator answers within thirty days of registration', () => {
  test.each([
    ['2026-11-23', '2026-12-23', 'the day of registration is not counted'],
    ['2026-12-01', '2027-01-11', '31.12.2026 is a day off by decree, holidays and a weekend follow'],
    ['2026-12-02', '2027-01-11', '01.01.2027 is a holiday'],
    ['2026-12-12', '2027-01-11', 'the last day itself is worked'],
    ['2026-10-05', '2026-11-05', 'the last day is 04.11.2026, a holiday'],
    ['2026-04-03', '2026-05-04', 'the last day is a Sunday'],
    ['2027-01-21', '2027-02-20', 'a Saturday that is worked by decree does not move the term'],
    ['2027-01-23', '2027-02-24', '22.02.2027 is off by decree, 23.02 a holiday'],
    ['2027-10-06', '2027-11-08', '05.11.2027 is off by decree, a weekend follows'],
    ['2024-01-30', '2024-02-29', 'a leap year has its day'],
  ])('registered on %s, answered by %s: %s', (registered, due) => {
    expect(dueFor(answer, registered)).toMatchObject({ day: due, certain: true, norm: 'zos-55-7' });
  });
});

describe('other terms', () => {
  test.each<[number, DeadlineRule['unit'], string, string, string]>([
    [10, 'calendar-days', '2026-11-24', '2026-12-04', 'ten days of ст. 31 after the demand'],
    [3, 'calendar-days', '2026-11-24', '2026-11-27', 'three days of ст. 16 after the demand'],
    [3, 'calendar-days', '2026-11-25', '2026-11-30', 'its last day is a Saturday'],
    [1, 'working-days', '2026-11-27', '2026-11-30', 'received on a Friday, registered on Monday'],
    [1, 'working-days', '2026-12-30', '2027-01-11', 'received before the holidays, registered after them'],
    [1, 'working-days', '2027-02-19', '2027-02-20', 'the next day is a Saturday that is worked'],
    [10, 'working-days', '2026-11-24', '2026-12-08', 'two weekends lie between'],
    [10, 'working-days', '2026-12-28', '2027-01-20', 'the holidays are not counted'],
    [6, 'months', '2026-05-24', '2026-11-24', 'half a year ends on the same day of the month'],
    [6, 'months', '2026-08-31', '2027-03-01', 'February has no 31st: its last day is a Sunday'],
    [1, 'months', '2024-01-31', '2024-02-29', 'February has no 31st, but a 29th'],
    [1, 'months', '2026-01-31', '2026-03-02', 'the last day of February is a Saturday'],
    [6, 'months', '2026-07-01', '2027-01-11', 'it ends among the holidays'],
    [36, 'months', '2023-11-24', '2026-11-24', 'three years'],
  ])('%d %s from %s end on %s: %s', (count, unit, from, due) => {
    expect(dueFor(rule({ count, unit }), from)).toMatchObject({ day: due, certain: true });
  });

  test('a term that does not move ends on a day off', () => {
    const due = dueFor(rule({ count: 1, movesOffDaysOff: false }), '2026-12-31');
    expect(due.day).toBe('2027-01-01');
    expect(due.steps.map((step) => step.code)).toEqual(['starts-next-day', 'counted']);
  });
});

describe('a deadline tells how it came about', () => {
  const stepOf = (due: ReturnType<typeof dueFor>, code: DeadlineStep['code']) =>
    due.steps.find((step) => step.code === code);

  test('each step has its days and the norm that says so', () => {
    expect(dueFor(answer, '2027-10-06').steps).toEqual([
      { code: 'starts-next-day', event: '2027-10-06', day: '2027-10-07', norm: 'gk-191' },
      { code: 'counted', count: 30, unit: 'calendar-days', day: '2027-11-05', norm: 'zos-55-7' },
      {
        code: 'moved-off-day-off',
        offDay: '2027-11-05',
        daysOff: [
          { day: '2027-11-05', is: 'transferred' },
          { day: '2027-11-06', is: 'weekend' },
          { day: '2027-11-07', is: 'weekend' },
        ],
        day: '2027-11-08',
        norm: 'gk-193',
      },
    ]);
  });

  test('a rule without those norms names none', () => {
    for (const step of dueFor(bareRule({}), '2026-12-01').steps) {
      expect('norm' in step).toBe(step.code === 'counted');
    }
  });

  test('the holidays over which it moved have their names', () => {
    const moved = stepOf(dueFor(answer, '2026-12-01'), 'moved-off-day-off');
    const rows = moved && 'daysOff' in moved ? daysOffInRows(moved.daysOff) : [];
    expect(rows).toEqual([
      { first: '2026-12-31', last: '2026-12-31', is: 'transferred' },
      { first: '2027-01-01', last: '2027-01-06', is: 'holiday', holiday: 'new-year' },
      { first: '2027-01-07', last: '2027-01-07', is: 'holiday', holiday: 'christmas' },
      { first: '2027-01-08', last: '2027-01-08', is: 'holiday', holiday: 'new-year' },
      { first: '2027-01-09', last: '2027-01-10', is: 'weekend' },
    ]);
  });

  test('a holiday on a weekend has its name too', () => {
    expect(stepOf(dueFor(rule({ count: 1 }), '2027-05-08'), 'moved-off-day-off')).toMatchObject({
      daysOff: [
        { day: '2027-05-09', is: 'holiday', holiday: 'victory-day' },
        { day: '2027-05-10', is: 'transferred' },
      ],
    });
  });

  test('working days tell what was not counted', () => {
    const due = dueFor(rule({ count: 3, unit: 'working-days', countedBy: 'gpk-107-3' }), '2026-06-10');
    expect(stepOf(due, 'skipped')).toEqual({
      code: 'skipped',
      daysOff: [
        { day: '2026-06-12', is: 'holiday', holiday: 'russia-day' },
        { day: '2026-06-13', is: 'weekend' },
        { day: '2026-06-14', is: 'weekend' },
      ],
      norm: 'gpk-107-3',
    });
    expect(stepOf(dueFor(rule({ count: 2, unit: 'working-days' }), '2026-11-23'), 'skipped')).toBeUndefined();
  });

  test('a month without such a day says so, one with it does not', () => {
    const month = rule({ count: 1, unit: 'months', countedBy: 'gk-192' });
    expect(stepOf(dueFor(month, '2024-01-31'), 'month-too-short')).toEqual({
      code: 'month-too-short',
      event: '2024-01-31',
      day: '2024-02-29',
      norm: 'gk-192',
    });
    expect(stepOf(dueFor(month, '2024-01-29'), 'month-too-short')).toBeUndefined();
    expect(stepOf(dueFor(rule({ count: 3, unit: 'years' }), '2024-02-29'), 'month-too-short')).toMatchObject({
      day: '2027-02-28',
    });
  });

  test('a worked Saturday is named, since people take it for a day off', () => {
    expect(stepOf(dueFor(answer, '2027-01-21'), 'worked-weekend')).toEqual({
      code: 'worked-weekend',
      day: '2027-02-20',
    });
    expect(stepOf(dueFor(answer, '2026-11-23'), 'worked-weekend')).toBeUndefined();
    expect(stepOf(dueFor(rule({ movesOffDaysOff: false }), '2026-04-03'), 'worked-weekend')).toBeUndefined();
  });
});

describe('a term that the law lets grow', () => {
  test('is counted from the same event, by its own norm', () => {
    const longest = longestOf(rule({ longest: { count: 60, unit: 'calendar-days', norm: 'appeals-12-2' } }));
    expect(longest && dueFor(longest, '2026-11-23')).toMatchObject({ day: '2027-01-22', norm: 'appeals-12-2' });
  });

  test('keeps the norm of the term where none is named', () => {
    expect(longestOf(rule({ longest: { count: 1, unit: 'months' } }))).toMatchObject({
      count: 1,
      unit: 'months',
      norm: 'zos-55-7',
    });
  });

  test('is not made up where the law names none', () => {
    expect(longestOf(answer)).toBeUndefined();
  });
});

describe('a year whose transfers are not confirmed', () => {
  test('makes the deadline preliminary and names the year', () => {
    const due = dueFor(answer, '2028-05-10');
    expect(due).toMatchObject({ day: '2028-06-09', certain: false });
    expect(due.steps.at(-1)).toEqual({ code: 'uncertain-year', years: [2028] });
  });

  test('is reckoned from weekends and statutory holidays', () => {
    expect(dueFor(answer, '2028-05-13')).toMatchObject({ day: '2028-06-13', certain: false });
  });

  test('matters when a term moves into it, or counts working days in it', () => {
    expect(dueFor(answer, '2027-12-01')).toMatchObject({ day: '2028-01-10', certain: false });
    expect(dueFor(rule({ count: 10, unit: 'working-days' }), '2027-12-24')).toMatchObject({ certain: false });
  });

  test('matters for working days counted in it, though the last one is in a confirmed year', () => {
    const due = dueFor(rule({ count: 10, unit: 'working-days' }), '2025-12-22');
    expect(due).toMatchObject({ day: '2026-01-14', certain: false });
    expect(due.steps.at(-1)).toEqual({ code: 'uncertain-year', years: [2025] });
  });

  test('does not matter where no day of it had to be told apart', () => {
    expect(dueFor(rule({ movesOffDaysOff: false }), '2028-05-10')).toMatchObject({ day: '2028-06-09', certain: true });
    expect(dueFor(answer, '2027-11-01')).toMatchObject({ day: '2027-12-01', certain: true });
  });
});
