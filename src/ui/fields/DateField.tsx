import { useRef } from 'react';
import { useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { readPlainDate } from '#core/plain-date.ts';
import { useFormats } from '../formats.ts';
import { CalendarIcon } from '../icons.tsx';
import { Field } from './Field.tsx';
import styles from './fields.module.css';
import { type FieldProps, useField } from './use-field.ts';

/** A civil day, typed in any usual way or picked from the browser's own calendar where it has one. */
export function DateField({ name, keys, mayBeUnknown }: FieldProps) {
  const words = useField({ name, keys });
  const { register } = useFormContext();
  return (
    <Field name={name} mayBeUnknown={mayBeUnknown} words={words}>
      <div key="known" className={styles['date']}>
        <input id={words.inputId} inputMode="decimal" autoComplete="off" {...words.described} {...register(name)} />
        {'showPicker' in HTMLInputElement.prototype && <Picker name={name} label={words.label} />}
      </div>
    </Field>
  );
}

function Picker({ name, label }: { readonly name: string; readonly label: string }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { getValues, setValue } = useFormContext();
  const native = useRef<HTMLInputElement>(null);
  const open = () => {
    const typed: unknown = getValues(name);
    if (!native.current) return;
    native.current.value = (typeof typed === 'string' ? readPlainDate(typed) : undefined) ?? '';
    native.current.showPicker();
  };
  const take = (picked: string) => {
    const day = readPlainDate(picked);
    if (day) setValue(name, formats.dateInFigures(day), { shouldDirty: true, shouldValidate: true });
  };
  return (
    <span className={styles['picker']}>
      <button type="button" className={styles['iconButton']} aria-label={t('field.calendar', { label })} onClick={open}>
        <CalendarIcon />
      </button>
      <input
        ref={native}
        type="date"
        className={styles['native']}
        tabIndex={-1}
        aria-hidden="true"
        onChange={({ target }) => take(target.value)}
      />
    </span>
  );
}
