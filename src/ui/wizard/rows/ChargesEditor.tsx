import { type ClipboardEvent, useCallback, useId, useLayoutEffect, useMemo, useState } from 'react';
import { get, useFieldArray, useFormContext, useFormState } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { type Draft, emptyCharge } from '#core/case/draft.ts';
import { LIMITS } from '#core/case/limits.ts';
import { isPastedTable } from '#core/case/paste-rows.ts';
import { useFormats } from '../../formats.ts';
import { PlusIcon } from '../../icons.tsx';
import { useCase } from '../case-context.tsx';
import { ChargeRow } from './ChargeRow.tsx';
import { PasteNotice } from './PasteNotice.tsx';
import { PastePanel } from './PastePanel.tsx';
import styles from './rows.module.css';
import { RunningTotal } from './RunningTotal.tsx';
import { useNarrow } from './use-narrow.ts';
import { usePastedRows } from './use-pasted-rows.ts';

/** Rows of charges of one ground, with their running total and paste of whole tables. */
export function ChargesEditor({ ground }: { readonly ground: string }) {
  const { t } = useTranslation();
  const narrow = useNarrow();
  const formats = useFormats();
  const {
    pack: { currency },
  } = useCase();
  const labels = useMemo(
    () => ({
      date: t('wizard.details.charges.date.label'),
      time: t('wizard.details.charges.time.label'),
      what: t('wizard.details.charges.what.label'),
      sum: t('wizard.details.charges.sum.label', { currency: formats.currencySign(currency) }),
      byHand: t('field.byHandShort'),
    }),
    [t, formats, currency],
  );
  const headId = useId();
  const { getValues } = useFormContext<Draft['details']>();
  const path = `charges.${ground}` as const;
  const { fields, append, remove, replace } = useFieldArray<Draft['details'], typeof path>({ name: path });
  const [open, setOpen] = useState<number | undefined>(0);
  // One subscription for all rows: the form asks each of them at every key.
  const { errors } = useFormState<Draft['details']>({ name: path });
  const paste = usePastedRows(path, replace);

  // The first row is there to be typed into at once.
  useLayoutEffect(() => {
    if ((getValues(path) ?? []).length === 0) append(emptyCharge(), { shouldFocus: false });
  }, [append, getValues, path]);

  const removeRow = useCallback(
    (index: number) => {
      remove(index);
      setOpen(undefined);
    },
    [remove],
  );
  const addRow = () => {
    setOpen(fields.length);
    append(emptyCharge(), { focusName: `${path}.${fields.length}.date` });
  };
  const pasteTable = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text/plain');
    if (isPastedTable(text) && paste.take(text)) event.preventDefault();
  };

  return (
    <div className={styles.editor}>
      <div className={styles.rows} onPaste={pasteTable} role="group" aria-labelledby={headId}>
        <h3 id={headId} className="visually-hidden">
          {t('wizard.details.charges.heading')}
        </h3>
        {!narrow && (
          <div className={styles.heads} aria-hidden="true">
            <span>{labels.date}</span>
            <span>{labels.time}</span>
            <span>{labels.what}</span>
            <span className={styles.right}>{labels.sum}</span>
          </div>
        )}
        {fields.map((field, index) => (
          <ChargeRow
            key={field.id}
            path={path}
            index={index}
            narrow={narrow}
            labels={labels}
            wrong={get(errors, `${path}.${index}`)}
            currency={currency}
            isOpen={open === index}
            onOpen={setOpen}
            onRemove={removeRow}
          />
        ))}
      </div>
      <div className={styles.foot}>
        <button type="button" className="link-button" onClick={addRow} disabled={fields.length >= LIMITS.rows}>
          <PlusIcon />
          <span>{t('wizard.details.charges.add')}</span>
        </button>
        <RunningTotal ground={ground} />
      </div>
      <PasteNotice paste={paste} />
      <PastePanel paste={paste} narrow={narrow} />
    </div>
  );
}
