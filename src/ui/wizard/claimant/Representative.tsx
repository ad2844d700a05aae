import { useTranslation } from 'react-i18next';
import { DateField } from '../../fields/DateField.tsx';
import { FieldRow } from '../../fields/FieldRow.tsx';
import { TextField } from '../../fields/TextField.tsx';
import styles from './claimant.module.css';
import { NameFields } from './NameFields.tsx';

/** Who signs for the claimant, and by which power of attorney. */
export function Representative() {
  const { t } = useTranslation();
  return (
    <fieldset className={styles.block}>
      <legend>{t('wizard.claimant.representativeHeading')}</legend>
      <NameFields prefix="representative." isOwn />
      <DateField name="representative.authorityDate" mayBeUnknown />
      <FieldRow>
        <TextField name="representative.phone" keys="wizard.claimant.phone" inputMode="tel" autoComplete="tel" />
        <TextField name="representative.email" keys="wizard.claimant.email" inputMode="email" autoComplete="email" />
      </FieldRow>
    </fieldset>
  );
}
