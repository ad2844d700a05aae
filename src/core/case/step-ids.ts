import type { FormStep } from './draft.ts';

/** The screens of the wizard in their order; `review` only shows what the others hold. Apart from steps.ts: an address needs only these. */
export const FORM_STEPS = [
  'operator',
  'ground',
  'details',
  'evidence',
  'demands',
  'claimant',
] as const satisfies readonly FormStep[];
export const STEPS = [...FORM_STEPS, 'review'] as const;
export type StepId = (typeof STEPS)[number];
