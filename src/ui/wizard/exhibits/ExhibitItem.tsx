import { type DragEvent, useId, useRef } from 'react';
import { flushSync } from 'react-dom';
import { get, useFormContext, useFormState } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Draft, ExhibitRow, PictureEdit } from '#core/case/draft.ts';
import { useErrorText } from '../../fields/error-text.ts';
import { ArrowDownIcon, ArrowUpIcon, GripIcon, WarningIcon } from '../../icons.tsx';
import type { RowErrors } from '../rows/row-errors.ts';
import { ExhibitFacts } from './ExhibitFacts.tsx';
import { ExhibitProof } from './ExhibitProof.tsx';
import { isHeard } from './is-heard.ts';
import styles from './exhibits.module.css';
import { Thumbnail } from './Thumbnail.tsx';
import { useExhibitNumber } from './use-exhibit-number.ts';

type Props = {
  readonly row: ExhibitRow;
  readonly index: number;
  readonly count: number;
  readonly onMove: (from: number, to: number) => void;
  readonly onRemove: (index: number) => void;
  readonly onSupply: (index: number, row: ExhibitRow, file: File) => Promise<void>;
  readonly onPaper: (index: number, row: ExhibitRow) => void;
  readonly onEdited: (index: number, edit: PictureEdit) => void;
};

/** One exhibit as it is numbered in the letter. The arrows are the way to reorder; dragging is extra. */
export function ExhibitItem(props: Props) {
  const { row, index, count, onMove, onRemove } = props;
  const { t } = useTranslation();
  const errorText = useErrorText('evidence');
  const { register } = useFormContext<Draft['evidence']>();
  const path = `exhibits.${index}` as const;
  const { errors } = useFormState<Draft['evidence']>({ name: path });
  const wrong: RowErrors<'caption' | 'sheets'> = get(errors, path);
  const noteId = useId();
  const up = useRef<HTMLButtonElement>(null);
  const down = useRef<HTMLButtonElement>(null);
  const number = useExhibitNumber()(index);
  const field = wrong?.caption ? 'caption' : 'sheets';
  const error = wrong?.[field];
  // Moving a row takes the focus from its button: it is given back, to the other arrow at either end.
  const moveTo = (to: number) => {
    if (to < 0 || to >= count) return;
    flushSync(() => onMove(index, to));
    const button = to < index ? up : down;
    const other = to < index ? down : up;
    (to === 0 || to === count - 1 ? other : button).current?.focus();
  };
  return (
    <li className={styles.exhibit} {...dropTarget(index, onMove)}>
      <div className={styles.place}>
        <b>{number}.</b>
        <span
          className={styles.grip}
          draggable
          aria-hidden="true"
          onDragStart={(event) => {
            event.dataTransfer.setData(DRAGGED, String(index));
            event.dataTransfer.effectAllowed = 'move';
          }}
        >
          <GripIcon />
        </span>
      </div>
      <Thumbnail row={row} />
      <div className={styles.body}>
        <label>
          <span className="visually-hidden">{t('wizard.evidence.caption.label', { number })}</span>
          <input
            autoComplete="off"
            placeholder={t('wizard.evidence.caption.hint')}
            aria-invalid={wrong?.caption ? true : undefined}
            aria-describedby={noteId}
            {...register(`${path}.caption`)}
          />
        </label>
        {error ? (
          <p id={noteId} className={styles.error}>
            <WarningIcon />
            {errorText(`${path}.${field}`, error)}
          </p>
        ) : (
          <ExhibitFacts id={noteId} {...props} />
        )}
        <div className={styles.tools}>
          {!isHeard(row) ? (
            <label className={styles.sheets}>
              <span>{t('wizard.evidence.sheets.label')}</span>
              <input
                inputMode="numeric"
                autoComplete="off"
                aria-invalid={wrong?.sheets ? true : undefined}
                {...register(`${path}.sheets`)}
              />
            </label>
          ) : (
            <span>{t('wizard.evidence.onDisk')}</span>
          )}
          <span className={styles.arrows}>
            <button
              type="button"
              ref={up}
              aria-disabled={index === 0}
              aria-label={t('wizard.evidence.up', { number })}
              onClick={() => moveTo(index - 1)}
            >
              <ArrowUpIcon />
            </button>
            <button
              type="button"
              ref={down}
              aria-disabled={index === count - 1}
              aria-label={t('wizard.evidence.down', { number })}
              onClick={() => moveTo(index + 1)}
            >
              <ArrowDownIcon />
            </button>
          </span>
          <button type="button" className="link-button" onClick={() => onRemove(index)}>
            {t('wizard.evidence.remove')}{' '}
            <span className="visually-hidden">{t('wizard.evidence.exhibit', { number })}</span>
          </button>
        </div>
        <ExhibitProof index={index} number={number} />
      </div>
    </li>
  );
}

const DRAGGED = 'application/x-exhibit';

const dropTarget = (index: number, onMove: Props['onMove']) => ({
  onDragOver: (event: DragEvent) => {
    if (event.dataTransfer.types.includes(DRAGGED)) event.preventDefault();
  },
  onDrop: (event: DragEvent) => {
    const from = event.dataTransfer.getData(DRAGGED);
    if (from === '') return;
    event.preventDefault();
    event.stopPropagation();
    if (Number(from) !== index) onMove(Number(from), index);
  },
});
