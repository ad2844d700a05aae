declare const brand: unique symbol;

/** A civil day, 'YYYY-MM-DD', proleptic Gregorian, without a time zone. */
export type PlainDate = string & { readonly [brand]: 'PlainDate' };

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const DAY_FIRST = /^(\d{1,2})[./\-\s]+(\d{1,2})[./\-\s]+(\d{4}|\d{2})$/;
const MILLISECONDS_PER_DAY = 86_400_000;

/** The day of a year, a month from 1 and a day of the month; undefined if there is no such day. */
export function plainDate(year: number, month: number, day: number): PlainDate | undefined {
  if (year < 1900 || year > 2199) return undefined;
  const instant = new Date(Date.UTC(year, month - 1, day));
  const exists = instant.getUTCMonth() === month - 1 && instant.getUTCDate() === day;
  return exists ? fromInstant(instant) : undefined;
}

/**
 * Reads a day as people type it: 14.03.2026, 14/3/26, 14-03-2026, 2026-03-14, with an optional «г.» at the end.
 * Two-digit years are of this century. Undefined if it is no existing day.
 */
export function readPlainDate(typed: string): PlainDate | undefined {
  const text = typed.trim().replace(/\s*г\.?$/u, '');
  const iso = ISO.exec(text);
  if (iso) return plainDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const dayFirst = DAY_FIRST.exec(text);
  if (!dayFirst) return undefined;
  const year = Number(dayFirst[3]);
  return plainDate(year < 100 ? 2000 + year : year, Number(dayFirst[2]), Number(dayFirst[1]));
}

/** A day that the caller knows to exist, for constants and checked data. Throws otherwise: that is a bug. */
export function day(iso: string): PlainDate {
  const value = readPlainDate(iso);
  if (value !== iso) throw new Error(`not a day in the form YYYY-MM-DD: ${iso}`);
  return value;
}

export function partsOf(date: PlainDate): { readonly year: number; readonly month: number; readonly day: number } {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

export function addDays(date: PlainDate, days: number): PlainDate {
  return fromInstant(new Date(instantOf(date) + days * MILLISECONDS_PER_DAY));
}

/** Whole months later; a day that the month lacks becomes its last day (31 January + 1 month = 28 February). */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const { year, month, day: dayOfMonth } = partsOf(date);
  const count = year * 12 + (month - 1) + months;
  const target = { year: Math.floor(count / 12), month: (count % 12) + 1 };
  const result = plainDate(target.year, target.month, Math.min(dayOfMonth, daysInMonth(target.year, target.month)));
  if (!result) throw new Error(`out of the supported years: ${date} + ${months} months`);
  return result;
}

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Days from one day to a later one; negative if the second is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return (instantOf(to) - instantOf(from)) / MILLISECONDS_PER_DAY;
}

/** 1 is Monday, 7 is Sunday (ISO 8601). */
export function weekdayOf(date: PlainDate): number {
  return new Date(instantOf(date)).getUTCDay() || 7;
}

const instantOf = (date: PlainDate): number => Date.parse(`${date}T00:00:00Z`);

const fromInstant = (instant: Date): PlainDate => instant.toISOString().slice(0, 10) as PlainDate;
