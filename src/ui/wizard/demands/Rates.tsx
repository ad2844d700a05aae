import { useLayoutEffect } from 'react';
import { useFieldArray, useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { type Draft, emptyRate } from '#core/case/draft.ts';
import { LIMITS } from '#core/case/limits.ts';
import type { InterestRate } from '#core/jurisdiction/rates-file.ts';
import { DateField } from '../../fields/DateField.tsx';
import { FieldRow } from '../../fields/FieldRow.tsx';
import { TextField } from '../../fields/TextField.tsx';
import { useFormats } from '../../formats.ts';
import { PlusIcon } from '../../icons.tsx';
import { usePackWords } from '../pack-words.ts';
import styles from './demands.module.css';

/** Rates after the last day that the pack knows: one for all days, or each with the day from which it holds. */
export function Rates({ known }: { readonly known: InterestRate }) {
  const { t } = useTranslation();
  const packWords = usePackWords();
  const formats = useFormats();
  const { getValues } = useFormContext<Draft['demands']>();
  const { fields, append, remove } = useFieldArray<Draft['demands'], 'rates'>({ name: 'rates' });
  const bySteps = known.by === 'period';
  const shown = bySteps ? fields : fields.slice(0, 1);

  // The first rate is there to be typed into at once.
  useLayoutEffect(() => {
    if (getValues('rates').length === 0) append(emptyRate(), { shouldFocus: false });
  }, [append, getValues]);

  return (
    <fieldset className={styles.rates}>
      <legend>{packWords('rates.interest.label')}</legend>
      <p className={styles.hint}>
        {bySteps
          ? t('wizard.demands.rates.hint', { day: formats.date(known.lastKnownDay) })
          : t('wizard.demands.rates.hintToday')}{' '}
        {packWords('rates.interest.hint')}
      </p>
      {shown.map((field, index) => (
        <div
          key={field.id}
          role="group"
          aria-label={t('wizard.demands.rates.row', { number: index + 1 })}
          className={styles.rate}
        >
          <FieldRow>
            {bySteps && <DateField name={`rates.${index}.from`} />}
            <TextField name={`rates.${index}.percent`} inputMode="decimal" />
          </FieldRow>
          {shown.length > 1 && (
            <button type="button" className="link-button" onClick={() => remove(index)}>
              {t('wizard.demands.rates.remove', { number: index + 1 })}
            </button>
          )}
        </div>
      ))}
      {bySteps && fields.length < LIMITS.rates && (
        <button
          type="button"
          className="link-button"
          onClick={() => append(emptyRate(), { focusName: `rates.${fields.length}.from` })}
        >
          <PlusIcon />
          <span>{t('wizard.demands.rates.add')}</span>
        </button>
      )}
    </fieldset>
  );
}
