import type { WorkCalendar } from '../jurisdiction/pack.ts';
import { addDays, partsOf, type PlainDate, weekdayOf } from '../plain-date.ts';

/** Long enough for any row of days off known to law; more means a calendar without working days. */
const LONGEST_REST_DAYS = 60;

/** A day that is not worked, and why: a holiday by its id (also one on a weekend), a weekend, or a day off moved there by decree. */
export type DayOff =
  | { readonly day: PlainDate; readonly is: 'holiday'; readonly holiday: string }
  | { readonly day: PlainDate; readonly is: 'weekend' | 'transferred' };

/**
 * Why a day is not worked; undefined if it is. A year with confirmed transfers is read from the calendar; in any other one weekends
 * and the law's holidays are off, and transfers that nobody has announced yet are not known.
 */
export function dayOffOn(date: PlainDate, calendar: WorkCalendar): DayOff | undefined {
  const dayOfYear = date.slice(5);
  const year = calendar.years[date.slice(0, 4)];
  if (year?.worked.includes(dayOfYear)) return undefined;
  const holiday = holidayOn(date, calendar);
  if (isWeekend(date)) return holiday ?? { day: date, is: 'weekend' };
  if (!year) return holiday;
  return year.off.includes(dayOfYear) ? (holiday ?? { day: date, is: 'transferred' }) : undefined;
}

export const isWorkingDay = (date: PlainDate, calendar: WorkCalendar): boolean => !dayOffOn(date, calendar);

export const isWeekend = (date: PlainDate): boolean => weekdayOf(date) > 5;

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

function holidayOn(date: PlainDate, { holidays }: WorkCalendar): DayOff | undefined {
  const found = Object.entries(holidays).find(([, days]) => days.includes(date.slice(5)) || days.includes(date));
  return found && { day: date, is: 'holiday', holiday: found[0] };
}
