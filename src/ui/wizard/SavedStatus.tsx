import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import styles from '../header.module.css';
import { CheckIcon, WarningIcon } from '../icons.tsx';
import { useServices } from '../services.tsx';

/** Where the last change is. While it is on its way the words only fade, so that nothing is read out at every pause. */
export function SavedStatus() {
  const { t } = useTranslation();
  const { cases, keeper } = useServices();
  const saved = useSyncExternalStore(keeper.subscribe, () => {
    const state = keeper.getSnapshot();
    return state.is === 'open' ? state.saved : 'saved';
  });
  const isLost = saved === 'failed' || saved === 'stale' || cases.keeping !== 'device';
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
