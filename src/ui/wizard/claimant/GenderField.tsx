import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { letterLanguage } from '#core/case/case-grounds.ts';
import { personOf } from '#core/case/facts-people.ts';
import { languageOf } from '#core/language/language.ts';
import { ChoiceField } from '../../fields/ChoiceField.tsx';
import { useCase, useDraft } from '../case-context.tsx';
import styles from './claimant.module.css';
import type { NamePrefix } from './NameFields.tsx';
import { useTypedName } from './use-typed-name.ts';

/** Grammatical gender: told by the patronymic and shown for correction, else asked. Not asked where the letter has none. */
export function GenderField({ prefix }: { readonly prefix: NamePrefix }) {
  const { t } = useTranslation();
  const { pack } = useCase();
  const draft = useDraft();
  const language = letterLanguage(draft, pack);
  const typed = useTypedName(prefix);
  const [isOpen, setIsOpen] = useState(typed.gender !== '');
  const person = personOf({ ...typed, gender: '' }, language);
  if (!languageOf(language).names || (!person && !isOpen)) return null;
  if (person?.gender && !isOpen) {
    return (
      <p className={styles.derived}>
        {t(`wizard.claimant.gender.derived.${person.gender}`)}{' '}
        <button type="button" className="link-button" onClick={() => setIsOpen(true)}>
          {t('wizard.claimant.gender.change')}
        </button>
      </p>
    );
  }
  return <ChoiceField name={`${prefix}gender`} keys="wizard.claimant.gender" options={['female', 'male']} />;
}
