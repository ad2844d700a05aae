import { useState } from 'react';
import type { OpenCaseFailure } from '#app/case-archives.ts';
import { emptyDraft } from '#core/case/draft.ts';
import { caseAddress, goTo } from '../routes.ts';
import { useServices } from '../services.tsx';
import { readCases } from './use-case-list.ts';
import { useGuessedCountry } from '../use-guessed-country.ts';

/** What went wrong when a case was to be begun or opened from a file. */
export type NewCaseFailure = OpenCaseFailure['code'];

/** Begins cases in the country the device's time zone tells, and holds what went wrong with that or with a case from a file. */
export function useNewCase() {
  const { keeper } = useServices();
  const country = useGuessedCountry() ?? '';
  const [failed, setFailed] = useState<NewCaseFailure>();

  const begin = async () => {
    const draft = emptyDraft();
    const made = await keeper.create({ ...draft, operator: { ...draft.operator, country } });
    if (!made.ok) {
      setFailed(made.problems[0]?.code ?? 'failed');
      return;
    }
    await readCases(keeper);
    goTo(caseAddress(made.value, 'operator'));
  };

  return { begin, failed, setFailed };
}
