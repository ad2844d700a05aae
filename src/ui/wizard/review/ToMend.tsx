import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { PreparedLetter } from '#app/letters.ts';
import { PencilIcon, WarningIcon } from '../../icons.tsx';
import { useDraft } from '../case-context.tsx';
import { placeOf } from '../fact-place.ts';
import { useFieldName } from '../field-name.ts';
import { StepLink } from '../StepLink.tsx';
import { ProblemLinks } from './ProblemLinks.tsx';
import styles from './review.module.css';

type Props = {
  readonly letter: PreparedLetter;
  /** Counts how often a finished letter was asked for in vain: the list then takes the focus. */
  readonly asked: number;
};

/** What the letter still lacks: answers without which it cannot be made, or blanks that may be filled in by hand. */
export function ToMend({ letter: { blanks, problems, refusals }, asked }: Props) {
  const { t } = useTranslation();
  const focusWhenAsked = useCallback(
    (element: HTMLElement | null) => {
      if (asked > 0) element?.focus();
    },
    [asked],
  );
  if (problems.length > 0) {
    return (
      <section className={asked > 0 ? styles.wrong : styles.caution} tabIndex={-1} ref={focusWhenAsked}>
        <WarningIcon />
        <div>
          <h2>{t('wizard.review.problems.heading', { count: problems.length })}</h2>
          <ProblemLinks problems={problems} />
        </div>
      </section>
    );
  }
  if (refusals.length > 0) {
    return (
      <section className={styles.wrong} tabIndex={-1} ref={focusWhenAsked}>
        <WarningIcon />
        <div>
          <h2>{t('wizard.review.refused.heading')}</h2>
          {refusals.map(({ code, facts }) => (
            <p key={`${code}${Object.values(facts).join()}`}>
              {t('wizard.review.refused.text')} <code>{[code, ...Object.values(facts)].join(' · ')}</code>
            </p>
          ))}
        </div>
      </section>
    );
  }
  return blanks.length > 0 && <Blanks blanks={blanks} />;
}

function Blanks({ blanks }: { readonly blanks: readonly string[] }) {
  const { t } = useTranslation();
  const fieldName = useFieldName();
  const { claimantKind } = useDraft().operator;
  const found = blanks.map((fact) => placeOf(fact, claimantKind));
  const places = new Map(found.map((place) => [JSON.stringify(place), place]));
  const list = [...places.values()];
  return (
    <section className={styles.caution} aria-label={t('wizard.review.blanks.name')}>
      <PencilIcon />
      <div>
        <p>
          <b>{t('wizard.review.blanks.heading', { count: list.length })}</b>
        </p>
        <ul>
          {list.map(({ step, path }) => (
            <li key={`${step}.${path}`}>
              <StepLink step={step} field={path}>
                {fieldName(step, path)}
              </StepLink>
            </li>
          ))}
        </ul>
        <p>{t('wizard.review.blanks.text')}</p>
      </div>
    </section>
  );
}
