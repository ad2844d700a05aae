import { z } from '../zod.ts';
import { groundsOf } from './case-grounds.ts';
import { eventDays } from './event-days.ts';
import { asksForInterest, mayAskForMoralHarm } from './facts-claim.ts';
import { dayField, neededStoryField, passageField, percentField, storyField, sumField } from './fields.ts';
import { penaltyField } from './penalty-fields.ts';
import { rowsField } from './row-fields.ts';
import type { StepContext, StepFields } from './step-fields.ts';

export const demandsFields: StepFields = (context) => {
  const { draft, pack } = context;
  const grounds = groundsOf(draft, pack);
  const penalty = penaltyField(context);
  return z.object({
    own: passageField,
    ownParagraph: storyField,
    ...(draft.demands.interest && asksForInterest(draft, grounds) ? { rates: rowsField(rateRow(context)) } : {}),
    ...(penalty ? { penalty } : {}),
    ...(mayAskForMoralHarm(draft, grounds) ? moralHarm(draft.demands, pack.currency) : {}),
    ...(draft.demands.moneyTo === 'bank' ? { bankDetails: passageField } : {}),
  });
};

/** No central bank of the countries covered has ever set more. */
const MOST_PER_CENT_A_YEAR = 300;

/** A rate that was looked up; with none the letter tells the rule in words. */
function rateRow({ pack, today }: StepContext) {
  const percent = percentField({ limit: MOST_PER_CENT_A_YEAR, empty: 'required' });
  const from = dayField({ ...eventDays(today), empty: 'required' });
  return z.object(pack.interestRate?.by === 'period' ? { from, percent } : { percent });
}

/** Both or neither: a sum without a story is refused in court, a story without a sum asks for nothing. */
const moralHarm = (
  { moralStory, moralSum }: { readonly moralStory: string; readonly moralSum: string },
  currency: string,
) => ({
  moralStory: moralSum.trim() === '' ? storyField : neededStoryField,
  moralSum: sumField({ currency, ...(moralStory.trim() === '' ? {} : { empty: 'required' }) }),
});
