import { groundsOf } from '../case/case-grounds.ts';
import { type Draft, newEvent } from '../case/draft.ts';
import { incidentDays } from '../case/facts-rows.ts';
import { type Deadline, deadlineOf } from '../deadline/deadline.ts';
import { runsFromTheWrong } from '../deadline/events.ts';
import type { DeadlineRule, LaterLetter } from '../jurisdiction/pack.ts';
import type { FullPack } from '../jurisdiction/with-after.ts';
import type { LetterDocument } from '../letter/document.ts';
import type { PlainDate } from '../plain-date.ts';
import { claimTerms } from './claim-terms.ts';
import { fits } from './later-letters.ts';
import { type RunningTerm, termsOf } from './terms.ts';

/** What may come of a claim that is handed in on one day: for the sheet of who has no program at hand. */
export type WhatIf = {
  /** The terms that run if it is registered on that day, the first to end first. */
  readonly terms: readonly RunningTerm[];
  /** Until when a court may be turned to, counted from the first wrong whose day is known: that day is safe. */
  readonly limitation: readonly { readonly rule: DeadlineRule; readonly deadline: Deadline }[];
  readonly afterSilence: readonly LaterLetter[];
  readonly afterRefusal: readonly LaterLetter[];
};

export function whatIf(draft: Draft, pack: FullPack, claim: LetterDocument, on: PlainDate): WhatIf {
  const terms = claimTerms(draft, pack, claim).map(({ id }) => id);
  const filed = { ...newEvent({ id: 'on-paper', kind: 'filed', way: 'shop', number: '1', terms }), day: on };
  const [first] = incidentDays(draft, groundsOf(draft, pack), on).days;
  const limitation = pack.deadlines.filter((rule) => runsFromTheWrong(rule) && rule.id === 'limitation');
  const letters = pack.later.filter((letter) => fits(letter, draft, pack));
  return {
    terms: termsOf([filed], 'claim', pack).filter(({ rule }) => !rule.isExtension),
    limitation: first ? limitation.map((rule) => ({ rule, deadline: deadlineOf(rule, first, pack.calendar) })) : [],
    afterSilence: letters.filter(({ when }) => when.includes('silent')),
    afterRefusal: letters.filter(({ when }) => when.includes('refused')),
  };
}
