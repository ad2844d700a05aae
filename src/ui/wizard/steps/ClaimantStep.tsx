import { useTranslation } from 'react-i18next';
import { groundsOf, relationOf } from '#core/case/case-grounds.ts';
import { DateField } from '../../fields/DateField.tsx';
import { FieldRow } from '../../fields/FieldRow.tsx';
import { TextField } from '../../fields/TextField.tsx';
import { LockIcon } from '../../icons.tsx';
import { useCase, useDraft } from '../case-context.tsx';
import styles from '../claimant/claimant.module.css';
import { LetterDateField } from '../claimant/LetterDateField.tsx';
import { NameFields } from '../claimant/NameFields.tsx';
import { Representative } from '../claimant/Representative.tsx';
import { StepFrame, useStepForm } from '../step-form.tsx';

/** Whose right it is, how to reach them, the marks by which the clerk finds the case, the letter's date. */
export function ClaimantStep() {
  const form = useStepForm('claimant');
  const { t } = useTranslation();
  const { pack } = useCase();
  const draft = useDraft();
  const grounds = groundsOf(draft, pack);
  const { service, claimantKind } = draft.operator;
  const isOwn = claimantKind !== 'representative';
  const relation = relationOf(grounds);
  const hasMarks = relation !== 'buyer' && relation !== 'client';
  const isFixed = service !== '' && service !== 'mobile';
  const fill = (what: string) => (isOwn ? what : 'off');
  return (
    <StepFrame form={form} step="claimant">
      <p className={styles.privacy}>
        <LockIcon />
        <span>{t('wizard.claimant.privacy')}</span>
      </p>
      <fieldset className={styles.block}>
        <legend className={isOwn ? 'visually-hidden' : undefined}>{t('wizard.claimant.claimantHeading')}</legend>
        <NameFields prefix="" isOwn={isOwn} />
        <TextField name="address" autoComplete={fill('street-address')} mayBeUnknown />
        <FieldRow>
          <TextField name="phone" inputMode="tel" autoComplete={fill('tel')} />
          <TextField name="email" inputMode="email" autoComplete={fill('email')} />
        </FieldRow>
      </fieldset>
      {!isOwn && <Representative />}
      {hasMarks && (
        <fieldset className={styles.block}>
          <legend>{t('wizard.claimant.marksHeading')}</legend>
          {service !== 'home-internet' && service !== 'tv' && (
            <TextField name="line" inputMode="tel" autoComplete="off" mayBeUnknown />
          )}
          {isFixed && relation === 'subscriber' && (
            <TextField name="connectionAddress" autoComplete="off" mayBeUnknown />
          )}
          <TextField name="account" autoComplete="off" mayBeUnknown />
          <TextField name="contractNumber" autoComplete="off" mayBeUnknown />
          <DateField name="contractDate" mayBeUnknown />
          {grounds.some(({ needsPassport }) => needsPassport) && (
            <TextField name="passport" autoComplete="off" mayBeUnknown />
          )}
        </fieldset>
      )}
      <LetterDateField />
    </StepFrame>
  );
}
