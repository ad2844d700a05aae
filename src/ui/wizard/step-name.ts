import { createContext, useContext } from 'react';
import type { FormStep } from '#core/case/draft.ts';

/** Which step the fields below belong to: it gives their words. */
export const StepNameContext = createContext<FormStep | undefined>(undefined);

export function useStepName(): FormStep {
  const step = useContext(StepNameContext);
  if (!step) throw new Error('a field outside of a step');
  return step;
}
