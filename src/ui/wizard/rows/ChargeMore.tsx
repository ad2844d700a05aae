import { useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Draft } from '#core/case/draft.ts';
import type { ChargePath } from './ChargeRow.tsx';
import styles from './rows.module.css';
import { UnknownCell } from './UnknownCell.tsx';

/** What only some rows need: short number, operation id, and saying that day or sum is not known. */
export function ChargeMore({ id, row }: { readonly id: string; readonly row: ChargePath }) {
  const { t } = useTranslation();
  const { register } = useFormContext<Draft['details']>();
  return (
    <div id={id} className={styles.extra}>
      <label>
        <span>{t('wizard.details.charges.shortNumber.label')}</span>
        <input inputMode="text" autoComplete="off" {...register(`${row}.shortNumber`)} />
      </label>
      <label>
        <span>{t('wizard.details.charges.operationId.label')}</span>
        <input autoComplete="off" {...register(`${row}.operationId`)} />
      </label>
      <UnknownCell name={`${row}.date`} label={t('wizard.details.charges.date.unknown')} />
      <UnknownCell name={`${row}.sum`} label={t('wizard.details.charges.sum.unknown')} />
    </div>
  );
}
