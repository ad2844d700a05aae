import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { letterLanguage } from '#core/case/case-grounds.ts';
import type { Draft } from '#core/case/draft.ts';
import { firmNames } from '#core/case/facts-firm.ts';
import { CheckField } from '../../fields/CheckField.tsx';
import { ChoiceField } from '../../fields/ChoiceField.tsx';
import { DateField } from '../../fields/DateField.tsx';
import { FieldRow } from '../../fields/FieldRow.tsx';
import { TextField } from '../../fields/TextField.tsx';
import { useCase, useDraft } from '../case-context.tsx';
import { BusinessIds } from './BusinessIds.tsx';
import styles from './claimant.module.css';
import { NameFields } from './NameFields.tsx';

/** A legal entity's names and numbers; what grammar makes of the name is shown and may be corrected. */
export function Firm() {
  const { pack } = useCase();
  const language = letterLanguage(useDraft(), pack);
  const firm = useWatch<Draft['claimant'], 'firm'>({ name: 'firm' });
  const made = firmNames({ ...firm, genitive: '', short: '' }, language);
  return (
    <>
      <TextField name="firm.full" autoComplete="organization" />
      <FieldRow>
        <TextField
          name="firm.short"
          autoComplete="off"
          {...(made.short !== undefined && { placeholder: made.short })}
        />
        <TextField
          name="firm.genitive"
          autoComplete="off"
          {...(made.genitive !== undefined && { placeholder: made.genitive })}
        />
      </FieldRow>
      <BusinessIds holder="firm" />
    </>
  );
}

/** Who signs for the firm, and by what right. */
export function Signatory() {
  const { t } = useTranslation();
  const authority = useWatch<Draft['claimant'], 'firm.authority'>({ name: 'firm.authority' });
  return (
    <fieldset className={styles.block}>
      <legend>{t('wizard.claimant.signatoryHeading')}</legend>
      <NameFields prefix="firm.signatory." isOwn as="signatory" />
      <ChoiceField name="firm.authority" options={['charter', 'power-of-attorney']} />
      {authority === 'power-of-attorney' ? (
        <FieldRow>
          <DateField name="firm.authorityDate" mayBeUnknown />
          <TextField name="firm.authorityNumber" autoComplete="off" mayBeUnknown />
        </FieldRow>
      ) : (
        <TextField name="firm.post" autoComplete="organization-title" />
      )}
      <CheckField name="firm.seal" />
    </fieldset>
  );
}
