import { useRef, useState } from 'react';
import { openCodes, type OpenCodesFailure } from '#app/case-codes.ts';
import { type CodeProblem, type Collected, missingOf, withCode } from '#evidence/code-frames.ts';
import { caseAddress, goTo } from '../routes.ts';
import { useServices } from '../services.tsx';

/** What was read so far; what the last code was no good for; why all of them together were no case. */
type Reading = {
  readonly collected?: Collected | undefined;
  readonly problem?: CodeProblem['code'];
  readonly failed?: OpenCodesFailure['code'];
};

/** `more`: it was one of the case's, others are missing. `done`: it was the last one. Else it was no good. */
export type Taken = 'more' | 'done' | CodeProblem['code'];

/** Collects the codes of a case from wherever they come, and opens the case after the last one. */
export function useReading() {
  const { keeper } = useServices();
  const held = useRef<Collected>(undefined);
  const isDone = useRef(false);
  const [reading, setReading] = useState<Reading>({});

  const begin = (failed?: OpenCodesFailure['code']) => {
    held.current = undefined;
    isDone.current = false;
    setReading(failed ? { failed } : {});
  };
  const take = async (text: string): Promise<Taken> => {
    if (isDone.current) return 'done';
    const next = withCode(held.current, text);
    if (!next.ok) {
      const problem = next.problems[0]?.code ?? 'foreign';
      setReading((now) => ({ ...now, problem }));
      return problem;
    }
    held.current = next.value;
    setReading((now) => (now.collected === next.value && !now.problem ? now : { collected: next.value }));
    if (missingOf(next.value).length > 0) return 'more';
    isDone.current = true;
    const opened = await openCodes(next.value, { keeper });
    if (opened.ok) goTo(caseAddress(opened.value));
    else begin(opened.problems[0]?.code ?? 'failed');
    return 'done';
  };
  return { ...reading, take, begin: () => begin() };
}
