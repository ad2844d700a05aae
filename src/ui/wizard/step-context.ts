import { createContext, useContext } from 'react';
import type { FormStep } from '#core/case/draft.ts';

/** The step whose form stands around a field: its words are found by it. */
export const StepContext = createContext<FormStep | undefined>(undefined);

export function useStep(): FormStep {
  const step = useContext(StepContext);
  if (!step) throw new Error('a field outside of a step');
  return step;
}
