import { useId } from 'react';
import { useFormContext } from 'react-hook-form';
import type { Draft } from '#core/case/draft.ts';
import type { ChargePath } from './ChargeRow.tsx';
import type { RowErrors } from './row-errors.ts';
import styles from './rows.module.css';

type Props = {
  readonly row: ChargePath;
  readonly noteId: string;
  /** Labels are seen; else the heads of the columns stand for them. */
  readonly labelled: boolean;
  readonly labels: CellLabels;
  /** Said not to be known: to be filled in by hand. */
  readonly unknown: Readonly<Partial<Record<(typeof CELLS)[number], boolean>>>;
  readonly wrong: RowErrors<'date' | 'time' | 'what' | 'sum'>;
};

/** Words of the cells, made once for all rows. */
export type CellLabels = Readonly<Record<(typeof CELLS)[number] | 'byHand', string>>;

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

function ChargeCell({
  cell,
  row,
  noteId,
  labelled,
  labels,
  unknown,
  wrong,
}: Props & { readonly cell: (typeof CELLS)[number] }) {
  const { register } = useFormContext<Draft['details']>();
  const name = `${row}.${cell}` as const;
  const id = useId();
  const attributes = {
    id,
    'aria-invalid': wrong?.[cell] ? true : undefined,
    'aria-describedby': noteId,
    autoComplete: 'off',
    className: cell === 'sum' ? styles.right : undefined,
    inputMode: cell === 'sum' ? ('decimal' as const) : ('text' as const),
  };
  return (
    <div className={styles[cell]}>
      <label htmlFor={id} className={labelled ? styles.cellLabel : 'visually-hidden'}>
        {labels[cell]}
      </label>
      {unknown[cell] ? (
        <input key="unknown" id={id} disabled placeholder={labels.byHand} className={styles.byHand} />
      ) : (
        <input key="known" {...attributes} {...register(name)} />
      )}
    </div>
  );
}
