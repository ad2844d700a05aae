import { useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Field } from './Field.tsx';
import { type FieldProps, useField } from './use-field.ts';

type Props = FieldProps & {
  readonly options: readonly string[];
  /** Names of the options when they do not stand under `<keys>.options`. */
  readonly nameOf?: (option: string) => string;
  /** What follows from choosing another one. */
  readonly onChoice?: () => void;
};

/** One of several, in the browser's own list. */
export function SelectField({ name, keys, mayBeUnknown, options, nameOf, onChoice }: Props) {
  const { t } = useTranslation();
  const words = useField({ name, keys });
  const { register } = useFormContext();
  return (
    <Field name={name} mayBeUnknown={mayBeUnknown} words={words}>
      <select
        key="known"
        id={words.inputId}
        {...words.described}
        {...register(name, onChoice ? { onChange: onChoice } : {})}
      >
        <option value="">{t('field.choose')}</option>
        {options.map((option) => (
          <option key={option} value={option}>
            {nameOf?.(option) ?? words.option(option)}
          </option>
        ))}
      </select>
    </Field>
  );
}
