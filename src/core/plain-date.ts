declare const brand: unique symbol;

/** A civil day, 'YYYY-MM-DD', proleptic Gregorian, without a time zone. */
export type PlainDate = string & { readonly [brand]: 'PlainDate' };

const YEAR_FIRST = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/u;
const DAY_FIRST = /^(\d{1,2})[.,/\p{Pd}\s]+(\d{1,2})[.,/\p{Pd}\s]+(\d{4}|\d{2})$/u;
const DAY_IN_WORDS = /^[«"]?(\d{1,2})[»"]?\s+(\p{L}+)\.?,?\s+(\d{4}|\d{2})$/u;
const YEAR_MARK = /\s?г(?:\.|ода?)?$/u;
/** Longer than any day in words; it keeps the patterns away from a mistaken paste. */
const LONGEST_TYPED = 40;
/** Stems of months as people and statements write them («12 окт. 2026», “12 Oct 2026”): for reading only, January first. */
const MONTH_STEMS = [
  /^(янв|jan|студз)/iu,
  /^(фев|feb|лют)/iu,
  /^(мар|mar|сак)/iu,
  /^(апр|apr|красав)/iu,
  /^(ма[йя]|may|тра[вў])/iu,
  /^(июн|jun|чэрв)/iu,
  /^(июл|jul|ліп)/iu,
  /^(авг|aug|жні)/iu,
  /^(сен|sep|верас)/iu,
  /^(окт|oct|кастр)/iu,
  /^(ноя|nov|ліст)/iu,
  /^(дек|dec|снеж)/iu,
] as const;
const SHORT_MONTHS: readonly number[] = [4, 6, 9, 11];
const MILLISECONDS_PER_DAY = 86_400_000;

/** The day of a year, a month from 1 and a day of the month; undefined if there is no such day. */
export function plainDate(year: number, month: number, day: number): PlainDate | undefined {
  const exists =
    year >= 1900 && year <= 2199 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return exists ? iso(year, month, day) : undefined;
}

/**
 * Reads a day as people type it: 14.03.2026, 14/3/26, 14-03-2026, 2026-03-14, 14 марта 2026, with an optional «г.» at the
 * end. Two-digit years are of this century. Undefined if it is no existing day.
 */
export function readPlainDate(typed: string): PlainDate | undefined {
  const text = typed.trim();
  if (text.length > LONGEST_TYPED) return undefined;
  const bare = text.replace(YEAR_MARK, '');
  const yearFirst = YEAR_FIRST.exec(bare);
  if (yearFirst) return plainDate(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
  const dayFirst = DAY_FIRST.exec(bare);
  if (dayFirst) return plainDate(fullYear(dayFirst[3]), Number(dayFirst[2]), Number(dayFirst[1]));
  const inWords = DAY_IN_WORDS.exec(bare);
  return inWords ? plainDate(fullYear(inWords[3]), monthOf(inWords[2] ?? ''), Number(inWords[1])) : undefined;
}

/** A day that the caller knows to exist, for constants and checked data. Throws otherwise: that is a bug. */
export function day(text: string): PlainDate {
  const value = readPlainDate(text);
  if (value !== text) throw new Error(`not a day in the form YYYY-MM-DD: ${text}`);
  return value;
}

/** Year, month from 1 and day of the month. */
export function partsOf(date: PlainDate): { readonly year: number; readonly month: number; readonly day: number } {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

/** So many days later; earlier, if negative. */
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

/** 28 to 31; months count from 1. */
export function daysInMonth(year: number, month: number): number {
  if (month !== 2) return SHORT_MONTHS.includes(month) ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

/** Days from one day to a later one; negative if the second is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return (instantOf(to) - instantOf(from)) / MILLISECONDS_PER_DAY;
}

/** 1 is Monday, 7 is Sunday (ISO 8601). */
export function weekdayOf(date: PlainDate): number {
  return new Date(instantOf(date)).getUTCDay() || 7;
}

const monthOf = (word: string): number => MONTH_STEMS.findIndex((stem) => stem.test(word)) + 1;

const fullYear = (figures = ''): number => (figures.length === 2 ? 2000 + Number(figures) : Number(figures));

const instantOf = (date: PlainDate): number => Date.parse(`${date}T00:00:00Z`);

const fromInstant = (instant: Date): PlainDate =>
  iso(instant.getUTCFullYear(), instant.getUTCMonth() + 1, instant.getUTCDate());

const iso = (year: number, month: number, day: number): PlainDate =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as PlainDate;
