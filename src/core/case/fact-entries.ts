import { LARGEST_SUM_MINOR, type Money, readMoney } from '../money.ts';
import { type PlainDate, readPlainDate } from '../plain-date.ts';
import { cleanLine, cleanText } from '../text.ts';
import type { Cell, Fact, FactDeclaration, FactKind, FactName, FactValue } from './fact.ts';
import { LIMITS } from './limits.ts';

/* The bricks of caseFacts: every part of a case gives entries and declares the names it gives. */

export type FactEntry = readonly [FactName, Fact];
export type FactDeclarations = readonly (readonly [FactName, FactDeclaration])[];
/** What a person may answer to one question: a text, '' for not yet, `null` for "I don't know". */
export type Answer = string | null;
/** Days in rows that are known; `complete`: there are rows, and none lacks its day. */
export type KnownDays = { readonly days: readonly PlainDate[]; readonly complete: boolean };

/** Not known: a blank of the width that such a thing needs. */
export const blank = (kind: FactKind): Fact => ({ is: 'unknown', kind });
export const NOT_APPLICABLE: Fact = { is: 'not-applicable' };
const FLAG: FactValue = { kind: 'flag' };

/** It is known and prints. */
export const known = (value: FactValue): Fact => ({ is: 'known', value });
/** A condition that holds, or does not. */
export const flag = (holds: boolean): Fact => (holds ? known(FLAG) : NOT_APPLICABLE);
/** A value if there is one, else a blank to fill in by hand. */
export const orBlank = (kind: FactKind, value: FactValue | undefined): Fact => (value ? known(value) : blank(kind));
/** A value if there is one, else silence. */
export const orSilent = (value: FactValue | undefined): Fact => (value ? known(value) : NOT_APPLICABLE);

/** One line of typed text; undefined if there is none or too much for a line of the letter. */
export function readLine(typed: Answer, most: number = LIMITS.line): string | undefined {
  const text = cleanLine(typed ?? '');
  return text !== '' && text.length <= most ? text : undefined;
}

/** Typed text as paragraphs, one per line that is not empty; undefined if there is none or more than the limit. */
export function readParagraphs(typed: Answer): readonly string[] | undefined {
  const text = cleanText(typed ?? '');
  if (text === '' || text.length > LIMITS.story) return undefined;
  return text
    .split('\n')
    .map((line) => cleanLine(line))
    .filter((line) => line !== '');
}

/** A typed day that is not later than `latest`. */
export function readDay(typed: Answer, latest?: PlainDate): PlainDate | undefined {
  const date = readPlainDate(typed ?? '');
  return date !== undefined && (latest === undefined || date <= latest) ? date : undefined;
}

/** A typed sum above nothing. */
export function readSum(typed: Answer, currency: string): Money | undefined {
  const money = readMoney(typed ?? '', currency);
  return money && money.minor > 0 && money.minor <= LARGEST_SUM_MINOR ? money : undefined;
}

/** The letter sets its own quotes round a name and round what was said. */
export const withoutQuotes = (text: string): string => /^[«"“„]([^«»"“”„]+)[»"”“]$/u.exec(text)?.[1] ?? text;

/** A cell that is left empty where there is no text. */
export const textCell = (text: string | undefined): Cell => (text ? { kind: 'text', text } : { kind: 'empty' });
/** A day with its time, if that is known; a day that is not known is filled in by hand. */
export const dayCell = (date: PlainDate | undefined, time: string | undefined): Cell =>
  date ? { kind: 'date', date, ...(time ? { time } : {}) } : { kind: 'blank' };

/* Values, if there is something to make them of. */
export const textValue = (text: string | undefined): FactValue | undefined =>
  text === undefined ? undefined : { kind: 'text', text };
export const dateValue = (date: PlainDate | undefined): FactValue | undefined =>
  date === undefined ? undefined : { kind: 'date', date };
export const moneyValue = (money: Money | undefined): FactValue | undefined =>
  money === undefined ? undefined : { kind: 'money', money };
export const paragraphsValue = (paragraphs: readonly string[] | undefined): FactValue | undefined =>
  paragraphs === undefined ? undefined : { kind: 'paragraphs', paragraphs };

/** Declares a fact that always prints, if need be as a blank. */
export const always = (name: FactName, kind: FactKind): FactDeclarations[number] => [name, { kind, optional: false }];
/** Declares a fact that can be not applicable; `under`: facts that make sure that it applies. */
export const optional = (name: FactName, kind: FactKind, ...under: readonly FactName[]): FactDeclarations[number] => [
  name,
  { kind, optional: true, ...(under.length === 0 ? {} : { under }) },
];
/** Declares conditions. */
export const flags = (...names: readonly FactName[]): FactDeclarations =>
  names.map((name) => [name, { kind: 'flag', optional: true }]);
