import { createContext, useContext } from 'react';
import type { FormName } from '#core/case/draft.ts';

/** Which step the fields below belong to: it gives their words. */
export const StepNameContext = createContext<FormName | undefined>(undefined);

export function useStepName(): FormName {
  const step = useContext(StepNameContext);
  if (!step) throw new Error('a field outside of a step');
  return step;
}
