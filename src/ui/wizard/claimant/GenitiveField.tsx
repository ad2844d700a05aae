import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { letterLanguage } from '#core/case/case-grounds.ts';
import { personOf } from '#core/case/facts-people.ts';
import { languageOf } from '#core/language/language.ts';
import { TextField } from '../../fields/TextField.tsx';
import { WarningIcon } from '../../icons.tsx';
import { useCase, useDraft } from '../case-context.tsx';
import styles from './claimant.module.css';
import type { NamePrefix } from './NameFields.tsx';
import { useTypedName } from './use-typed-name.ts';

/** The name as it will stand after «от»; where grammar is not sure, with a caution. It can be corrected by hand. */
export function GenitiveField({ prefix }: { readonly prefix: NamePrefix }) {
  const { t } = useTranslation();
  const { pack } = useCase();
  const draft = useDraft();
  const language = letterLanguage(draft, pack);
  const typed = useTypedName(prefix);
  const [isOpen, setIsOpen] = useState(typed.genitive !== '');
  const person = personOf(typed, language);
  const { names } = languageOf(language);
  if (!person || !names) return null;
  const { genitive, sure } = names.inflect(person);
  return (
    <div className={styles.genitive}>
      <p>
        {t('wizard.claimant.genitive.shown')} <span className={styles.letterWords}>{genitive}</span>{' '}
        {!isOpen && (
          <button type="button" className="link-button" onClick={() => setIsOpen(true)}>
            {t('wizard.claimant.genitive.change')}
          </button>
        )}
      </p>
      {!sure && typed.genitive === '' && (
        <p className={styles.caution}>
          <WarningIcon />
          {t('wizard.claimant.genitive.unsure')}
        </p>
      )}
      {isOpen && (
        <TextField
          name={`${prefix}genitive`}
          keys="wizard.claimant.genitive"
          autoComplete="off"
          placeholder={genitive}
        />
      )}
    </div>
  );
}
