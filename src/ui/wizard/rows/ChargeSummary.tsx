import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Draft } from '#core/case/draft.ts';
import { type Currency, readMoney } from '#core/money.ts';
import { useFormats } from '../../formats.ts';
import type { ChargePath } from './ChargeRow.tsx';
import styles from './rows.module.css';

type Props = {
  readonly row: ChargePath;
  readonly number: number;
  readonly currency: Currency;
  readonly onOpen: () => void;
};

/** A charge in words, as a phone shows all but the open one. */
export function ChargeSummary({ row, number, currency, onOpen }: Props) {
  const { t } = useTranslation();
  const formats = useFormats();
  const charge = useWatch<Draft['details'], ChargePath>({ name: row });
  const sum = readMoney(charge.sum ?? '', currency);
  const day = charge.date === null ? t('wizard.details.charges.noDate') : charge.date;
  return (
    <div className={styles.summary} role="group" aria-label={t('wizard.details.charges.row', { number })}>
      <span className={styles.summaryWords}>
        <span>{[day, charge.time].filter(Boolean).join(', ') || t('wizard.details.charges.empty')}</span>
        <span className={styles.small}>{[charge.what, charge.shortNumber].filter(Boolean).join(' · ')}</span>
      </span>
      <b className={styles.summarySum}>
        {sum ? formats.money(sum) : charge.sum === null ? t('wizard.details.charges.noSum') : charge.sum}
      </b>
      <button type="button" className="link-button" onClick={onOpen}>
        {t('wizard.change')} <span className="visually-hidden">{t('wizard.details.charges.row', { number })}</span>
      </button>
    </div>
  );
}
