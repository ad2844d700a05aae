import { type SubmitEvent, useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { LIMITS } from '#core/case/limits.ts';
import { cleanLine } from '#core/text.ts';
import styles from './cases.module.css';

type Props = {
  readonly name: string;
  readonly suggested: string;
  readonly onName: (name: string) => Promise<void>;
  readonly onCancel: () => void;
};

/** A new name for a case; empty: it is called by its operator again. */
export function RenameForm({ name, suggested, onName, onCancel }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  const take = (event: SubmitEvent) => {
    event.preventDefault();
    void onName(cleanLine(input.current?.value ?? ''));
  };
  return (
    <form className={styles['rename']} onSubmit={take}>
      <label htmlFor={id}>{t('cases.name')}</label>
      <input
        id={id}
        ref={input}
        defaultValue={name}
        placeholder={suggested}
        maxLength={LIMITS.line}
        autoComplete="off"
      />
      <div>
        <button type="submit" className="button button-small">
          {t('cases.saveName')}
        </button>
        <button type="button" className="link-button" onClick={onCancel}>
          {t('cancel')}
        </button>
      </div>
    </form>
  );
}
