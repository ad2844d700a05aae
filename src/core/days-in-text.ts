import { type PlainDate, readPlainDate } from './plain-date.ts';

const IN_FIGURES = String.raw`\d{1,4}[.,/\p{Pd}]\d{1,2}[.,/\p{Pd}]\d{2,4}`;
const IN_WORDS = String.raw`[«"]?\d{1,2}[»"]?\s+\p{L}{3,}\.?\s+\d{4}`;
const DAY_LIKE = new RegExp(`(?<![\\d.])(?:${IN_FIGURES}|${IN_WORDS})(?!\\d)`, 'gu');

/** The days that a typed text names in full. */
export const daysIn = (text: string): readonly PlainDate[] =>
  (text.match(DAY_LIKE) ?? []).flatMap((found) => readPlainDate(found) ?? []);
