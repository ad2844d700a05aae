import { type Currency, readMoney } from '../money.ts';
import { type PlainDate, partsOf, readPlainDate } from '../plain-date.ts';
import { tidyCell } from './split-cells.ts';

/** What one cell of a copied statement turned out to be. Days and sums are given as one would type them into a field. */
export type ReadCell =
  | { readonly kind: 'empty' }
  | { readonly kind: 'date'; readonly date: string; readonly time: string }
  | { readonly kind: 'time'; readonly time: string }
  /** `sure`: it has a currency or hundredths; a bare number may as well be a short number or an id. */
  | { readonly kind: 'sum'; readonly sum: string; readonly sign: '+' | '-' | ''; readonly sure: boolean }
  | { readonly kind: 'mark'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string };

const TIME = /^(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?$/u;
const DATE_AND_TIME =
  /^(.+?)(?:\s*,\s*|\s+(?:в|at)\s+|\s+|T)((?:[01]?\d|2[0-3]):[0-5]\d)(?::[0-5]\d(?:\.\d+)?)?(?:\s*(?:МСК|MSK|Z))?$/iu;
const ROUBLES_AND_KOPECKS = /^([-−–+]?)\s*(\d[\d\s]*)\s*(?:руб\p{L}*|р)\.?\s*(\d{1,2})\s*коп\p{L}*\.?$/iu;
const SIGNED = /^([-−–+]?)\s*(.+)$/u;
const CURRENCY = /(?:₽|руб\p{L}*\.?|р\.|\bRUB|\bRUR|\bBYN)\s*$/iu;
const MARK = /^(?=.*\d.*\d.*\d)[\p{L}\d][\p{L}\d/_.:№#*-]*$/u;

/** Tells a day, a time, a sum, a mark (id, short number) and words apart. */
export function readCell(cell: string, currency: Currency): ReadCell {
  const text = tidyCell(cell);
  if (text === '' || /^[-–—]$/u.test(text)) return { kind: 'empty' };
  const date = readPlainDate(text);
  if (date) return { kind: 'date', date: typedDay(date), time: '' };
  const both = DATE_AND_TIME.exec(text);
  const bothDay = both?.[1] ? readPlainDate(both[1]) : undefined;
  if (bothDay) return { kind: 'date', date: typedDay(bothDay), time: typedTime(both?.[2] ?? '') };
  if (TIME.test(text)) return { kind: 'time', time: typedTime(text) };
  return readSum(text, currency) ?? (MARK.test(text) ? { kind: 'mark', text } : { kind: 'text', text });
}

function readSum(text: string, currency: Currency): ReadCell | undefined {
  const words = ROUBLES_AND_KOPECKS.exec(text);
  if (words?.[2]) {
    const sum = `${words[2].replace(/\s/gu, '')},${(words[3] ?? '').padStart(2, '0')}`;
    return { kind: 'sum', sum, sign: signOf(words[1]), sure: true };
  }
  const inBrackets = /^\((.+)\)$/u.exec(text)?.[1];
  const signed = SIGNED.exec(inBrackets ?? text);
  const bare = (signed?.[2] ?? '').replace(CURRENCY, '').trim();
  const figures = bare.replace(/^₽\s*/u, '');
  if (!readMoney(figures, currency)) return undefined;
  const sure = bare !== (signed?.[2] ?? '') || figures !== bare || /[.,]\d{1,2}$/u.test(figures) || signed?.[1] !== '';
  return { kind: 'sum', sum: figures, sign: inBrackets ? '-' : signOf(signed?.[1]), sure };
}

const signOf = (sign: string | undefined): '+' | '-' | '' => (sign === '+' ? '+' : sign ? '-' : '');

const typedTime = (time: string): string => time.slice(0, 5).replace(/:$/u, '').padStart(5, '0');

/** A day as one types it into a field: 12.10.2026. */
function typedDay(date: PlainDate): string {
  const { year, month, day } = partsOf(date);
  return `${String(day).padStart(2, '0')}.${String(month).padStart(2, '0')}.${year}`;
}
