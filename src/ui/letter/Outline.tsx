import { useTranslation } from 'react-i18next';
import styles from './sheet.module.css';

const TO_COME = ['circumstances', 'basis', 'demands', 'ending'] as const;

/** What is still to come on an empty sheet: captions of the interface under dashed rules, nothing that will be on paper. */
export function Outline() {
  const { t } = useTranslation();
  return (
    <div className={styles['outline']}>
      {TO_COME.map((part) => (
        <p className={styles['caption']} key={part}>
          {t(`letter.toCome.${part}`)}
        </p>
      ))}
    </div>
  );
}
