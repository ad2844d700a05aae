import { useTranslation } from 'react-i18next';
import type { Line } from '#core/letter/document.ts';
import { withKeys } from '../with-keys.ts';
import styles from './letter-line.module.css';

/** A line of the letter quoted on a screen: in the letter's own type, a blank as a short rule. */
export function LetterLine({ line }: { readonly line: Line }) {
  const { t } = useTranslation();
  return (
    <span className={styles.line}>
      {withKeys(line, ({ text }) => text).map(({ key, item: { blank, text } }) =>
        blank ? <span key={key} className={styles.blank} role="img" aria-label={t('wizard.demands.blank')} /> : text,
      )}
    </span>
  );
}
