import type { WorkCalendar } from '../jurisdiction/pack.ts';
import { addDays, partsOf, type PlainDate, weekdayOf } from '../plain-date.ts';

/** Long enough for any row of days off known to law; more means a calendar without working days. */
const LONGEST_REST_DAYS = 60;

/**
 * Whether the day is worked. A year with confirmed transfers is read from the calendar; in any other one weekends and
 * statutory holidays are off, and transfers that nobody has announced yet are not known.
 */
export function isWorkingDay(date: PlainDate, calendar: WorkCalendar): boolean {
  const dayOfYear = date.slice(5);
  const weekend = weekdayOf(date) > 5;
  const year = calendar.years[date.slice(0, 4)];
  if (year) return weekend ? year.worked.includes(dayOfYear) : !year.off.includes(dayOfYear);
  return !weekend && !calendar.statutoryHolidays.includes(dayOfYear);
}

/** Whether the transfers of the day's year are confirmed. */
export function isConfirmedYear(date: PlainDate, calendar: WorkCalendar): boolean {
  return String(partsOf(date).year) in calendar.years;
}

/** The day itself if it is worked, else the first worked day after it. Throws for a calendar without working days: a bug. */
export function nextWorkingDay(date: PlainDate, calendar: WorkCalendar): PlainDate {
  for (let later = 0; later <= LONGEST_REST_DAYS; later += 1) {
    const candidate = addDays(date, later);
    if (isWorkingDay(candidate, calendar)) return candidate;
  }
  throw new Error(`no working day within ${LONGEST_REST_DAYS} days of ${date}`);
}
