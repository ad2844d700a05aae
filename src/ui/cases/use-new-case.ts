import { useState } from 'react';
import { readCase } from '#app/case-files.ts';
import { emptyDraft } from '#core/case/draft.ts';
import type { FieldProblem } from '#core/case/error-codes.ts';
import { caseAddress, goTo } from '../routes.ts';
import { useServices } from '../services.tsx';
import { readCases } from './use-case-list.ts';
import { useGuessedCountry } from '../use-guessed-country.ts';

/** What went wrong when a case was to be begun or opened from a file. */
export type NewCaseFailure = FieldProblem['code'] | 'full' | 'refused' | 'stale' | 'failed';

/** Begins cases: an empty one in the country the device's time zone tells, or one from a file. */
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

  const openFile = async (file: File) => {
    const read = await readCase(file);
    if (!read.ok) {
      setFailed(read.problems[0]?.code ?? 'failed');
      return;
    }
    const made = await keeper.create(read.value.draft, read.value.name);
    if (made.ok) goTo(caseAddress(made.value));
    else setFailed(made.problems[0]?.code ?? 'failed');
  };

  return { begin, openFile, failed };
}
