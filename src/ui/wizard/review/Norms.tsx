import { useTranslation } from 'react-i18next';
import type { Norm } from '#core/jurisdiction/pack.ts';
import { citedNorms } from '#core/letter/cited-norms.ts';
import type { LetterDocument } from '#core/letter/document.ts';
import { useFormats } from '../../formats.ts';
import { useCase } from '../case-context.tsx';
import { useCitation } from '../use-citation.ts';
import styles from './review.module.css';

/** Every norm that the letter cites, as the register knows it: what it says, since when, from where, when looked at. */
export function Norms({ document }: { readonly document: LetterDocument }) {
  const { t } = useTranslation();
  const { pack } = useCase();
  const norms = citedNorms(document).flatMap((id) => pack.norms.find((norm) => norm.id === id) ?? []);
  if (norms.length === 0) return null;
  return (
    <details className={styles.norms}>
      <summary>{t('wizard.review.norms.heading', { count: norms.length })}</summary>
      <ul>
        {norms.map((norm) => (
          <NormItem key={norm.id} norm={norm} />
        ))}
      </ul>
    </details>
  );
}

function NormItem({ norm }: { readonly norm: Norm }) {
  const { t, i18n } = useTranslation();
  const formats = useFormats();
  const citation = useCitation();
  const since = norm.inForce ?? norm.seen;
  return (
    <li>
      <b>{citation(norm.id)}</b>
      <p>{norm.says[i18n.language] ?? norm.says['en']}</p>
      <p className={styles.hint}>
        {[
          since &&
            t(norm.inForce ? 'wizard.review.norms.inForce' : 'wizard.review.norms.seen', { date: formats.date(since) }),
          t('wizard.review.norms.checked', { date: formats.date(norm.checked) }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <p className={styles.hint}>
        {t('wizard.review.norms.source')}{' '}
        {norm.url ? (
          <a href={norm.url} target="_blank" rel="noreferrer noopener">
            {norm.source}
          </a>
        ) : (
          norm.source
        )}
      </p>
    </li>
  );
}
