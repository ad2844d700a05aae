import { useDeferredValue, useMemo } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Draft } from '#core/case/draft.ts';
import { LetterLine } from '../letter-line/LetterLine.tsx';
import { useCase, useDraft } from '../case-context.tsx';
import styles from './demands.module.css';
import { proposedDemands } from './proposed-demands.ts';

/** The demands that the grounds propose, in the letter's own words; each can be left out. */
export function ProposedDemands() {
  const { t } = useTranslation();
  const { pack, today } = useCase();
  const draft = useDraft();
  const settled = useDeferredValue(draft);
  const items = useMemo(() => proposedDemands(settled, pack, today), [settled, pack, today]);
  const { setValue } = useFormContext<Draft['demands']>();
  const leftOut = useWatch<Draft['demands'], 'leftOut'>({ name: 'leftOut' });
  const toggle = (id: string) => {
    const next = leftOut.includes(id) ? leftOut.filter((one) => one !== id) : [...leftOut, id];
    setValue('leftOut', next, { shouldDirty: true });
  };
  if (items.length === 0) return null;
  return (
    <fieldset className={styles.demands}>
      <legend>{t('wizard.demands.leftOut.label')}</legend>
      <p className={styles.hint}>{t('wizard.demands.leftOut.hint')}</p>
      {items.map(({ id, line }) => (
        <label key={id} className={styles.demand}>
          <input type="checkbox" checked={!leftOut.includes(id)} onChange={() => toggle(id)} />
          <span className={styles.letterWords}>
            <LetterLine line={line} />
          </span>
        </label>
      ))}
    </fieldset>
  );
}
