import { useTranslation } from 'react-i18next';
import { ChoiceField } from '../../fields/ChoiceField.tsx';
import { DateField } from '../../fields/DateField.tsx';
import { FieldRow } from '../../fields/FieldRow.tsx';
import { TextField } from '../../fields/TextField.tsx';
import styles from './claimant.module.css';
import { NameFields } from './NameFields.tsx';

/** Who signs for the claimant, and by what right: a power of attorney, or being the child's parent or guardian. */
export function Representative({ by }: { readonly by: 'power-of-attorney' | 'law' }) {
  const { t } = useTranslation();
  return (
    <fieldset className={styles.block}>
      <legend>{t(by === 'law' ? 'wizard.claimant.parentHeading' : 'wizard.claimant.representativeHeading')}</legend>
      <NameFields prefix="representative." isOwn as="signatory" />
      {by === 'law' ? (
        <ChoiceField name="representative.role" options={['parent', 'guardian']} />
      ) : (
        <DateField name="representative.authorityDate" mayBeUnknown />
      )}
      <FieldRow>
        <TextField name="representative.phone" keys="wizard.claimant.phone" inputMode="tel" autoComplete="tel" />
        <TextField name="representative.email" keys="wizard.claimant.email" inputMode="email" autoComplete="email" />
      </FieldRow>
    </fieldset>
  );
}
