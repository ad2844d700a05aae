import { useTranslation } from 'react-i18next';
import type { StepId } from '#core/case/step-ids.ts';
import { StepLink } from '../StepLink.tsx';
import styles from './review.module.css';
import { useAnswers } from './use-answers.ts';

/** What was answered, in short, each with the way back to its screen. */
export function Answers() {
  const { t } = useTranslation();
  const answers = useAnswers();
  return (
    <section className={styles.strengthList} aria-labelledby="answers">
      <h2 id="answers">{t('wizard.review.answers.heading')}</h2>
      <dl className={styles.answers}>
        {answers.map(({ id, step, text, strong }) => (
          <div key={id}>
            <dt>{t(`wizard.review.answers.${id}`)}</dt>
            <dd>
              {text} {strong && <b>{strong}</b>}
            </dd>
            <dd>
              <Change step={step} what={t(`wizard.review.answers.${id}`)} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Change({ step, what }: { readonly step: StepId; readonly what: string }) {
  const { t } = useTranslation();
  return (
    <StepLink step={step}>
      {t('wizard.change')} <span className="visually-hidden">{what}</span>
    </StepLink>
  );
}
