import { z } from '../zod.ts';
import { groundsOf } from './case-grounds.ts';
import { mayAskForMoralHarm } from './facts-claim.ts';
import { lineField, storyField, sumField } from './fields.ts';
import { LIMITS } from './limits.ts';
import type { StepFields } from './step-fields.ts';

export const demandsFields: StepFields = ({ draft, pack }) =>
  z.looseObject({
    own: lineField({ most: LIMITS.passage }),
    ownParagraph: storyField(),
    ...(mayAskForMoralHarm(draft, groundsOf(draft, pack)) ? moralHarm(draft.demands, pack.currency) : {}),
    ...(draft.demands.moneyTo === 'bank' ? { bankDetails: lineField({ most: LIMITS.passage }) } : {}),
  });

/** Both or neither: a sum without a story is refused in court, a story without a sum asks for nothing. */
const moralHarm = (
  { moralStory, moralSum }: { readonly moralStory: string; readonly moralSum: string },
  currency: string,
) => ({
  moralStory: storyField(moralSum.trim() === '' ? {} : { empty: 'required' }),
  moralSum: sumField({ currency, ...(moralStory.trim() === '' ? {} : { empty: 'required' }) }),
});
