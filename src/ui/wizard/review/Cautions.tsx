import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type Contradiction, contradictionsOf } from '#core/case/contradictions.ts';
import { toneNotesOf } from '#core/case/tone-notes.ts';
import { readPlainDate } from '#core/plain-date.ts';
import { useFormats } from '../../formats.ts';
import { WarningIcon } from '../../icons.tsx';
import { useCase, useDraft } from '../case-context.tsx';
import { useFieldName } from '../field-name.ts';
import { StepLink } from '../StepLink.tsx';
import styles from './review.module.css';

/** What the other side would set against the letter: answers that do not agree, words that make it easy to put aside. */
export function Cautions() {
  const { t } = useTranslation();
  const { pack, today } = useCase();
  const draft = useDraft();
  const fieldName = useFieldName();
  const contradictions = useMemo(() => contradictionsOf(draft, pack, today), [draft, pack, today]);
  const tones = useMemo(() => toneNotesOf(draft, pack), [draft, pack]);
  const valuesOf = useContradictionValues();
  if (contradictions.length + tones.length === 0) return null;
  return (
    <section className={styles.caution} aria-labelledby="cautions">
      <WarningIcon />
      <div>
        <h2 id="cautions">{t('wizard.review.cautions.heading')}</h2>
        <ul>
          {contradictions.map((found) => (
            <li key={`${found.id} ${found.field}`}>
              {t(`wizard.review.cautions.${found.id}`, valuesOf(found))}{' '}
              <StepLink step={found.step} field={found.field}>
                {t('wizard.review.cautions.mend', { field: fieldName(found.step, found.field) })}
              </StepLink>
            </li>
          ))}
          {tones.map(({ step, field, kind, word }) => (
            <li key={`${kind} ${field}`}>
              {t(`wizard.review.cautions.${kind}`, { word })}{' '}
              <StepLink step={step} field={field}>
                {t('wizard.review.cautions.mend', { field: fieldName(step, field) })}
              </StepLink>
            </li>
          ))}
        </ul>
        <p>{t('wizard.review.cautions.text')}</p>
      </div>
    </section>
  );
}

/** The facts of a contradiction in the words of the screen. */
function useContradictionValues() {
  const formats = useFormats();
  const { pack } = useCase();
  return ({ facts }: Contradiction) => {
    const day = (name: string) => {
      const date = readPlainDate(String(facts[name] ?? ''));
      return date ? formats.date(date) : '';
    };
    const money = (name: string) => formats.money({ minor: Number(facts[name] ?? 0), currency: pack.currency });
    return {
      ...{ date: day('date'), letter: day('letter'), signed: day('signed'), sum: money('sum'), total: money('total') },
      ...{ number: facts['number'] ?? '', other: facts['other'] ?? '', chosen: facts['chosen'] ?? '' },
    };
  };
}
