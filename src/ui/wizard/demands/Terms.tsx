import { useTranslation } from 'react-i18next';
import { claimTerms } from '#core/log/claim-terms.ts';
import { useCase, useDraft, useLetter } from '../case-context.tsx';
import { TermUntil } from '../terms/TermUntil.tsx';
import styles from './demands.module.css';

/** The terms that the letter sets, as they would run if it were filed today, each with its norm and how it is counted. */
export function Terms() {
  const { t } = useTranslation();
  const { pack, today } = useCase();
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
          <li key={rule.id}>
            <TermUntil rule={rule} from={today} />
          </li>
        ))}
      </ul>
    </section>
  );
}
