import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CopyIcon } from '../icons.tsx';
import { useServices } from '../services.tsx';
import styles from './filing.module.css';

type Props = {
  readonly text: string;
  /** What is copied, for those who hear only the button. */
  readonly what: string;
};

/** Copies one text and tells whether the browser let it. */
export function CopyButton({ text, what }: Props) {
  const { t } = useTranslation();
  const { outbox } = useServices();
  const [copied, setCopied] = useState<boolean>();
  return (
    <div className={styles['copy']}>
      <button type="button" className="button button-second" onClick={() => void outbox.copyText(text).then(setCopied)}>
        <CopyIcon />
        <span>
          {t('filing.form.copy')}
          <span className="visually-hidden">: {what}</span>
        </span>
      </button>
      <span role="status" className={styles['hint']}>
        {copied !== undefined && t(copied ? 'wizard.review.siteText.copied' : 'wizard.review.siteText.notCopied')}
      </span>
    </div>
  );
}
