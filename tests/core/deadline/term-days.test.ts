import { describe, expect, test } from 'vitest';
import { deadlineOf } from '#core/deadline/deadline.ts';
import { drawTerm } from '#core/deadline/term-days.ts';
import type { DeadlineRule } from '#core/jurisdiction/pack.ts';
import { day } from '#core/plain-date.ts';
import { russianCalendar } from '#tests/core/deadline/calendars.ts';

const answer: DeadlineRule = {
  id: 'claim-answer',
  count: 30,
  unit: 'calendar-days',
  from: 'registration',
  movesOffDaysOff: true,
  norm: 'zos-55-7',
  confidence: 'high',
};
const drawn = (rule: Partial<DeadlineRule>, event: string, today: string, layout: 'strip' | 'grid' = 'strip') =>
  drawTerm(deadlineOf({ ...answer, ...rule }, day(event), russianCalendar), day(today), russianCalendar, layout);
const daysOf = (...args: Parameters<typeof drawn>) => {
  const picture = drawn(...args);
  return picture.is === 'days' ? picture.days : [];
};
const on = (days: ReturnType<typeof daysOf>, date: string) => days.find((one) => one.day === date);

describe('the strip of a claim registered on 23 November', () => {
  const days = daysOf({}, '2026-11-23', '2026-11-27');

  test('runs from three days before to three days after', () => {
    expect([days[0]?.day, days.at(-1)?.day]).toEqual(['2026-11-20', '2026-12-26']);
    expect(on(days, '2026-11-22')?.kind).toBe('before');
    expect(on(days, '2026-12-24')?.kind).toBe('after');
  });

  test('counts from the next day on, thirty days', () => {
    expect(on(days, '2026-11-23')).toEqual({ day: '2026-11-23', kind: 'event', isToday: false });
    expect(on(days, '2026-11-24')).toMatchObject({ kind: 'counted', number: 1 });
    expect(on(days, '2026-12-23')).toMatchObject({ kind: 'last', number: 30 });
    expect(days.filter(({ number }) => number !== undefined)).toHaveLength(30);
  });

  test('frames today as the fourth day', () => {
    expect(days.filter(({ isToday }) => isToday)).toEqual([
      { day: '2026-11-27', kind: 'counted', isToday: true, number: 4 },
    ]);
  });

  test('marks weekends, which are counted too', () => {
    expect(on(days, '2026-11-28')).toMatchObject({ kind: 'counted', number: 5, off: { is: 'weekend' } });
  });
});

test('on a phone it is whole weeks from Monday on', () => {
  const days = daysOf({}, '2026-11-23', '2026-11-27', 'grid');
  expect([days[0]?.day, days.at(-1)?.day, days.length % 7]).toEqual(['2026-11-16', '2026-12-27', 0]);
});

test('days over which the term moved are not counted, and have the holiday’s name', () => {
  const days = daysOf({}, '2026-12-01', '2026-12-02');
  expect(on(days, '2026-12-31')).toMatchObject({ kind: 'counted', number: 30, off: { is: 'transferred' } });
  expect(on(days, '2027-01-07')).toMatchObject({ kind: 'skipped', off: { holiday: 'christmas' } });
  expect(on(days, '2027-01-11')).toEqual({ day: '2027-01-11', kind: 'last', isToday: false });
});

test('working days skip what is off', () => {
  const days = daysOf({ count: 3, unit: 'working-days', movesOffDaysOff: false }, '2026-06-10', '2026-06-20');
  expect(days.map(({ day: date, kind, number }) => `${date.slice(5)} ${kind} ${number ?? ''}`.trim())).toEqual([
    '06-07 before',
    '06-08 before',
    '06-09 before',
    '06-10 event',
    '06-11 counted 1',
    '06-12 skipped',
    '06-13 skipped',
    '06-14 skipped',
    '06-15 counted 2',
    '06-16 last 3',
    '06-17 after',
    '06-18 after',
    '06-19 after',
  ]);
});

test('a term of a month is drawn in days without their numbers', () => {
  const days = daysOf({ count: 1, unit: 'months' }, '2026-11-23', '2026-11-27');
  expect(on(days, '2026-12-23')).toEqual({ day: '2026-12-23', kind: 'last', isToday: false });
});

describe('a term of years', () => {
  const picture = drawn({ count: 3, unit: 'years' }, '2024-02-29', '2026-11-27');

  test('is drawn in its months', () => {
    const months = picture.is === 'months' ? picture.months : [];
    expect(months).toHaveLength(38);
    expect(months[0]).toEqual({ month: '2024-02-01', kind: 'event', isToday: false });
    expect(months.at(-1)).toEqual({ month: '2027-03-01', kind: 'last', isToday: false });
    expect(months.filter(({ isToday }) => isToday)).toEqual([{ month: '2026-11-01', kind: 'counted', isToday: true }]);
  });
});
