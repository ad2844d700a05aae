import { type PlainDate, partsOf } from '../plain-date.ts';

const MONTHS = [
  { nominative: 'январь', genitive: 'января' },
  { nominative: 'февраль', genitive: 'февраля' },
  { nominative: 'март', genitive: 'марта' },
  { nominative: 'апрель', genitive: 'апреля' },
  { nominative: 'май', genitive: 'мая' },
  { nominative: 'июнь', genitive: 'июня' },
  { nominative: 'июль', genitive: 'июля' },
  { nominative: 'август', genitive: 'августа' },
  { nominative: 'сентябрь', genitive: 'сентября' },
  { nominative: 'октябрь', genitive: 'октября' },
  { nominative: 'ноябрь', genitive: 'ноября' },
  { nominative: 'декабрь', genitive: 'декабря' },
] as const;

/** «23 ноября 2026 г.» */
export function longDate(date: PlainDate): string {
  return `${dayAndMonth(date)} ${yearOf(date)}`;
}

/** «23.11.2026», for brackets, tables and requisites of papers. */
export function shortDate(date: PlainDate): string {
  return `${date.slice(8)}.${date.slice(5, 7)}.${date.slice(0, 4)}`;
}

/** «октябрь 2026 г.»; months count from 1. */
export function monthOfYear(year: number, month: number): string {
  return `${MONTHS[month - 1]?.nominative ?? month} ${year}\u00A0г.`;
}

/** «с 12 по 26 октября 2026 г.»; month and year are named once where they are the same. One day: «12 октября 2026 г.». */
export function fromTo(from: PlainDate, to: PlainDate): string {
  return from === to ? longDate(from) : `с\u00A0${start(from, to)} по ${longDate(to)}`;
}

/** «12–26 октября 2026 г.»; a dash with spaces where an end has two words. */
export function range(from: PlainDate, to: PlainDate): string {
  if (from === to) return longDate(from);
  const dash = from.slice(0, 7) === to.slice(0, 7) ? '–' : '\u00A0– ';
  return `${start(from, to)}${dash}${longDate(to)}`;
}

function start(from: PlainDate, to: PlainDate): string {
  if (from.slice(0, 7) === to.slice(0, 7)) return String(partsOf(from).day);
  return from.slice(0, 4) === to.slice(0, 4) ? dayAndMonth(from) : longDate(from);
}

function dayAndMonth(date: PlainDate): string {
  const { month, day } = partsOf(date);
  return `${day}\u00A0${MONTHS[month - 1]?.genitive ?? month}`;
}

const yearOf = (date: PlainDate): string => `${partsOf(date).year}\u00A0г.`;
