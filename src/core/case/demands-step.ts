import { z } from '../zod.ts';
import { groundsOf } from './case-grounds.ts';
import { mayAskForMoralHarm } from './facts-claim.ts';
import { neededStoryField, passageField, storyField, sumField } from './fields.ts';
import type { StepFields } from './step-fields.ts';

export const demandsFields: StepFields = ({ draft, pack }) =>
  z.object({
    own: passageField,
    ownParagraph: storyField,
    ...(mayAskForMoralHarm(draft, groundsOf(draft, pack)) ? moralHarm(draft.demands, pack.currency) : {}),
    ...(draft.demands.moneyTo === 'bank' ? { bankDetails: passageField } : {}),
  });

/** Both or neither: a sum without a story is refused in court, a story without a sum asks for nothing. */
const moralHarm = (
  { moralStory, moralSum }: { readonly moralStory: string; readonly moralSum: string },
  currency: string,
) => ({
  moralStory: moralSum.trim() === '' ? storyField : neededStoryField,
  moralSum: sumField({ currency, ...(moralStory.trim() === '' ? {} : { empty: 'required' }) }),
});
