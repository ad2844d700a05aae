import { useTranslation } from 'react-i18next';
import { asksForPassport, groundsOf, relationOf } from '#core/case/case-grounds.ts';
import { isBusiness, isSpokenFor } from '#core/case/claimant-kind.ts';
import type { ClaimantKind } from '#core/case/draft.ts';
import { ChoiceField } from '../../fields/ChoiceField.tsx';
import { DateField } from '../../fields/DateField.tsx';
import { FieldRow } from '../../fields/FieldRow.tsx';
import { TextField } from '../../fields/TextField.tsx';
import { LockIcon } from '../../icons.tsx';
import { useCase, useDraft } from '../case-context.tsx';
import { BusinessIds } from '../claimant/BusinessIds.tsx';
import styles from '../claimant/claimant.module.css';
import { Firm, Signatory } from '../claimant/Firm.tsx';
import { LetterDateField } from '../claimant/LetterDateField.tsx';
import { OtherClaimants } from '../claimant/OtherClaimants.tsx';
import { NameFields } from '../claimant/NameFields.tsx';
import { Representative } from '../claimant/Representative.tsx';
import { StepFrame, useStepForm } from '../step-form.tsx';

const HEADINGS = {
  '': 'claimantHeading',
  self: 'claimantHeading',
  representative: 'claimantHeading',
  parent: 'childHeading',
  several: 'firstHeading',
  trader: 'traderHeading',
  firm: 'firmHeading',
} as const satisfies Record<ClaimantKind, string>;

/** Whose right it is, how to reach them, the marks by which the clerk finds the case, the letter's date. */
export function ClaimantStep() {
  const form = useStepForm('claimant');
  const { t } = useTranslation();
  const { pack } = useCase();
  const draft = useDraft();
  const grounds = groundsOf(draft, pack);
  const { claimantKind: kind, service } = draft.operator;
  const isOwn = !isSpokenFor(kind);
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
        <legend className={kind === 'self' || kind === '' ? 'visually-hidden' : undefined}>
          {t(`wizard.claimant.${HEADINGS[kind]}`)}
        </legend>
        {kind === 'firm' ? (
          <Firm />
        ) : (
          <NameFields prefix="" isOwn={isOwn} as={kind === 'several' ? 'listed' : 'speaker'} />
        )}
        {kind === 'parent' && <ChoiceField name="childAge" options={['under-14', 'from-14']} />}
        {kind === 'trader' && <BusinessIds holder="trader" />}
        <TextField name="address" autoComplete={fill('street-address')} mayBeUnknown />
        <FieldRow>
          <TextField name="phone" inputMode="tel" autoComplete={fill('tel')} />
          <TextField name="email" inputMode="email" autoComplete={fill('email')} />
        </FieldRow>
        {isBusiness(kind) && <TextField name="outgoingNumber" autoComplete="off" />}
      </fieldset>
      {kind === 'several' && <OtherClaimants />}
      {kind === 'representative' && <Representative by="power-of-attorney" />}
      {kind === 'parent' && <Representative by="law" />}
      {kind === 'firm' && <Signatory />}
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
          {asksForPassport(draft, pack) && <TextField name="passport" autoComplete="off" mayBeUnknown />}
        </fieldset>
      )}
      <LetterDateField />
    </StepFrame>
  );
}
