import { useTranslation } from 'react-i18next';
import type { SavedState } from '#app/drafts.ts';
import styles from '../header.module.css';
import { CheckIcon, WarningIcon } from '../icons.tsx';

/** Where the last change is. While it is on its way the words only fade, so that nothing is read out at every pause. */
export function SavedStatus({ saved, lasting }: { readonly saved: SavedState; readonly lasting: boolean }) {
  const { t } = useTranslation();
  const isLost = saved === 'failed' || saved === 'stale' || !lasting;
  return (
    <p role="status" className={`${styles['saved']} ${isLost ? styles['notSaved'] : ''}`} data-saved={saved}>
      {isLost ? <WarningIcon /> : <CheckIcon />}
      {isLost ? (
        t('saved.no')
      ) : (
        <>
          <span className={styles['long']}>{t('saved.yes')}</span>
          <span className={styles['short']}>{t('saved.short')}</span>
        </>
      )}
    </p>
  );
}
