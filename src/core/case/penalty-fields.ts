import { readPlainDate } from '../plain-date.ts';
import { z } from '../zod.ts';
import { groundsOf } from './case-grounds.ts';
import type { Draft } from './draft.ts';
import { eventDays } from './event-days.ts';
import { interestGrounds, mayAskForPenalty, penaltyReplacesInterest } from './facts-claim.ts';
import { choiceField, dayField, markField, percentField, sumField } from './fields.ts';
import { finding, type StepContext, wrong } from './step-fields.ts';

/** A contract that names more a day is one nobody has seen. */
const MOST_PER_CENT_A_DAY = 100;

/** What a penalty needs, if the person asks for one: all of its terms but the clause, which may not be at hand, and the cap. */
export function penaltyField({ draft, pack, today }: StepContext): z.ZodMiniType | undefined {
  const { kind } = draft.demands.penalty;
  const grounds = groundsOf(draft, pack);
  if (kind === '' || !mayAskForPenalty(draft, grounds)) return undefined;
  const { currency } = pack;
  const isTwice = draft.demands.interest && penaltyReplacesInterest(draft, grounds);
  const shared = {
    clause: markField,
    ...(interestGrounds(draft, grounds).length > 0 ? { breach: breachField({ isTwice }) } : {}),
  };
  if (kind === 'fixed') return z.object({ ...shared, sum: sumField({ currency, empty: 'required' }) });
  const day = dayField({ ...eventDays(today), empty: 'required' });
  return z.object({
    ...shared,
    percent: percentField({ limit: MOST_PER_CENT_A_DAY, empty: 'required' }),
    base: sumField({ currency, empty: 'required' }),
    from: day,
    to: dayField(eventDays(today)).check(finding(() => (isBackwards(draft) ? wrong('endBeforeStart') : undefined))),
    cap: sumField({ currency }),
  });
}

function isBackwards({ demands }: Draft): boolean {
  const from = readPlainDate(demands.penalty.from);
  const to = readPlainDate(demands.penalty.to);
  return from !== undefined && to !== undefined && to < from;
}

/**
 * The same money bears a penalty or interest, never both: a person who wants both counted is told so. Only where charges that bear
 * interest are asked back can the two meet.
 */
const breachField = ({ isTwice }: { readonly isTwice: boolean }) =>
  choiceField(['refund', 'other'], { empty: 'chooseOne' }).check(
    finding(() => (isTwice ? wrong('penaltyAndInterest') : undefined)),
  );
