import { useTranslation } from 'react-i18next';
import { chargeTotal } from '#core/case/charge-total.ts';
import { useCase, useDraft } from '../case-context.tsx';
import { useFormats } from '../../formats.ts';
import styles from './rows.module.css';

/** The sum of the sound rows; it follows when typing rests, so that adding up a hundred rows holds up no key. */
export function RunningTotal({ ground }: { readonly ground: string }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { pack, today } = useCase();
  const rows = useDraft().details.charges[ground] ?? [];
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
