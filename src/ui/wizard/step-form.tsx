import { type ReactNode, type SubmitEvent, useState } from 'react';
import { FormProvider } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { FormStep } from '#core/case/draft.ts';
import type { FieldProblem } from '#core/case/error-codes.ts';
import { stepProblems } from '#core/case/schema.ts';
import { STEPS, type StepId } from '#core/case/step-ids.ts';
import { caseAddress, filingAddress, goTo, START } from '../routes.ts';
import { useServices } from '../services.tsx';
import { BottomBar } from './BottomBar.tsx';
import { useCase } from './case-context.tsx';
import { ErrorSummary } from './ErrorSummary.tsx';
import { StepHeading } from './StepHeading.tsx';
import { StepLink } from './StepLink.tsx';
import styles from './step-frame.module.css';
import { StepNameContext } from './step-name.ts';
import { readValues, type StepForm } from './use-step-form.ts';

export { useStepForm } from './use-step-form.ts';

type FrameProps = {
  readonly form: StepForm;
  readonly step: FormStep;
  /** The step may be left as it is. */
  readonly maySkip?: boolean;
  readonly children: ReactNode;
};

type Asked = { readonly times: number; readonly problems: readonly FieldProblem[] };

/** A step's screen: heading, what to mend, the fields, and the ways on and back. Going on is always possible to try. */
export function StepFrame({ form, step, maySkip = false, children }: FrameProps) {
  const { t } = useTranslation();
  const { cases } = useServices();
  const { id, pack, today, lastDraft } = useCase();
  const [asked, setAsked] = useState<Asked>({ times: 0, problems: [] });
  const next = STEPS[STEPS.indexOf(step) + 1] ?? 'review';
  const goOn = (event: SubmitEvent) => {
    event.preventDefault();
    const problems = stepProblems(step, { ...lastDraft(), [step]: readValues(step, form.getValues()) }, pack, today);
    if (problems.length === 0) {
      goTo(caseAddress(id, next));
      return;
    }
    void form.trigger();
    setAsked({ times: asked.times + 1, problems });
  };
  const isWrong = asked.problems.length > 0;
  // The browser's own memory of forms outlives a visit that leaves nothing behind.
  const remembered = cases.keeping === 'wish' ? 'off' : 'on';
  return (
    <StepNameContext value={step}>
      <FormProvider {...form}>
        <form className={styles['frame']} onSubmit={goOn} noValidate autoComplete={remembered}>
          <StepHeading step={step} hasLead={!isWrong} />
          {isWrong && <ErrorSummary step={step} problems={asked.problems} asked={asked.times} />}
          {children}
          <div className={styles['ways']}>
            <button type="submit" className={`button ${styles['next']}`}>
              {t(`wizard.next.${next}`)}
            </button>
            {maySkip && <StepLink step={next}>{t('wizard.skip')}</StepLink>}
            <BackLink step={step} />
          </div>
          <BottomBar step={step}>
            <button type="submit" className="button">
              {t('wizard.nextShort')}
            </button>
          </BottomBar>
        </form>
      </FormProvider>
    </StepNameContext>
  );
}

/** The last screen: it shows what the others hold and asks nothing. */
export function ReviewFrame({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation();
  const { id } = useCase();
  return (
    <div className={styles['frame']}>
      <StepHeading step="review" hasLead />
      {children}
      <div className={styles['ways']}>
        <a href={filingAddress(id)} className="button button-second">
          {t('wizard.next.filing')}
        </a>
        <BackLink step="review" />
      </div>
      <BottomBar step="review" />
    </div>
  );
}

function BackLink({ step }: { readonly step: StepId }) {
  const { t } = useTranslation();
  const before = STEPS[STEPS.indexOf(step) - 1];
  if (before) return <StepLink step={before}>{t('wizard.back')}</StepLink>;
  return <a href={START}>{t('wizard.back')}</a>;
}
