import { useCallback, useId, useLayoutEffect } from 'react';
import { useFieldArray, useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { type Draft, emptyInterruption } from '#core/case/draft.ts';
import { LIMITS } from '#core/case/limits.ts';
import { PlusIcon } from '../../icons.tsx';
import { InterruptionRow } from './InterruptionRow.tsx';
import styles from './rows.module.css';

/** Rows of interruptions of one ground: from when till when there was no service, or a poor one. */
export function InterruptionsEditor({ ground }: { readonly ground: string }) {
  const { t } = useTranslation();
  const headId = useId();
  const { getValues } = useFormContext<Draft['details']>();
  const path = `interruptions.${ground}` as const;
  const { fields, append, remove } = useFieldArray<Draft['details'], typeof path>({ name: path });

  // The first row is there to be typed into at once.
  useLayoutEffect(() => {
    if ((getValues(path) ?? []).length === 0) append(emptyInterruption(), { shouldFocus: false });
  }, [append, getValues, path]);

  const removeRow = useCallback((index: number) => remove(index), [remove]);
  return (
    <div className={styles.editor}>
      <div className={styles.rows} role="group" aria-labelledby={headId}>
        <h3 id={headId} className="visually-hidden">
          {t('wizard.details.interruptions.heading')}
        </h3>
        {fields.map((field, index) => (
          <InterruptionRow key={field.id} path={path} index={index} onRemove={removeRow} />
        ))}
      </div>
      <button
        type="button"
        className="link-button"
        disabled={fields.length >= LIMITS.rows}
        onClick={() => append(emptyInterruption(), { focusName: `${path}.${fields.length}.fromDate` })}
      >
        <PlusIcon />
        <span>{t('wizard.details.interruptions.add')}</span>
      </button>
    </div>
  );
}
