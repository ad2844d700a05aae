import { useTranslation } from 'react-i18next';
import { letterLanguage } from '#core/case/case-grounds.ts';
import { citedNorms } from '#core/letter/cited-norms.ts';
import type { LetterDocument } from '#core/letter/document.ts';
import { NormDetails } from '../../norms/NormDetails.tsx';
import { useRegister } from '../../norms/use-register.ts';
import { useRecordWords } from '../../record-words.ts';
import { normsAddress } from '../../routes.ts';
import { useCase, useDraft } from '../case-context.tsx';
import { useCitation } from '../use-citation.ts';
import styles from './review.module.css';

/** Every norm that the letter cites, as the register knows it: what it says, since when, from where, when looked at. */
export function Norms({ document }: { readonly document: LetterDocument }) {
  const { t } = useTranslation();
  const { pack } = useCase();
  const draft = useDraft();
  const inWords = useRecordWords();
  const citation = useCitation();
  const language = letterLanguage(draft, pack);
  const register = useRegister(pack.id);
  const cited = citedNorms(document);
  if (cited.length === 0) return null;
  return (
    <details className={styles.norms}>
      <summary>{t('wizard.review.norms.heading', { count: cited.length })}</summary>
      <ul>
        {register?.norms
          .filter(({ id }) => cited.includes(id))
          .map((norm) => (
            <li key={norm.id}>
              <b lang={language}>{citation(norm.id)}</b>
              <p>{inWords(norm.says)}</p>
              <NormDetails norm={norm} law={{ register, language }} />
            </li>
          ))}
      </ul>
      <p>
        <a href={normsAddress(pack.id)}>{t('wizard.review.norms.all')}</a>
      </p>
    </details>
  );
}
