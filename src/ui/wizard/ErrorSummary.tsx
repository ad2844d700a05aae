import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormStep } from '#core/case/draft.ts';
import type { FieldProblem } from '#core/case/error-codes.ts';
import { useProblemText } from '../fields/error-text.ts';
import { WarningIcon } from '../icons.tsx';
import { focusField } from './focus-field.ts';
import styles from './step-frame.module.css';

type Props = {
  readonly step: FormStep;
  readonly problems: readonly FieldProblem[];
  /** Counts how often one tried to go on; each time the list takes the focus. */
  readonly asked: number;
};

/** What to mend before one can go on, each line a way into its field. */
export function ErrorSummary({ step, problems, asked }: Props) {
  const { t } = useTranslation();
  const problemText = useProblemText();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (asked === 0) return;
    box.current?.focus({ preventScroll: true });
    box.current?.scrollIntoView({ block: 'center' });
  }, [asked]);
  return (
    <div className={styles['summary']} role="alert" tabIndex={-1} ref={box}>
      <h2>
        <WarningIcon />
        {t('error.summary', { count: problems.length })}
      </h2>
      <ul>
        {problems.map((problem) => (
          <li key={`${problem.path} ${problem.code}`}>
            <button type="button" className="link-button" onClick={() => focusField(problem.path)}>
              {problemText(step, problem)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
