import type { PictureArea, PictureEdit } from './draft.ts';

/** As it came. */
export const UNEDITED: PictureEdit = { turns: 0, crop: null, blackouts: [] };

export const isEdited = ({ turns, crop, blackouts }: PictureEdit): boolean =>
  turns !== 0 || crop !== null || blackouts.length > 0;

/** Names an edit: two that make the same picture of the same original have the same key. */
export const editKey = ({ turns, crop, blackouts }: PictureEdit): string => {
  const numbers = ({ x, y, width, height }: PictureArea) => [x, y, width, height];
  return JSON.stringify([turns, crop && numbers(crop), blackouts.map(numbers)]);
};
