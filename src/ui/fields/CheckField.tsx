import { useFormContext } from 'react-hook-form';
import { FieldNote } from './FieldNote.tsx';
import styles from './fields.module.css';
import { type FieldProps, useField } from './use-field.ts';

/** One statement to tick. */
export function CheckField({ name, keys }: Omit<FieldProps, 'mayBeUnknown'>) {
  const words = useField({ name, keys });
  const { register } = useFormContext();
  return (
    <div data-field={name}>
      <label className="check">
        <input type="checkbox" id={words.inputId} {...words.described} {...register(name)} />
        <span>{words.label}</span>
      </label>
      {words.described['aria-describedby'] !== undefined && (
        <div className={styles['underCheck']}>
          <FieldNote words={words} />
        </div>
      )}
    </div>
  );
}
