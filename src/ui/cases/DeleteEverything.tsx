import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Removed } from '#app/ports.ts';
import { useServices } from '../services.tsx';
import styles from './cases.module.css';
import { ConfirmDialog } from './ConfirmDialog.tsx';

type Props = {
  readonly onDone: (removed: Removed) => Promise<void> | void;
  readonly onProblem: (problem: string) => void;
};

/** Deletes every case and file of this device, after asking, and tells how many there were. */
export function DeleteEverything({ onDone, onProblem }: Props) {
  const { t } = useTranslation();
  const { keeper } = useServices();
  const [isAsking, setIsAsking] = useState(false);
  const remove = async () => {
    setIsAsking(false);
    const removed = await keeper.removeAll();
    if (removed.ok) await onDone(removed.value);
    else onProblem(t('cases.failed.remove'));
  };
  return (
    <div>
      <button type="button" className={`link-button ${styles['delete']}`} onClick={() => setIsAsking(true)}>
        {t('delete.everything')}
      </button>
      {isAsking && (
        <ConfirmDialog
          heading={t('delete.askAllHeading')}
          text={t('delete.askAll')}
          confirm={t('delete.everything')}
          onConfirm={() => void remove()}
          onCancel={() => setIsAsking(false)}
        />
      )}
    </div>
  );
}
