import { useTranslation } from 'react-i18next';
import { claimTime } from '#core/case/claim-time.ts';
import { useCase, useDraft } from '../case-context.tsx';
import { TermUntil } from './TermUntil.tsx';
import styles from './terms.module.css';

/** Until when the person may act, told as soon as a day of the wrong is typed. */
export function LastDay() {
  const { t } = useTranslation();
  const { pack, today } = useCase();
  const time = claimTime(useDraft(), pack, today);
  return (
    <div role="status" className={styles['lastDay']}>
      {time && <TermUntil rule={time.rule} from={time.first} />}
      {time && time.deadline.day < today && <p>{t('terms.late')}</p>}
    </div>
  );
}
