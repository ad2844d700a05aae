import { useFormContext } from 'react-hook-form';
import { useFormats } from '../formats.ts';
import { useCase } from '../wizard/case-context.tsx';
import { Field } from './Field.tsx';
import styles from './fields.module.css';
import { type FieldProps, useField } from './use-field.ts';

/** A sum in the country's currency, typed in any usual way. */
export function MoneyField({ name, keys, mayBeUnknown }: FieldProps) {
  const words = useField({ name, keys });
  const { register } = useFormContext();
  const { pack } = useCase();
  const formats = useFormats();
  return (
    <Field name={name} mayBeUnknown={mayBeUnknown} words={words}>
      <div key="known" className={styles['money']}>
        <input id={words.inputId} inputMode="decimal" autoComplete="off" {...words.described} {...register(name)} />
        <span>{formats.currencySign(pack.currency)}</span>
      </div>
    </Field>
  );
}
