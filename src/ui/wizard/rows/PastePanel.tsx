import { useCallback, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PasteIcon } from '../../icons.tsx';
import styles from './rows.module.css';
import type { PasteOfRows } from './use-pasted-rows.ts';

type Props = { readonly paste: PasteOfRows; readonly narrow: boolean };

/** A place to paste copied rows into: on a phone the keyboard offers no paste into many fields at once. */
export function PastePanel({ paste, narrow }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const area = useRef<HTMLTextAreaElement | null>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const [failed, setFailed] = useState(false);
  const takeFocus = useCallback((element: HTMLTextAreaElement | null) => {
    area.current = element;
    element?.focus();
  }, []);
  const close = () => {
    setIsOpen(false);
    setFailed(false);
    opener.current?.focus();
  };
  const take = () => {
    if (paste.take(area.current?.value ?? '')) close();
    else setFailed(true);
  };
  return (
    <div className={styles.paste}>
      {!narrow && <p className={styles.tip}>{t('wizard.details.paste.tip')}</p>}
      <button
        type="button"
        ref={opener}
        className="link-button"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setIsOpen(!isOpen)}
      >
        <PasteIcon />
        <span>{t('wizard.details.paste.open')}</span>
      </button>
      {isOpen && (
        <div id={id} className={styles.panel}>
          <label htmlFor={`${id}-text`}>{t('wizard.details.paste.label')}</label>
          <p id={`${id}-hint`} className={failed ? styles.error : styles.hint} role={failed ? 'alert' : undefined}>
            {failed ? t('wizard.details.paste.nothing') : t('wizard.details.paste.hint')}
          </p>
          <textarea
            id={`${id}-text`}
            ref={takeFocus}
            rows={6}
            aria-describedby={`${id}-hint`}
            autoComplete="off"
            spellCheck={false}
          />
          <div className={styles.buttons}>
            <button type="button" className="button" onClick={take}>
              {t('wizard.details.paste.take')}
            </button>
            <button type="button" className="link-button" onClick={close}>
              {t('wizard.details.paste.cancel')}
            </button>
          </div>
        </div>
      )}
    </div>
  );
}
