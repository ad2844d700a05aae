import { useTranslation } from 'react-i18next';
import { letterLanguage } from '#core/case/case-grounds.ts';
import { citedNorms } from '#core/letter/cited-norms.ts';
import type { LetterDocument } from '#core/letter/document.ts';
import { NormDetails } from '../../norms/NormDetails.tsx';
import { useRecordWords } from '../../record-words.ts';
import { normsAddress } from '../../routes.ts';
import { useCase } from '../case-context.tsx';
import { useCitation } from '../use-citation.ts';
import styles from './review.module.css';

/** Every norm that the letter cites, as the register knows it: what it says, since when, from where, when looked at. */
export function Norms({ document }: { readonly document: LetterDocument }) {
  const { t } = useTranslation();
  const { draft, pack } = useCase();
  const inWords = useRecordWords();
  const citation = useCitation();
  const language = letterLanguage(draft, pack);
  const norms = citedNorms(document).flatMap((id) => pack.norms.find((norm) => norm.id === id) ?? []);
  if (norms.length === 0) return null;
  return (
    <details className={styles.norms}>
      <summary>{t('wizard.review.norms.heading', { count: norms.length })}</summary>
      <ul>
        {norms.map((norm) => (
          <li key={norm.id}>
            <b lang={language}>{citation(norm.id)}</b>
            <p>{inWords(norm.says)}</p>
            <NormDetails norm={norm} pack={pack} language={language} />
          </li>
        ))}
      </ul>
      <p>
        <a href={normsAddress(pack.id)}>{t('wizard.review.norms.all')}</a>
      </p>
    </details>
  );
}
