import { useTranslation } from 'react-i18next';
import styles from './pane.module.css';

/** What the signs on the sheet mean. */
export function Legend({
  marksNow,
  leadsToQuestions,
}: {
  readonly marksNow: boolean;
  readonly leadsToQuestions: boolean;
}) {
  const { t } = useTranslation();
  return (
    <p className={styles['legend']}>
      {marksNow && (
        <span>
          <span className={styles['bar']} aria-hidden="true" /> {t('letter.legend.now')}
        </span>
      )}
      {!marksNow && leadsToQuestions && <span>{t('letter.legend.click')}</span>}
      <span>
        <span className={styles['blank']} aria-hidden="true" /> {t('letter.legend.blank')}
      </span>
    </p>
  );
}
