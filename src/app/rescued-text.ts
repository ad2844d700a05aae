import type { Draft } from '#core/case/draft.ts';
import type { JurisdictionPack } from '#core/jurisdiction/pack.ts';
import type { PlainDate } from '#core/plain-date.ts';
import { toPlainText } from '#render/plain-text.ts';
import { prepareLetter } from './letters.ts';

/** After a bug: the letter as text; if making it is what fails, or there is no pack, everything that was typed, line by line. */
export function rescuedText(draft: Draft, pack: JurisdictionPack | undefined, today: PlainDate): string {
  try {
    const letter = pack && prepareLetter(draft, pack, today).document;
    return letter ? toPlainText(letter) : typedIn(draft);
  } catch {
    return typedIn(draft);
  }
}

/** Texts of a tree in its order; ids and marks of choices among them, since nothing here may fail. */
function typedIn(value: unknown): string {
  if (typeof value === 'string') return value === '' ? '' : `${value}\n`;
  return typeof value === 'object' && value !== null ? Object.values(value).map(typedIn).join('') : '';
}
