import { useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { groundsOf } from '#core/case/case-grounds.ts';
import { contractPenalty } from '#core/case/contract-penalty.ts';
import { type Draft, emptyDraft } from '#core/case/draft.ts';
import { interestGrounds } from '#core/case/facts-claim.ts';
import { ChoiceField } from '../../fields/ChoiceField.tsx';
import { DateField } from '../../fields/DateField.tsx';
import { FieldRow } from '../../fields/FieldRow.tsx';
import { MoneyField } from '../../fields/MoneyField.tsx';
import { TextField } from '../../fields/TextField.tsx';
import { useFormats } from '../../formats.ts';
import { PlusIcon } from '../../icons.tsx';
import { useCase, useDraft } from '../case-context.tsx';
import styles from './demands.module.css';

/** A penalty that the person's own contract names; its terms are typed from the contract. */
export function ContractPenalty() {
  const { t } = useTranslation();
  const { getValues, setValue } = useFormContext<Draft['demands']>();
  const [isOpen, setIsOpen] = useState(() => getValues('penalty.kind') !== '');
  if (!isOpen) {
    return (
      <button type="button" className="link-button" onClick={() => setIsOpen(true)}>
        <PlusIcon />
        <span>{t('wizard.demands.penalty.open')}</span>
      </button>
    );
  }
  const close = () => {
    setValue('penalty', emptyDraft().demands.penalty, { shouldDirty: true });
    setIsOpen(false);
  };
  return (
    <fieldset className={styles.nested}>
      <legend>{t('wizard.demands.penalty.heading')}</legend>
      <p className={styles.hint}>{t('wizard.demands.penalty.hint')}</p>
      <ChoiceField name="penalty.kind" options={['daily', 'fixed']} />
      <Terms />
      <button type="button" className="link-button" onClick={close}>
        {t('wizard.demands.penalty.close')}
      </button>
    </fieldset>
  );
}

/** What the chosen kind of penalty needs. */
function Terms() {
  const { pack } = useCase();
  const draft = useDraft();
  const kind = useWatch<Draft['demands'], 'penalty.kind'>({ name: 'penalty.kind' });
  if (kind === '') return null;
  return (
    <>
      <TextField name="penalty.clause" mayBeUnknown />
      {interestGrounds(draft, groundsOf(draft, pack)).length > 0 && (
        <ChoiceField name="penalty.breach" options={['refund', 'other']} />
      )}
      {kind === 'fixed' ? <MoneyField name="penalty.sum" /> : <DailyTerms />}
    </>
  );
}

function DailyTerms() {
  return (
    <>
      <FieldRow>
        <TextField name="penalty.percent" inputMode="decimal" />
        <MoneyField name="penalty.base" />
      </FieldRow>
      <FieldRow>
        <DateField name="penalty.from" />
        <DateField name="penalty.to" />
      </FieldRow>
      <MoneyField name="penalty.cap" />
      <Counted />
    </>
  );
}

/** What the penalty comes to so far. */
function Counted() {
  const { t } = useTranslation();
  const formats = useFormats();
  const { pack, today } = useCase();
  const draft = useDraft();
  const penalty = contractPenalty(draft, pack, today);
  const counted = penalty?.is === 'daily' ? penalty.counted : undefined;
  return (
    <p role="status" className={styles.outcome}>
      {counted &&
        t('wizard.demands.penalty.counted', { date: formats.date(counted.to), sum: formats.money(counted.due) })}
    </p>
  );
}
