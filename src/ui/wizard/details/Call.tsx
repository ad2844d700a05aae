import { lazy, memo, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { loadCallFirst } from '../../use-ready-offline.ts';
import styles from './details.module.css';

const CallFirst = lazy(loadCallFirst);

/** One calls before one writes: the operator's numbers and what to say. Nothing is loaded before it is opened. */
export const Call = memo(function Call() {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <details className={styles.call} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('wizard.details.call')}</summary>
      {isOpen && (
        <Suspense>
          <CallFirst />
        </Suspense>
      )}
    </details>
  );
});
