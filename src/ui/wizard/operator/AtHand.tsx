import { useTranslation } from 'react-i18next';
import { useWords } from '../../fields/words.ts';
import styles from './operator.module.css';

/** What makes the next screens quicker in this country. */
export function AtHand() {
  const { t } = useTranslation();
  const { list } = useWords();
  return (
    <details className={styles['atHand']}>
      <summary>{t('wizard.operator.atHand.heading')}</summary>
      <ul>
        {list(['pack:atHand', 'start.atHand.items']).map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </details>
  );
}
