import { useTranslation } from 'react-i18next';
import type { LongWork } from './use-long-work.ts';
import styles from './working.module.css';

type Props = {
  readonly work: LongWork;
  readonly label: string;
  /** How many files there are to read; absent: not known. */
  readonly all?: number;
};

/** How far long work is, and a way to stop it; nothing while nothing is done. Stands where its beginning is read out. */
export function Working({ work: { done, stop }, label, all }: Props) {
  const { t } = useTranslation();
  if (done === undefined) return null;
  return (
    <span className={styles['working']}>
      <progress aria-label={label} {...(all === undefined ? {} : { max: Math.max(1, all), value: done })} />
      <button type="button" className="link-button" onClick={stop}>
        {t('working.stop')}
      </button>
    </span>
  );
}
