import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type StepId, STEPS } from '#core/case/step-ids.ts';
import { stepStates } from '#core/case/steps.ts';
import { CheckIcon, ChevronIcon } from '../icons.tsx';
import { LanguageMenu } from '../LanguageMenu.tsx';
import { CASES } from '../routes.ts';
import { useLetter } from './case-context.tsx';
import { StepLink } from './StepLink.tsx';
import styles from './steps-nav.module.css';

/** The seven steps: what is done can be gone back to. On a phone the list opens on demand. */
export function StepsNav({ step }: { readonly step: StepId }) {
  const { t } = useTranslation();
  const listId = useId();
  // Open for the step on which it was opened: it closes by itself when one goes somewhere.
  const [openOn, setOpenOn] = useState<StepId>();
  const isOpen = openOn === step;
  return (
    <nav className={styles['nav']} aria-label={t('steps.label')}>
      <button
        type="button"
        className={styles['opener']}
        aria-expanded={isOpen}
        aria-controls={listId}
        onClick={() => setOpenOn(isOpen ? undefined : step)}
      >
        <span>
          {t('wizard.counter', { step: STEPS.indexOf(step) + 1 })} · <b>{t(`steps.${step}`)}</b>
        </span>
        <ChevronIcon />
      </button>
      <StepList id={listId} step={step} isOpen={isOpen} />
      {isOpen && (
        <div className={styles['elsewhere']}>
          <a href={CASES}>{t('cases.heading')}</a>
          <LanguageMenu />
        </div>
      )}
    </nav>
  );
}

function StepList({ id, step, isOpen }: { readonly id: string; readonly step: StepId; readonly isOpen: boolean }) {
  const { t } = useTranslation();
  // Problems come in the order of the screens; the letter has found them already.
  const { problems } = useLetter();
  const states = stepStates(problems[0]?.step ?? 'review');
  return (
    <ol id={id} className={isOpen ? styles['listOpen'] : styles['list']}>
      {states.map(({ step: one, state }, at) => {
        if (one === step) {
          return (
            <li key={one} className={styles['now']} aria-current="step">
              <span className={styles['number']}>{at + 1}.</span> {t(`steps.${one}`)}
            </li>
          );
        }
        if (state === 'later') {
          return (
            <li key={one}>
              <span className={styles['number']}>{at + 1}.</span> {t(`steps.${one}`)}
            </li>
          );
        }
        return (
          <li key={one}>
            {state === 'done' ? <CheckIcon /> : <span className={styles['number']}>{at + 1}.</span>}{' '}
            <StepLink step={one}>{t(`steps.${one}`)}</StepLink>
            {state === 'done' && <span className="visually-hidden">, {t('steps.done')}</span>}
          </li>
        );
      })}
    </ol>
  );
}
