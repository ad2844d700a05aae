import { useTranslation } from 'react-i18next';
import styles from './picture.module.css';

/** What a clerk writes and stamps into the mark, as a picture over the sheet. */
export function Stamp() {
  const { t } = useTranslation();
  return (
    <svg className={styles['stamp']} viewBox="0 0 200 80" aria-hidden="true">
      <g transform="rotate(-3 100 40)" fill="none" stroke="currentColor">
        <rect x="6" y="8" width="188" height="64" rx="6" strokeWidth="3" />
        <rect x="11" y="13" width="178" height="54" rx="3" strokeWidth="1" />
        <g className={styles['stampWords']} fill="currentColor" stroke="none" textAnchor="middle">
          <text x="100" y="29" fontSize="11">
            {t('start.picture.stamp.who')}
          </text>
          <text x="100" y="49" fontSize="19" fontWeight="700">
            {t('start.picture.stamp.what')}
          </text>
          <text x="100" y="62" fontSize="10">
            {t('start.picture.stamp.when')}
          </text>
        </g>
      </g>
    </svg>
  );
}
