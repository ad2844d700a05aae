import { useTranslation } from 'react-i18next';
import type { CaseStatus } from '#core/log/status.ts';
import { CountingSteps } from '../deadlines/CountingSteps.tsx';
import { useCitation } from '../wizard/use-citation.ts';
import { TermPicture } from './TermPicture.tsx';
import styles from './after.module.css';

/** Why an answer is due on that very day. */
export function HowCounted({ status }: { readonly status: CaseStatus }) {
  const { t } = useTranslation();
  const citation = useCitation();
  const term = status.is === 'waiting' || status.is === 'silent' ? status.term : undefined;
  if (!term) return null;
  return (
    <section aria-labelledby="how" className={styles['how']}>
      <h2 id="how">{t('after.how.heading')}</h2>
      <TermPicture deadline={term.deadline} />
      <CountingSteps deadline={term.deadline} cite={citation} />
      {term.isEstimated && <p className={styles['hint']}>{t('after.how.estimated')}</p>}
    </section>
  );
}
