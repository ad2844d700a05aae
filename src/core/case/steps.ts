import type { JurisdictionPack } from '../jurisdiction/pack.ts';
import type { PlainDate } from '../plain-date.ts';
import type { Draft } from './draft.ts';
import { stepProblems } from './schema.ts';
import { FORM_STEPS, type StepId, STEPS } from './step-ids.ts';

/** `done`: nothing is missing here or before; `open`: the first step with something missing; `later`: after that one. */
export type StepState = { readonly step: StepId; readonly state: 'done' | 'open' | 'later' };

/** How far a case has come whose first open step is `open`. Computed from the draft, never stored. */
export function stepStates(open: StepId): readonly StepState[] {
  const openAt = STEPS.indexOf(open);
  return STEPS.map((step, at) => ({ step, state: at < openAt ? 'done' : at === openAt ? 'open' : 'later' }));
}

/** The first step with something missing or wrong; `review` if there is none. */
export function firstOpenStep(draft: Draft, pack: JurisdictionPack, today: PlainDate): StepId {
  return FORM_STEPS.find((step) => stepProblems(step, draft, pack, today).length > 0) ?? 'review';
}
