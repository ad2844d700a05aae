import type { ReactNode } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { LIMITS } from '#core/case/limits.ts';
import { Field } from './Field.tsx';
import styles from './fields.module.css';
import { type FieldProps, useField } from './use-field.ts';

type Props = FieldProps & {
  readonly rows?: number;
  /** From here on a live figure says that shorter is read sooner. */
  readonly advised?: number;
  /** The longest that a letter takes. */
  readonly most?: number;
  /** Stands between the hint and the field. */
  readonly before?: ReactNode;
};

/** Text of one or more paragraphs. */
export function TextArea({ name, keys, mayBeUnknown, rows = 4, advised, most = LIMITS.story, before }: Props) {
  const words = useField({ name, keys });
  const { register } = useFormContext();
  return (
    <Field name={name} mayBeUnknown={mayBeUnknown} words={words} before={before}>
      <div key="known">
        <textarea
          id={words.inputId}
          rows={rows}
          maxLength={LIMITS.draftText}
          autoComplete="off"
          {...words.described}
          {...register(name)}
        />
        {advised !== undefined && <Length name={name} advised={advised} most={most} />}
      </div>
    </Field>
  );
}

function Length({ name, advised, most }: { readonly name: string; readonly advised: number; readonly most: number }) {
  const { t } = useTranslation();
  const { control } = useFormContext();
  const length: number = useWatch({
    control,
    name,
    compute: (value: unknown) => (typeof value === 'string' ? value.length : 0),
  });
  const isLong = length > advised;
  return (
    <p className={styles['length']}>
      <span>{isLong && t('field.lengthLong')}</span>
      <span>{t('field.length', { length, most: length > advised ? most : advised })}</span>
    </p>
  );
}
