import type { PictureEdit } from '#core/case/draft.ts';
import { editKey } from '#core/case/picture-edit.ts';

/** An edit and how it came about; `tried` follows the finger or a held key and becomes a step when it is let go. */
export type EditHistory = {
  readonly past: readonly PictureEdit[];
  readonly now: PictureEdit;
  readonly tried?: PictureEdit;
};

export type EditAction =
  | { readonly does: 'try' | 'set'; readonly edit: PictureEdit }
  | { readonly does: 'keep' | 'drop' | 'undo' };

/** One step of editing a picture; what changes nothing is no step. */
export function nextHistory({ past, now, tried }: EditHistory, action: EditAction): EditHistory {
  switch (action.does) {
    case 'try':
      return { past, now, tried: action.edit };
    case 'drop':
      return { past, now };
    case 'keep':
      return tried && editKey(tried) !== editKey(now) ? { past: [...past, now], now: tried } : { past, now };
    case 'set':
      return editKey(action.edit) === editKey(now) ? { past, now } : { past: [...past, now], now: action.edit };
    case 'undo':
      return { past: past.slice(0, -1), now: past.at(-1) ?? now };
  }
}
