import type { CSSProperties } from 'react';
import type { PictureArea } from '#core/case/draft.ts';

const percent = (share: number): string => `${share * 100}%`;

/** Where an area of a view stands inside its element. */
export const placeOf = ({ x, y, width, height }: PictureArea): CSSProperties => ({
  left: percent(x),
  top: percent(y),
  width: percent(width),
  height: percent(height),
});
