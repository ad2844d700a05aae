import { useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Draft } from '#core/case/draft.ts';
import { useFormats } from '../../formats.ts';
import { useCase } from '../case-context.tsx';
import type { ChargePath } from './ChargeRow.tsx';
import type { RowErrors } from './row-errors.ts';
import styles from './rows.module.css';
import { useIsUnknown } from './use-is-unknown.ts';

type Props = {
  readonly row: ChargePath;
  readonly noteId: string;
  /** Labels are seen; else the heads of the columns stand for them. */
  readonly labelled: boolean;
  readonly wrong: RowErrors<'date' | 'time' | 'what' | 'sum'>;
};

const CELLS = ['date', 'time', 'what', 'sum'] as const;

/** The four fields of a charge. Each is uncontrolled: typing in it draws nothing else. */
export function ChargeCells(props: Props) {
  return (
    <div className={props.labelled ? styles.cellsLabelled : styles.cells}>
      {CELLS.map((cell) => (
        <ChargeCell key={cell} cell={cell} {...props} />
      ))}
    </div>
  );
}

function ChargeCell({ cell, row, noteId, labelled, wrong }: Props & { readonly cell: (typeof CELLS)[number] }) {
  const { t } = useTranslation();
  const { register } = useFormContext<Draft['details']>();
  const { pack } = useCase();
  const currency = useFormats().currencySign(pack.currency);
  const name = `${row}.${cell}` as const;
  const unknown = useIsUnknown(name);
  const attributes = {
    'aria-invalid': wrong?.[cell] ? true : undefined,
    'aria-describedby': noteId,
    autoComplete: 'off',
    className: cell === 'sum' ? styles.right : undefined,
    inputMode: cell === 'sum' ? ('decimal' as const) : ('text' as const),
  };
  return (
    <label className={styles[cell]}>
      <span className={labelled ? styles.cellLabel : 'visually-hidden'}>{t(`wizard.details.charges.${cell}.label`, { currency })}</span>
      {unknown ? (
        <input key="unknown" disabled placeholder={t('field.byHandShort')} className={styles.byHand} />
      ) : (
        <input key="known" {...attributes} {...register(name)} />
      )}
    </label>
  );
}
