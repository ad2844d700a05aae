import { nextWorkingDay } from '../deadline/calendar.ts';
import { type Deadline, deadlineOf } from '../deadline/deadline.ts';
import type { DeadlineRule, WorkCalendar } from '../jurisdiction/pack.ts';
import { addDays, type PlainDate } from '../plain-date.ts';
import { type KnownEvent, sinceFiled } from './events.ts';

/** A term that a filed letter set and whose beginning is known. */
export type RunningTerm = {
  /** The kind of letter that set it. */
  readonly letter: string;
  readonly rule: DeadlineRule;
  /** The day of the event that it runs from. */
  readonly from: PlainDate;
  readonly deadline: Deadline;
  /** The day of registration is not known: it was taken to be the next working day after receipt. */
  readonly isEstimated: boolean;
};

type Law = { readonly deadlines: readonly DeadlineRule[]; readonly calendar: WorkCalendar };

/** The terms that run from one kind of letter as it was last filed, the first to end first; none until it is known to have arrived. */
export function termsOf(events: readonly KnownEvent[], letter: string, law: Law): readonly RunningTerm[] {
  const own = sinceFiled(events, letter);
  const begun = beginningsOf(own, law.calendar);
  const rules = own.flatMap(({ terms }) => law.deadlines.filter(({ id }) => terms.includes(id)));
  const running = rules.flatMap((rule) => {
    const from = beginningOf(rule, begun);
    if (from === undefined) return [];
    const isEstimated = rule.from === 'registration' && begun.isEstimated;
    return [{ letter, rule, from, deadline: deadlineOf(rule, from, law.calendar), isEstimated }];
  });
  return running.sort((one, other) => (one.deadline.day < other.deadline.day ? -1 : 1));
}

type Beginnings = {
  readonly receipt: PlainDate | undefined;
  readonly registration: PlainDate | undefined;
  readonly isEstimated: boolean;
};

/**
 * A letter that was handed in is received that day, one in the post when it is delivered. It is registered on the day that its mark or
 * the person names; else it is taken to be the working day after receipt, which is the longest that the law allows in Russia.
 */
function beginningsOf(own: readonly KnownEvent[], calendar: WorkCalendar): Beginnings {
  const [filed] = own;
  const dayOf = (kind: KnownEvent['kind']) => own.find((event) => event.kind === kind)?.day;
  const receipt = dayOf('received') ?? (filed?.way === 'post' ? undefined : filed?.day);
  const isMarked = filed !== undefined && filed.way !== 'post' && filed.number.trim() !== '';
  const registration = dayOf('registered') ?? (isMarked ? filed.day : undefined);
  if (registration !== undefined) return { receipt: receipt ?? registration, registration, isEstimated: false };
  const estimate = receipt && nextWorkingDay(addDays(receipt, 1), calendar);
  return { receipt, registration: estimate, isEstimated: true };
}

function beginningOf({ from }: DeadlineRule, { receipt, registration }: Beginnings): PlainDate | undefined {
  // An entry in a complaints book lies before the respondent as soon as it is written.
  if (from === 'receipt' || from === 'entry') return receipt;
  return from === 'registration' ? registration : undefined;
}
