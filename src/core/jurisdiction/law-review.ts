import { addMonths, type PlainDate } from '../plain-date.ts';
import { MONTHS_BACK, reviewDay } from './norms.ts';
import type { NormRecord } from './pack.ts';

/** Norms that end or want a new look within this time are told beforehand. */
const SOON_MONTHS = 3;

/**
 * What there is to tell of a norm on a day. `outOfForce` and `pastReview` are to be mended; the others are to be known. `day`: the
 * norm's last or first day, the last day of its review, or the last day on which a wrong of its time can be brought to court.
 */
export type LawFinding = {
  readonly norm: NormRecord;
  readonly is:
    | 'outOfForce'
    | 'pastReview'
    | 'endsSoon'
    | 'reviewSoon'
    | 'replaced'
    | 'forOldWrongs'
    | 'notYetInForce'
    | 'medium'
    | 'low';
  readonly day?: PlainDate;
};

/**
 * Looks through the norms of a country as they stand on a day. A norm that ended is out of force unless another is cited in its stead
 * (`replacedBy`) or it is chosen by the day of a wrong that can still be brought to court. The text of a norm that had ended when it
 * was checked cannot change and needs no review. Norms of low confidence are told as such and never fail: no letter places them.
 */
export function reviewLaw(norms: readonly NormRecord[], on: PlainDate): readonly LawFinding[] {
  return norms.flatMap((norm): readonly LawFinding[] => {
    if (norm.confidence === 'low') return [{ norm, is: 'low' }];
    const trust: readonly LawFinding[] = norm.confidence === 'medium' ? [{ norm, is: 'medium' }] : [];
    return [...forceOn(norm, on), ...reviewOn(norm, on), ...trust];
  });
}

/** True if a letter of that day must not rest on the norm as it is recorded. */
export const isToMend = ({ is }: LawFinding): boolean => is === 'outOfForce' || is === 'pastReview';

function forceOn(norm: NormRecord, on: PlainDate): readonly LawFinding[] {
  const { inForce, until, replacedBy, appliesOn } = norm;
  if (inForce !== undefined && on < inForce) return [{ norm, is: 'notYetInForce', day: inForce }];
  if (until === undefined || addMonths(on, SOON_MONTHS) < until) return [];
  if (on <= until) return [{ norm, is: 'endsSoon', day: until }];
  if (replacedBy !== undefined) return [{ norm, is: 'replaced', day: until }];
  const lastSuit = addMonths(until, MONTHS_BACK);
  const isStillCited = appliesOn === 'incident' && on <= lastSuit;
  return [isStillCited ? { norm, is: 'forOldWrongs', day: lastSuit } : { norm, is: 'outOfForce', day: until }];
}

function reviewOn(norm: NormRecord, on: PlainDate): readonly LawFinding[] {
  if (norm.until !== undefined && norm.until < norm.checked) return [];
  const day = reviewDay(norm);
  if (day < on) return [{ norm, is: 'pastReview', day }];
  return day <= addMonths(on, SOON_MONTHS) ? [{ norm, is: 'reviewSoon', day }] : [];
}
