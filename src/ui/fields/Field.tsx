import type { ReactNode } from 'react';
import { FieldNote } from './FieldNote.tsx';
import styles from './fields.module.css';
import { UnknownField } from './UnknownField.tsx';
import type { FieldProps, FieldWords } from './use-field.ts';
import { Why } from './Why.tsx';

type Props = FieldProps & { readonly words: FieldWords; readonly before?: ReactNode; readonly children: ReactNode };

/** A label, its hint or error, the control, and why it is asked. */
export function Field({ name, mayBeUnknown, words, before, children }: Props) {
  return (
    <div className={styles['field']} data-field={name}>
      <label htmlFor={words.inputId} id={words.labelId} className={styles['label']}>
        {words.label}
      </label>
      <FieldNote words={words} />
      {before}
      {mayBeUnknown ? (
        <UnknownField name={name} inputId={words.inputId}>
          {children}
        </UnknownField>
      ) : (
        children
      )}
      <Why>{words.why}</Why>
    </div>
  );
}
