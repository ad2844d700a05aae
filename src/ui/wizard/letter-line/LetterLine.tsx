import { useTranslation } from 'react-i18next';
import type { Line } from '#core/letter/document.ts';
import styles from './letter-line.module.css';

/** A line of the letter quoted on a screen: in the letter's own type, a blank as a short rule. */
export function LetterLine({ line }: { readonly line: Line }) {
  const { t } = useTranslation();
  return (
    <span className={styles.line}>
      {line.map((run, index) =>
        run.blank ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the runs of a line have no other identity
          <span key={index} className={styles.blank} role="img" aria-label={t('wizard.demands.blank')} />
        ) : (
          run.text
        ),
      )}
    </span>
  );
}
