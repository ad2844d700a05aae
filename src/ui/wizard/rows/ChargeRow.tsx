import { memo, useId, useState } from 'react';
import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { ChargeRow as Charge, Draft } from '#core/case/draft.ts';
import type { Currency } from '#core/money.ts';
import { CrossIcon } from '../../icons.tsx';
import { type CellLabels, ChargeCells } from './ChargeCells.tsx';
import { ChargeMore } from './ChargeMore.tsx';
import { ChargeSummary } from './ChargeSummary.tsx';
import type { RowErrors } from './row-errors.ts';
import { RowNote } from './RowNote.tsx';
import styles from './rows.module.css';

export type ChargePath = `charges.${string}.${number}`;

type Props = {
  readonly path: `charges.${string}`;
  readonly index: number;
  readonly narrow: boolean;
  readonly labels: CellLabels;
  readonly wrong: RowErrors<keyof Charge>;
  readonly currency: Currency;
  readonly isOpen: boolean;
  readonly onOpen: (index: number) => void;
  readonly onRemove: (index: number) => void;
};

/** One charge: a line of four fields with a second line for what is rarer; on a phone one line of words until it is opened. */
export const ChargeRow = memo(function ChargeRow(props: Props) {
  const { path, index, narrow, wrong, currency, isOpen, onOpen } = props;
  if (isOpen || wrong || !narrow) return <OpenRow {...props} />;
  return <ChargeSummary row={`${path}.${index}`} number={index + 1} currency={currency} onOpen={() => onOpen(index)} />;
});

/** What is drawn of a row beside what is typed into its cells; undefined for a moment when the row is removed. */
const besideCells = (charge: Charge | undefined) => ({
  unknown: { date: charge?.date === null, sum: charge?.sum === null },
  shortNumber: charge?.shortNumber,
  operationId: charge?.operationId,
});

function OpenRow({ path, index, narrow, labels, wrong, onRemove }: Props) {
  const { t } = useTranslation();
  const row = `${path}.${index}` as const;
  const noteId = useId();
  const moreId = useId();
  const [showsMore, setShowsMore] = useState(false);
  const { unknown, ...rarer } = useWatch<
    Draft['details'],
    ChargePath,
    Draft['details'],
    ReturnType<typeof besideCells>
  >({
    name: row,
    compute: besideCells,
  });
  const number = index + 1;
  return (
    <div
      className={[styles.row, narrow && styles.rowOpen, wrong && styles.rowWrong].filter(Boolean).join(' ')}
      role="group"
      aria-label={t('wizard.details.charges.row', { number })}
    >
      <ChargeCells row={row} noteId={noteId} labelled={narrow} labels={labels} unknown={unknown} wrong={wrong} />
      {!narrow && (
        <button
          type="button"
          className={styles.remove}
          aria-label={t('wizard.details.charges.remove', { number })}
          onClick={() => onRemove(index)}
        >
          <CrossIcon />
        </button>
      )}
      <div className={styles.second}>
        <RowNote id={noteId} row={row} rarer={rarer} wrong={wrong} />
        <button
          type="button"
          className={styles.more}
          aria-expanded={showsMore}
          aria-controls={moreId}
          onClick={() => setShowsMore(!showsMore)}
        >
          {t('wizard.details.charges.more')}
        </button>
        {narrow && (
          <button type="button" className={styles.removeWords} onClick={() => onRemove(index)}>
            {t('wizard.details.charges.removeWords')}
            <span className="visually-hidden">{t('wizard.details.charges.row', { number })}</span>
          </button>
        )}
      </div>
      {showsMore && <ChargeMore id={moreId} row={row} />}
    </div>
  );
}
