import { useTranslation } from 'react-i18next';
import { deadlineOf } from '#core/deadline/deadline.ts';
import type { DeadlineRule } from '#core/jurisdiction/pack.ts';
import { claimTerms } from '#core/log/claim-terms.ts';
import { CountingSteps } from '../../deadlines/CountingSteps.tsx';
import { useFormats } from '../../formats.ts';
import { useCase, useDraft, useLetter } from '../case-context.tsx';
import { useCitation } from '../use-citation.ts';
import styles from './demands.module.css';
import { usePackWords } from '../pack-words.ts';

/** The terms that the letter sets, as they would run if it were filed today, each with its norm and how it is counted. */
export function Terms() {
  const { t } = useTranslation();
  const { pack } = useCase();
  const draft = useDraft();
  const letter = useLetter();
  const rules = letter.document ? claimTerms(draft, pack, letter.document) : [];
  if (rules.length === 0) return null;
  return (
    <section className={styles.terms} aria-labelledby="terms">
      <h2 id="terms">{t('wizard.demands.terms.heading')}</h2>
      <p className={styles.hint}>{t('wizard.demands.terms.hint')}</p>
      <ul>
        {rules.map((rule) => (
          <Term key={rule.id} rule={rule} />
        ))}
      </ul>
    </section>
  );
}

function Term({ rule }: { readonly rule: DeadlineRule }) {
  const { t } = useTranslation();
  const packWords = usePackWords();
  const formats = useFormats();
  const citation = useCitation();
  const {
    today,
    pack: { calendar },
  } = useCase();
  const deadline = deadlineOf(rule, today, calendar);
  return (
    <li>
      <p>
        {packWords(`deadlines.${rule.id}`)}: <b>{t('terms.until', { date: formats.date(deadline.day) })}</b>{' '}
        <span className={styles.hint}>({citation(deadline.norm)})</span>
      </p>
      <details>
        <summary>{t('terms.how')}</summary>
        <CountingSteps deadline={deadline} cite={citation} />
      </details>
    </li>
  );
}
