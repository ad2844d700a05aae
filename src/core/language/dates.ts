import { type PlainDate, partsOf } from '../plain-date.ts';

/** What one language calls the days; January first. */
export type DateWords = {
  readonly months: readonly { readonly nominative: string; readonly genitive: string }[];
  /** The words of «с 12 по 26 октября», of one letter the first. */
  readonly from: string;
  readonly to: string;
  /** Abbreviated, after the figures of a year. */
  readonly year: string;
};

export type Dates = {
  /** «23 ноября 2026 г.» */
  readonly longDate: (date: PlainDate) => string;
  /** «23.11.2026», for brackets, tables and requisites of papers. */
  readonly shortDate: (date: PlainDate) => string;
  /** «октябрь 2026 г.»; months count from 1. */
  readonly monthOfYear: (year: number, month: number) => string;
  /** «с 12 по 26 октября 2026 г.»; month and year are named once where they are the same. One day: «12 октября 2026 г.». */
  readonly fromTo: (from: PlainDate, to: PlainDate) => string;
  /** «12–26 октября 2026 г.»; a dash with spaces where an end has two words. */
  readonly range: (from: PlainDate, to: PlainDate) => string;
};

/** Dates as East Slavic letters write them, in the words of one language. */
export function datesIn(words: DateWords): Dates {
  const yearOf = (date: PlainDate): string => `${partsOf(date).year}\u00A0${words.year}`;
  const longDate = (date: PlainDate): string => `${dayAndMonth(date)} ${yearOf(date)}`;

  function dayAndMonth(date: PlainDate): string {
    const { month, day } = partsOf(date);
    return `${day}\u00A0${words.months[month - 1]?.genitive ?? month}`;
  }

  function start(from: PlainDate, to: PlainDate): string {
    if (isSameMonth(from, to)) return String(partsOf(from).day);
    return from.slice(0, 4) === to.slice(0, 4) ? dayAndMonth(from) : longDate(from);
  }

  return {
    longDate,
    shortDate: (date) => `${date.slice(8)}.${date.slice(5, 7)}.${date.slice(0, 4)}`,
    monthOfYear: (year, month) => `${words.months[month - 1]?.nominative ?? month} ${year}\u00A0${words.year}`,
    fromTo: (from, to) =>
      from === to ? longDate(from) : `${words.from}\u00A0${start(from, to)} ${words.to} ${longDate(to)}`,
    range: (from, to) =>
      from === to ? longDate(from) : `${start(from, to)}${isSameMonth(from, to) ? '–' : '\u00A0– '}${longDate(to)}`,
  };
}

const isSameMonth = (from: PlainDate, to: PlainDate): boolean => from.slice(0, 7) === to.slice(0, 7);
