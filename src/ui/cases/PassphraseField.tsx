import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './cases.module.css';

type Props = {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string;
  readonly error?: string | undefined;
};

/** A passphrase in plain sight: whoever mistypes one that hides its letters never opens the file again. */
export function PassphraseField({ value, onChange, hint, error }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className={styles['passphrase']}>
      <label htmlFor={id}>{t('passphrase')}</label>
      {hint !== undefined && <p id={`${id}-hint`}>{hint}</p>}
      {error !== undefined && (
        <p id={`${id}-error`} role="alert" className={styles['wrong']}>
          {error}
        </p>
      )}
      <input
        id={id}
        type="text"
        value={value}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        aria-invalid={error !== undefined}
        aria-describedby={described || undefined}
        onChange={({ target }) => onChange(target.value)}
      />
    </div>
  );
}
