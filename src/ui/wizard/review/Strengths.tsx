import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type Strength, strengthsOf } from '#core/case/strengths.ts';
import { readPlainDate } from '#core/plain-date.ts';
import { useFormats } from '../../formats.ts';
import { CheckIcon, InfoIcon } from '../../icons.tsx';
import { useCase, useDraft } from '../case-context.tsx';
import { useCitation } from '../use-citation.ts';
import styles from './review.module.css';
import { usePackWords } from '../pack-words.ts';

/** Sentences on what gives the letter weight and what it lacks. No score: a number would promise an outcome. */
export function Strengths() {
  const { t } = useTranslation();
  const { pack, today } = useCase();
  const draft = useDraft();
  const strengths = useMemo(() => strengthsOf(draft, pack, today), [draft, pack, today]);
  if (strengths.length === 0) return null;
  return (
    <section className={styles.strengthList} aria-labelledby="strengths">
      <h2 id="strengths">{t('wizard.review.strengths.heading')}</h2>
      <ul className={styles.strengths}>
        {strengths.map((strength) => (
          <li
            key={[strength.id, strength.facts['item'], strength.facts['ground']].join(' ')}
            className={styles[strength.state]}
          >
            {strength.state === 'good' ? <CheckIcon /> : <InfoIcon />}
            <StrengthWords strength={strength} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function StrengthWords({ strength: { id, facts } }: { readonly strength: Strength }) {
  const { t } = useTranslation();
  const packWords = usePackWords();
  const formats = useFormats();
  const citation = useCitation();
  const { pack } = useCase();
  const day = (text: string | number | undefined) => {
    const date = readPlainDate(String(text ?? ''));
    return date ? formats.date(date) : '';
  };
  const values = {
    ...facts,
    ...('count' in facts ? { count: Number(facts['count']) } : {}),
    total: formats.money({ minor: Number(facts['total'] ?? 0), currency: pack.currency }),
    date: day(facts['date']),
    last: day(facts['last']),
    norm: citation(String(facts['norm'] ?? '')),
    item: facts['item'] ? packWords(`exhibits.${facts['item']}.name`) : '',
    how: facts['item'] ? packWords(`exhibits.${facts['item']}.how`) : '',
  };
  return (
    <p>
      <b>{t(`wizard.review.strengths.${id}.head`, values)}</b> {t(`wizard.review.strengths.${id}.text`, values)}
    </p>
  );
}
