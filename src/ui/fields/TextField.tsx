import type { HTMLAttributes } from 'react';
import { useFormContext } from 'react-hook-form';
import { Field } from './Field.tsx';
import { type FieldProps, useField } from './use-field.ts';

type Props = FieldProps & {
  readonly inputMode?: HTMLAttributes<HTMLInputElement>['inputMode'];
  readonly autoComplete?: string;
  readonly placeholder?: string;
};

/** One line of text. Uncontrolled: typing in it draws nothing else. */
export function TextField({ name, keys, mayBeUnknown, inputMode, autoComplete = 'off', placeholder }: Props) {
  const words = useField({ name, keys });
  const { register } = useFormContext();
  return (
    <Field name={name} mayBeUnknown={mayBeUnknown} words={words}>
      <input
        key="known"
        id={words.inputId}
        inputMode={inputMode}
        autoComplete={autoComplete}
        placeholder={placeholder}
        {...words.described}
        {...register(name)}
      />
    </Field>
  );
}
