import { cleanLine } from '../text.ts';

/* How a person may write a time, a telephone number, an address of e-mail, a count; dates and sums have files of their own. */

const TIME =
  /^(\d{1,2})(?:\s*[:.,\-–]\s*|\s*(?:ч|час|часов|часа|h)\.?\s*|\s+)(\d{2})(?:[:.]\d{2})?\s*(?:мин|минут[аы]?|м|min)?\.?$/iu;
const TIME_IN_FIGURES = /^(\d{2})(\d{2})$/u;

/** '9:14', '09.14', '9 ч 14 мин', '0914', '09:14:33' → '09:14'; undefined if there is no such time. */
export function readTime(typed: string): string | undefined {
  const text = cleanLine(typed);
  const match = TIME.exec(text) ?? TIME_IN_FIGURES.exec(text);
  if (!match) return undefined;
  const hours = Number(match[1]);
  const minutes = Number(match[2]);
  if (hours > 23 || minutes > 59) return undefined;
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}

/** How a numbering plan writes its numbers: prefix for calls inside the country, figures of the number in groups. Source: ITU-T E.164 national plans. */
const NUMBERING: Readonly<Record<string, { readonly trunk: string; readonly groups: readonly number[] }>> = {
  '7': { trunk: '8', groups: [3, 3, 2, 2] },
  '375': { trunk: '80', groups: [2, 3, 2, 2] },
};
const PHONE = /^\+?[\d\s().\-–—/]+$/u;
const EXTENSION = /(?:[,;]?\s*(?:доб(?:авочный)?\.?|ext\.?|x|#)\s*:?\s*)(\d{1,6})$/iu;
const NO_BREAK = '\u00A0';

/**
 * A telephone number in any usual writing, as a letter prints it: '8(900)0000001' → '+7 900 000-00-01' with no-break spaces.
 * A number of another country begins with '+' or '00' and keeps its own grouping. Undefined if it has too few or too many figures.
 */
export function readPhone(typed: string, callingCode: string): string | undefined {
  const text = cleanLine(typed).replace(/^(?:тел(?:ефон)?|tel)\.?:?\s*/iu, '');
  const extension = EXTENSION.exec(text);
  const number = extension ? text.slice(0, extension.index) : text;
  if (!PHONE.test(number)) return undefined;
  const written = national(number, callingCode) ?? international(number, callingCode);
  return written && extension
    ? `${written}, ${extension[0].replace(/^[,;]?\s*/u, '').replaceAll(' ', NO_BREAK)}`
    : written;
}

function national(number: string, callingCode: string): string | undefined {
  const plan = NUMBERING[callingCode];
  if (!plan) return undefined;
  const figures = number.replace(/\D/gu, '');
  const length = plan.groups.reduce((sum, group) => sum + group, 0);
  const prefixes = /^\s*\+/u.test(number) ? [callingCode] : [callingCode, plan.trunk, ''];
  const prefix = prefixes.find((one) => figures.length === one.length + length && figures.startsWith(one));
  if (prefix === undefined) return undefined;
  const ends = plan.groups.map(
    (_, at) => prefix.length + plan.groups.slice(0, at + 1).reduce((sum, size) => sum + size, 0),
  );
  const [area, ...rest] = ends.map((end, at) => figures.slice(ends[at - 1] ?? prefix.length, end));
  return [`+${callingCode}`, area, rest.join('-')].join(NO_BREAK);
}

/** E.164: a number with its calling code has 7 to 15 figures. Where the country's plan is not known, local numbers pass too. */
function international(number: string, callingCode: string): string | undefined {
  const text = number.trim().replace(/^00\s*/u, '+');
  const figures = text.replace(/\D/gu, '');
  const foreign = text.startsWith('+') && !figures.startsWith(callingCode);
  const least = foreign ? 7 : NUMBERING[callingCode] ? Number.POSITIVE_INFINITY : 4;
  return figures.length >= least && figures.length <= 15 ? text.replace(/\s+/gu, NO_BREAK) : undefined;
}

const EMAIL = /^[^\s@<>()[\],;:"\\]+@[^\s@<>()[\],;:"\\]+\.[^\s@.<>()[\],;:"\\\d]{2,}$/u;

/** An address of e-mail on one line, also with letters of any script; undefined if it cannot be one. */
export function readEmail(typed: string): string | undefined {
  const text = cleanLine(typed).replace(/^mailto:/iu, '');
  return EMAIL.test(text) ? text : undefined;
}

/** A whole number from 1, as typed for sheets: '2', '2 л.', '2 листа'. */
export function readCount(typed: string): number | undefined {
  const match = /^(\d{1,6})(?:\s*(?:л|лист\p{L}*|стр\p{L}*|с|sheets?|pages?|p)\.?)?$/iu.exec(cleanLine(typed));
  const count = Number(match?.[1] ?? '0');
  return count > 0 ? count : undefined;
}
