import type { Draft } from './draft.ts';

/** Ids of demands that the letter's other words depend on: templates name them so. */
export const MORAL_HARM_DEMAND = 'moral-harm';
export const INTEREST_DEMAND = 'interest';
export const PENALTY_DEMAND = 'penalty';

/** The person did not leave this demand out. */
export const asks = (draft: Draft, demand: string): boolean => !draft.demands.leftOut.includes(demand);
