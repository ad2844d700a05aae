import type { KeyboardEvent, PointerEvent, RefObject } from 'react';
import type { PictureArea } from '#core/case/draft.ts';
import { type Corner, movedBy, type Point, resizedBy } from '#evidence/edit-geometry.ts';
import styles from './editor.module.css';
import { followPointer } from './follow-pointer.ts';
import { placeOf } from './place.ts';

/** An area that is being laid on the picture, in shares of the view. */
export type Laid = {
  readonly area: PictureArea;
  readonly label: string;
  readonly kind: 'black' | 'frame';
  /** It follows the finger or a held key. */
  readonly onTry: (area: PictureArea) => void;
  /** It was let go, or taken away by the system. */
  readonly onEnd: (end: { readonly isKept: boolean }) => void;
  readonly onChoose: () => void;
  readonly onRemove: () => void;
};

const STEP = 0.01;
const STEPS: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -STEP, y: 0 },
  ArrowRight: { x: STEP, y: 0 },
  ArrowUp: { x: 0, y: -STEP },
  ArrowDown: { x: 0, y: STEP },
};
const CORNERS: readonly Corner[] = [
  { x: 'left', y: 'top' },
  { x: 'right', y: 'top' },
  { x: 'left', y: 'bottom' },
  { x: 'right', y: 'bottom' },
];
const LAST_CORNER: Corner = { x: 'right', y: 'bottom' };

type Props = Laid & { readonly sheet: RefObject<HTMLDivElement | null>; readonly hintId: string };

/** A rectangle that is moved by its middle or by the arrow keys, and sized by its corners or by Shift and the arrow keys. */
export function AreaBox({ area, label, kind, onTry, onEnd, onChoose, onRemove, sheet, hintId }: Props) {
  const follow = (event: PointerEvent<HTMLElement>, next: (by: Point) => PictureArea) => {
    onChoose();
    followPointer(event, sheet.current, {
      onMove: (from, to) => onTry(next({ x: to.x - from.x, y: to.y - from.y })),
      onEnd,
    });
  };
  const press = (event: KeyboardEvent) => {
    const by = STEPS[event.key];
    if (by) onTry(event.shiftKey ? resizedBy(area, LAST_CORNER, by) : movedBy(area, by));
    else if (event.key === 'Delete' || event.key === 'Backspace') onRemove();
    else return;
    event.preventDefault();
  };
  return (
    <button
      type="button"
      data-area=""
      className={styles[kind]}
      style={placeOf(area)}
      aria-label={label}
      aria-describedby={hintId}
      onFocus={onChoose}
      onBlur={() => onEnd({ isKept: true })}
      onKeyDown={press}
      onKeyUp={() => onEnd({ isKept: true })}
      onPointerDown={(event) => follow(event, (by) => movedBy(area, by))}
    >
      {CORNERS.map((corner) => (
        <span
          key={`${corner.x}-${corner.y}`}
          className={styles['corner']}
          data-x={corner.x}
          data-y={corner.y}
          onPointerDown={(event) => follow(event, (by) => resizedBy(area, corner, by))}
        />
      ))}
    </button>
  );
}
