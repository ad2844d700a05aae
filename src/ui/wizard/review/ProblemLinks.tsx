import { useTranslation } from 'react-i18next';
import type { StepProblem } from '#app/letters.ts';
import { FORM_STEPS } from '#core/case/step-ids.ts';
import { useProblemText } from '../../fields/error-text.ts';
import { StepLink } from '../StepLink.tsx';

/** Each problem as a link to its field, under the name of its step. */
export function ProblemLinks({ problems }: { readonly problems: readonly StepProblem[] }) {
  const { t } = useTranslation();
  const problemText = useProblemText();
  return FORM_STEPS.filter((step) => problems.some((problem) => problem.step === step)).map((step) => (
    <div key={step}>
      <h3>{t(`steps.${step}`)}</h3>
      <ul>
        {problems
          .filter((problem) => problem.step === step)
          .map((problem) => (
            <li key={`${problem.path} ${problem.code}`}>
              <StepLink step={step} field={problem.path}>
                {problemText(step, problem)}
              </StepLink>
            </li>
          ))}
      </ul>
    </div>
  ));
}
