import { useTranslation } from 'react-i18next';
import { closeDialog, Dialog } from '../Dialog.tsx';
import styles from './cases.module.css';

type Props = {
  readonly heading: string;
  readonly text: string;
  readonly confirm: string;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
};

/** Asks before something that cannot be taken back; the way out has the focus. */
export function ConfirmDialog({ heading, text, confirm, onConfirm, onCancel }: Props) {
  const { t } = useTranslation();
  return (
    <Dialog heading={heading} onClose={onCancel}>
      <p>{text}</p>
      <div className={styles['buttons']}>
        <button type="button" className="button" onClick={({ currentTarget }) => closeDialog(currentTarget)}>
          {t('delete.keep')}
        </button>
        <button type="button" className={`button button-second ${styles['danger']}`} onClick={onConfirm}>
          {confirm}
        </button>
      </div>
    </Dialog>
  );
}
