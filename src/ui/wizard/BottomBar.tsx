import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { StepId } from '#core/case/step-ids.ts';
import { DocumentIcon } from '../icons.tsx';
import { caseAddress, goTo } from '../routes.ts';
import { useCase } from './case-context.tsx';
import styles from './step-frame.module.css';

/** Where one column is all there is room for: the letter, and the way on. */
export function BottomBar({ step, children }: { readonly step: StepId; readonly children?: ReactNode }) {
  const { t } = useTranslation();
  const { id } = useCase();
  return (
    <div className={styles['bar']}>
      <button
        type="button"
        className="button button-second"
        onClick={() => goTo(caseAddress(id, step, { letter: true }))}
      >
        <DocumentIcon />
        {t('letter.open')}
      </button>
      {children}
    </div>
  );
}
