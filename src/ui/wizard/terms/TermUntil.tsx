import { useTranslation } from 'react-i18next';
import { deadlineOf } from '#core/deadline/deadline.ts';
import type { DeadlineRule } from '#core/jurisdiction/pack.ts';
import type { PlainDate } from '#core/plain-date.ts';
import { CountingSteps } from '../../deadlines/CountingSteps.tsx';
import { useFormats } from '../../formats.ts';
import { useCase } from '../case-context.tsx';
import { usePackWords } from '../pack-words.ts';
import { useCitation } from '../use-citation.ts';
import styles from './terms.module.css';

/** What a term is for, its last day with its norm, and how it is counted. */
export function TermUntil({ rule, from }: { readonly rule: DeadlineRule; readonly from: PlainDate }) {
  const { t } = useTranslation();
  const packWords = usePackWords();
  const { date } = useFormats();
  const citation = useCitation();
  const { calendar } = useCase().pack;
  const deadline = deadlineOf(rule, from, calendar);
  return (
    <div className={styles['term']}>
      <p>
        {packWords(`deadlines.${rule.id}`)}: <b>{t('terms.until', { date: date(deadline.day) })}</b>{' '}
        <span className={styles['hint']}>({citation(deadline.norm)})</span>
      </p>
      <details>
        <summary>{t('terms.how')}</summary>
        <CountingSteps deadline={deadline} cite={citation} />
      </details>
    </div>
  );
}
