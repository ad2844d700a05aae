import { useCallback, useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LetterDocument } from '#core/letter/document.ts';
import { toPlainText } from '#render/plain-text.ts';
import { useServices } from '../../services.tsx';
import styles from './review.module.css';
import { useFileNames } from './use-file-names.ts';

type Props = { readonly document: LetterDocument; readonly onClose: () => void };

/** The letter as plain text for a form of a site or an e-mail, with its length: forms have limits. */
export function SiteText({ document, onClose }: Props) {
  const { t } = useTranslation();
  const { outbox } = useServices();
  const { letter: fileName } = useFileNames();
  const id = useId();
  const text = useMemo(() => toPlainText(document), [document]);
  const [copied, setCopied] = useState<boolean>();
  const takeFocus = useCallback((element: HTMLElement | null) => element?.focus(), []);
  return (
    <section className={styles.siteText} aria-labelledby={id}>
      <h2 id={id} tabIndex={-1} ref={takeFocus}>
        {t('wizard.review.siteText.heading')}
      </h2>
      <p className={styles.hint}>{t('wizard.review.siteText.hint')}</p>
      <textarea
        readOnly
        rows={10}
        value={text}
        aria-labelledby={id}
        onFocus={(event) => event.currentTarget.select()}
      />
      <p className={styles.hint}>{t('wizard.review.siteText.length', { count: text.length })}</p>
      <div className={styles.buttons}>
        <button
          type="button"
          className="button button-second"
          onClick={() => void outbox.copyText(text).then(setCopied)}
        >
          {t('wizard.review.siteText.copy')}
        </button>
        <button
          type="button"
          className="link-button"
          onClick={() => outbox.save(new File([text], `${fileName}.txt`, { type: 'text/plain;charset=utf-8' }))}
        >
          {t('wizard.review.siteText.save')}
        </button>
        <button type="button" className="link-button" onClick={onClose}>
          {t('wizard.review.siteText.close')}
        </button>
      </div>
      <p role="status" className={styles.hint}>
        {copied !== undefined && t(copied ? 'wizard.review.siteText.copied' : 'wizard.review.siteText.notCopied')}
      </p>
    </section>
  );
}
