import { useId, useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Draft } from '#core/case/draft.ts';
import { DateField } from '../../fields/DateField.tsx';
import { useFormats } from '../../formats.ts';
import { useCase } from '../case-context.tsx';
import styles from './claimant.module.css';

const WAYS = ['today', 'other', 'byHand'] as const;

/** The date under the letter: the day it is made, another one, or room to write it in. */
export function LetterDateField() {
  const { t } = useTranslation();
  const formats = useFormats();
  const { today } = useCase();
  const group = useId();
  const { getValues, setValue } = useFormContext<Draft['claimant']>();
  const [way, setWay] = useState<(typeof WAYS)[number]>(() => {
    const stored = getValues('letterDate');
    if (stored === null) return 'byHand';
    return stored === '' ? 'today' : 'other';
  });
  const choose = (next: (typeof WAYS)[number]) => {
    setWay(next);
    setValue('letterDate', next === 'byHand' ? null : '', { shouldDirty: true, shouldValidate: true });
  };
  return (
    <fieldset className={styles.letterDate}>
      <legend>{t('wizard.claimant.letterDate.legend')}</legend>
      <p className={styles.hint}>{t('wizard.claimant.letterDate.legendHint')}</p>
      <div className={styles.ways}>
        {WAYS.map((one) => (
          <label key={one} className="choice">
            <input type="radio" name={group} checked={way === one} onChange={() => choose(one)} />
            <span>{t(`wizard.claimant.letterDate.options.${one}`, { date: formats.date(today) })}</span>
          </label>
        ))}
      </div>
      {way === 'other' && <DateField name="letterDate" />}
    </fieldset>
  );
}
