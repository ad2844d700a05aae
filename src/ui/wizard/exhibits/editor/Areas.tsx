import type { PointerEvent, RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { PictureArea, PictureEdit } from '#core/case/draft.ts';
import { LIMITS } from '#core/case/limits.ts';
import { areaBetween, areaInView } from '#evidence/edit-geometry.ts';
import { AreaBox } from './AreaBox.tsx';
import { type AreaTool, areasOf, viewOf, withArea } from './areas.ts';
import type { EditAction } from './edit-history.ts';
import styles from './editor.module.css';
import { followPointer } from './follow-pointer.ts';
import { placeOf } from './place.ts';

type Props = {
  readonly edit: PictureEdit;
  readonly tool: AreaTool | undefined;
  readonly sheet: RefObject<HTMLDivElement | null>;
  readonly hintId: string;
  readonly act: (action: EditAction) => void;
  readonly onChoose: (index: number) => void;
  readonly onRemove: (index: number) => void;
};

/** What lies over the picture: black, and what the chosen tool lays. */
export function Areas({ edit, tool, sheet, hintId, act, onChoose, onRemove }: Props) {
  const { t } = useTranslation();
  const view = viewOf(edit, tool);
  const end = ({ isKept }: { readonly isKept: boolean }) => act({ does: isKept ? 'keep' : 'drop' });
  const draw = (event: PointerEvent<HTMLElement>) => {
    const index = edit.blackouts.length;
    if (index >= LIMITS.blackouts) return;
    onChoose(index);
    followPointer(event, sheet.current, {
      onMove: (from, to) => {
        const area = areaBetween(from, to);
        if (area) act({ does: 'try', edit: withArea(edit, 'black', index, area) });
      },
      onEnd: (how) => {
        end(how);
        // The new rectangle is at hand for the keyboard too.
        sheet.current?.querySelectorAll<HTMLElement>('[data-area]')[index]?.focus();
      },
    });
  };
  return (
    <>
      <div className={styles['window']}>
        {tool !== 'black' &&
          edit.blackouts.map((area) => (
            <span key={JSON.stringify(area)} className={styles['hidden']} style={placeOf(areaInView(area, view))} />
          ))}
        {tool === 'crop' && <span className={styles['left']} style={placeOf(areasOf(edit, 'crop')[0] ?? NONE)} />}
      </div>
      {tool === 'black' && <div className={styles['canvas']} onPointerDown={draw} />}
      {tool &&
        areasOf(edit, tool).map((area, index) => (
          <AreaBox
            // Rectangles have no names of their own, and their order is that of their making.
            key={index}
            area={area}
            kind={tool === 'crop' ? 'frame' : 'black'}
            label={t(`wizard.evidence.editor.area.${tool}`, { number: index + 1, ...percents(area) })}
            sheet={sheet}
            hintId={hintId}
            onTry={(next) => act({ does: 'try', edit: withArea(edit, tool, index, next) })}
            onEnd={end}
            onChoose={() => onChoose(index)}
            onRemove={() => onRemove(index)}
          />
        ))}
    </>
  );
}

const NONE: PictureArea = { x: 0, y: 0, width: 0, height: 0 };

/** Where an area lies, as it is told. */
export const percents = ({ x, y, width, height }: PictureArea) => ({
  x: Math.round(x * 100),
  y: Math.round(y * 100),
  width: Math.round(width * 100),
  height: Math.round(height * 100),
});
