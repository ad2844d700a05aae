import { memo, useId } from 'react';
import { get, useFormContext, useFormState, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Draft } from '#core/case/draft.ts';
import { CrossIcon, WarningIcon } from '../../icons.tsx';
import { useErrorText } from '../../fields/error-text.ts';
import type { RowErrors } from './row-errors.ts';
import styles from './rows.module.css';
import { UnknownCell } from './UnknownCell.tsx';
import { useIsUnknown } from './use-is-unknown.ts';

export type InterruptionPath = `interruptions.${string}.${number}`;

type Props = {
  readonly path: `interruptions.${string}`;
  readonly index: number;
  readonly onRemove: (index: number) => void;
};

const FIELDS = ['fromDate', 'fromTime', 'toDate', 'toTime'] as const;

/** One time without service: its beginning, its end, or that it still lasts. */
export const InterruptionRow = memo(function InterruptionRow({ path, index, onRemove }: Props) {
  const { t } = useTranslation();
  const errorText = useErrorText('details');
  const { register } = useFormContext<Draft['details']>();
  const row = `${path}.${index}` as const;
  const noteId = useId();
  const number = index + 1;
  const { errors } = useFormState<Draft['details']>({ name: row });
  const wrong: RowErrors<(typeof FIELDS)[number]> = get(errors, row);
  const lasting = useWatch<Draft['details'], `${InterruptionPath}.lasting`>({ name: `${row}.lasting` });
  const wrongField = FIELDS.find((field) => wrong?.[field]);
  const error = wrongField && wrong?.[wrongField];
  const cell = (field: (typeof FIELDS)[number]) => (
    <InterruptionCell name={`${row}.${field}`} noteId={noteId} isWrong={wrong?.[field] !== undefined} />
  );
  return (
    <div
      className={[styles.row, styles.period, wrong && styles.rowWrong].filter(Boolean).join(' ')}
      role="group"
      aria-label={t('wizard.details.interruptions.row', { number })}
    >
      <div className={styles.periodCells}>
        {cell('fromDate')}
        {cell('fromTime')}
        {!lasting && cell('toDate')}
        {!lasting && cell('toTime')}
      </div>
      <button
        type="button"
        className={styles.remove}
        aria-label={t('wizard.details.interruptions.remove', { number })}
        onClick={() => onRemove(index)}
      >
        <CrossIcon />
      </button>
      <p id={noteId} className={styles.error}>
        {wrongField && error && (
          <>
            <WarningIcon />
            {errorText(`${row}.${wrongField}`, error)}
          </>
        )}
      </p>
      <div className={styles.checks}>
        <label className="check">
          <input type="checkbox" {...register(`${row}.lasting`)} />
          <span>{t('wizard.details.interruptions.lasting.label')}</span>
        </label>
        <UnknownCell name={`${row}.fromDate`} label={t('wizard.details.interruptions.fromDate.unknown')} />
        {!lasting && <UnknownCell name={`${row}.toDate`} label={t('wizard.details.interruptions.toDate.unknown')} />}
      </div>
    </div>
  );
});

type CellProps = {
  readonly name: `${InterruptionPath}.${(typeof FIELDS)[number]}`;
  readonly noteId: string;
  readonly isWrong: boolean;
};

function InterruptionCell({ name, noteId, isWrong }: CellProps) {
  const { t } = useTranslation();
  const { register } = useFormContext<Draft['details']>();
  const id = useId();
  const unknown = useIsUnknown(name);
  const field = FIELDS.find((candidate) => name.endsWith(`.${candidate}`)) ?? 'fromDate';
  return (
    <div>
      <label htmlFor={id} className={styles.cellLabel}>
        {t(`wizard.details.interruptions.${field}.label`)}
      </label>
      {unknown ? (
        <input key="unknown" id={id} disabled placeholder={t('field.byHandShort')} className={styles.byHand} />
      ) : (
        <input
          key="known"
          id={id}
          autoComplete="off"
          aria-invalid={isWrong || undefined}
          aria-describedby={noteId}
          {...register(name)}
        />
      )}
    </div>
  );
}
