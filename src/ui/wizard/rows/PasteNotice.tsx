import { useTranslation } from 'react-i18next';
import { withKeys } from '../with-keys.ts';
import styles from './rows.module.css';
import type { PasteOfRows } from './use-pasted-rows.ts';

/** Says what a paste brought and what it could not read; offers to take it back. */
export function PasteNotice({ paste }: { readonly paste: PasteOfRows }) {
  const { t } = useTranslation();
  const { last } = paste;
  return (
    <div role="status" className={last ? styles.notice : undefined}>
      {last && (
        <>
          <p>
            {t('wizard.details.paste.added', { count: last.added })}{' '}
            <button type="button" className="link-button" onClick={paste.undo}>
              {t('wizard.details.paste.undo')}
            </button>
          </p>
          {last.left > 0 && <p>{t('wizard.details.paste.tooMany', { count: last.left })}</p>}
          {last.unread.length > 0 && (
            <details>
              <summary>{t('wizard.details.paste.unread', { count: last.unread.length })}</summary>
              <ul className={styles.unread}>
                {withKeys(last.unread, ({ text }) => text).map(({ key, item: { text, why } }) => (
                  <li key={key}>
                    {text} <span className={styles.muted}>{t(`wizard.details.paste.why.${why}`)}</span>
                  </li>
                ))}
              </ul>
            </details>
          )}
        </>
      )}
    </div>
  );
}
