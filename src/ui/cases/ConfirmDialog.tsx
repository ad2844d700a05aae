import { useId, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
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
  const headingId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} className={styles['dialog']} aria-labelledby={headingId} onClose={onCancel}>
      <h2 id={headingId}>{heading}</h2>
      <p>{text}</p>
      <div>
        <button type="button" className="button" onClick={() => dialog.current?.close()}>
          {t('delete.keep')}
        </button>
        <button type="button" className={`button button-second ${styles['danger']}`} onClick={onConfirm}>
          {confirm}
        </button>
      </div>
    </dialog>
  );
}
