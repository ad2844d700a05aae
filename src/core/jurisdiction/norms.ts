import type { PlainDate } from '../plain-date.ts';
import type { Norm } from './pack.ts';

/** The day of the letter and, if known, the day of the wrong: the earliest of its days. */
export type NormDays = { readonly on: PlainDate; readonly incident?: PlainDate };

/**
 * True if a norm applies: it was in force on the day its record names, `until` being the last such day. A norm whose start is
 * not known counts from the oldest copy that was read; where the day of the wrong is not known, the letter's day decides.
 */
export function isInForce(norm: Norm, days: NormDays): boolean {
  const day = norm.appliesOn === 'incident' ? (days.incident ?? days.on) : days.on;
  const start = norm.inForce ?? norm.seen;
  return start !== undefined && start <= day && (norm.until === undefined || day <= norm.until);
}
