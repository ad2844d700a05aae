import { useTranslation } from 'react-i18next';
import type { PictureArea } from '#core/case/draft.ts';
import { movedBy, resizedBy } from '#evidence/edit-geometry.ts';
import styles from './editor.module.css';

const SIDES = ['x', 'y', 'width', 'height'] as const;

/** Where an area lies, in per cent, to be typed: for those who cannot drag. */
export function AreaFields({
  area,
  onSet,
}: {
  readonly area: PictureArea;
  readonly onSet: (area: PictureArea) => void;
}) {
  const { t } = useTranslation();
  const set = (side: (typeof SIDES)[number], share: number) => {
    const by = share - area[side];
    const isAcross = side === 'x' || side === 'width';
    const step = { x: isAcross ? by : 0, y: isAcross ? 0 : by };
    onSet(side === 'x' || side === 'y' ? movedBy(area, step) : resizedBy(area, { x: 'right', y: 'bottom' }, step));
  };
  return (
    <details className={styles['numbers']}>
      <summary>{t('wizard.evidence.editor.numbers')}</summary>
      <div className={styles['sides']}>
        {SIDES.map((side) => (
          <label key={side}>
            <span>{t(`wizard.evidence.editor.sides.${side}`)}</span>
            <input
              type="number"
              min={0}
              max={100}
              value={Math.round(area[side] * 100)}
              onChange={({ target }) => set(side, Number(target.value) / 100)}
            />
          </label>
        ))}
      </div>
    </details>
  );
}
