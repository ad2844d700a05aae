import { type Deadline, deadlineOf } from '../deadline/deadline.ts';
import { runsFromTheWrong } from '../deadline/events.ts';
import type { DeadlineRule, JurisdictionPack } from '../jurisdiction/pack.ts';
import type { PlainDate } from '../plain-date.ts';
import { groundsOf } from './case-grounds.ts';
import type { Draft } from './draft.ts';
import { incidentDays } from './facts-rows.ts';

/** Until when the person may act, from the earliest day of the wrong that is known. */
export type ClaimTime = { readonly rule: DeadlineRule; readonly first: PlainDate; readonly deadline: Deadline };

/**
 * The country's term that runs from the wrong: to file the claim, or limitation where there is none for the claim. One that runs from
 * the day the wrong was known begins no earlier than the wrong, so the day told is safe. Undefined while no day is known.
 */
export function claimTime(draft: Draft, pack: JurisdictionPack, today: PlainDate): ClaimTime | undefined {
  const rule = pack.deadlines.find(runsFromTheWrong);
  const [first] = incidentDays(draft, groundsOf(draft, pack), today).days;
  return rule && first && { rule, first, deadline: deadlineOf(rule, first, pack.calendar) };
}
