import { addMonths, type PlainDate } from '../plain-date.ts';
import type { Act, Norm, NormRecord } from './pack.ts';

/** The day of the letter and, if known, the day of the wrong: the earliest of its days. */
export type NormDays = { readonly on: PlainDate; readonly incident?: PlainDate };

/** What of a pack says which law there is. */
export type Law = { readonly acts: readonly Act[]; readonly norms: readonly Norm[] };

/** A norm is compared with the official text again after this time; a record that knows better says `reviewBy`. */
const REVIEW_MONTHS = 12;

/** A wrong older than this is out of time in court (three years), counted from the day of the letter. */
export const MONTHS_BACK = 36;

/**
 * True if a norm was in force on the day its record names, `until` being the last such day. A norm whose start is not known is
 * taken to be older than its oldest copy; where the day of the wrong is not known, the letter's day decides.
 */
export function isInForce(norm: Norm, days: NormDays): boolean {
  const day = dayFor(norm, days);
  return (norm.inForce ?? day) <= day && day <= (norm.until ?? day);
}

/** The norm that a name stands for on its day: that of the id, or the one that took its place. Undefined if none was in force. */
export function normOn(norms: readonly Norm[], id: string, days: NormDays): Norm | undefined {
  return successionOf(norms, id).find((norm) => isInForce(norm, days));
}

/** A norm and those that took its place, one after the other. */
export function successionOf(norms: readonly Norm[], id: string): readonly Norm[] {
  const found: Norm[] = [];
  for (let next: string | undefined = id; next !== undefined; next = found.at(-1)?.replacedBy) {
    const norm = norms.find((known) => known.id === next);
    if (!norm || found.includes(norm)) break;
    found.push(norm);
  }
  return found;
}

/**
 * Where the norm stands in its act, as a letter may print it. Undefined: the act is named without it, as its record has none or no
 * copy as old as the day that matters was read.
 */
export function placeOn(norm: Norm, language: string, days: NormDays): string | undefined {
  return norm.seen !== undefined && dayFor(norm, days) < norm.seen ? undefined : norm.place?.[language];
}

/** How a norm is called after the first mention of its act: «п. 7 ст. 55 Закона о связи», or the act alone. */
export function shortCitation({ acts, norms }: Law, id: string, language: string): string {
  const norm = norms.find((known) => known.id === id);
  const act = acts.find((known) => known.id === norm?.act);
  const place = norm?.place?.[language];
  return place === undefined ? (act?.name[language] ?? '') : `${place} ${act?.short[language] ?? ''}`;
}

/** The last day on which the record of a norm still stands without a new look at the official text. */
export const reviewDay = (norm: NormRecord): PlainDate => norm.reviewBy ?? addMonths(norm.checked, REVIEW_MONTHS);

const dayFor = (norm: Norm, days: NormDays): PlainDate =>
  norm.appliesOn === 'incident' ? (days.incident ?? days.on) : days.on;

/** True if a norm's act protects consumers only: it says nothing for a sole trader or a firm. */
export const isConsumerLaw = (norm: Norm, { acts }: Pick<Law, 'acts'>): boolean =>
  acts.some(({ id, consumersOnly }) => id === norm.act && consumersOnly === true);
