import type { JurisdictionPack } from '../jurisdiction/pack.ts';
import type { PlainDate } from '../plain-date.ts';
import type { Draft } from './draft.ts';
import { stepProblems } from './schema.ts';
import { FORM_STEPS, type StepId, STEPS } from './step-ids.ts';

/** `done`: nothing is missing here or before; `open`: the first step with something missing; `later`: after that one. */
export type StepState = { readonly step: StepId; readonly state: 'done' | 'open' | 'later' };

/** How far the case has come. Computed from the draft, never stored. */
export function stepStates(draft: Draft, pack: JurisdictionPack, today: PlainDate): readonly StepState[] {
  const open = STEPS.indexOf(firstOpenStep(draft, pack, today));
  return STEPS.map((step, at) => ({ step, state: at < open ? 'done' : at === open ? 'open' : 'later' }));
}

/** The first step with something missing or wrong; `review` if there is none. */
export function firstOpenStep(draft: Draft, pack: JurisdictionPack, today: PlainDate): StepId {
  return FORM_STEPS.find((step) => stepProblems(step, draft, pack, today).length > 0) ?? 'review';
}
