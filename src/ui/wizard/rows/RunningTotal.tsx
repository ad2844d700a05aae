import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { chargeTotal } from '#core/case/charge-total.ts';
import type { Draft } from '#core/case/draft.ts';
import { useCase } from '../case-context.tsx';
import { useFormats } from '../../formats.ts';
import styles from './rows.module.css';

/** The sum of the sound rows; watches them by itself, so that typing in a row redraws nothing but this. */
export function RunningTotal({ path }: { readonly path: `charges.${string}` }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { pack, today } = useCase();
  const rows = useWatch<Draft['details'], typeof path>({ name: path }) ?? [];
  const { filled, counted, total } = chargeTotal(rows, pack.currency, today);
  return (
    <p className={styles.total}>
      <span>
        {counted === filled
          ? t('wizard.details.total.all', { count: filled })
          : t('wizard.details.total.some', { count: counted })}
      </span>{' '}
      <output className={styles.totalSum}>{formats.money(total)}</output>
    </p>
  );
}
