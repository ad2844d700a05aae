import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { STEPS, type StepId } from '#core/case/step-ids.ts';
import styles from './step-frame.module.css';

/** Which of the seven it is, what it is about. It takes the focus when one comes from another screen. */
export function StepHeading({ step, hasLead }: { readonly step: StepId; readonly hasLead: boolean }) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    window.scrollTo(0, 0);
    // On arrival from outside the page begins at its top, as any page does.
    if (document.activeElement && document.activeElement !== document.body)
      heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div className={styles['heading']}>
      <p className={styles['counter']}>{t('wizard.counter', { step: STEPS.indexOf(step) + 1 })}</p>
      <h1 tabIndex={-1} ref={heading}>
        {t(`wizard.${step}.heading`)}
      </h1>
      {hasLead && <p className={styles['lead']}>{t(`wizard.${step}.lead`)}</p>}
    </div>
  );
}
