import type { Ground, JurisdictionPack } from '../jurisdiction/pack.ts';
import type { Draft } from './draft.ts';

/** The chosen grounds that the pack knows and that may stand together, the main one first. */
export function groundsOf(draft: Draft, pack: JurisdictionPack): readonly Ground[] {
  const chosen: Ground[] = [];
  for (const id of draft.ground.grounds) {
    const ground = pack.grounds.find((one) => one.id === id);
    const clashes = chosen.some((other) => other.excludes.includes(id) || ground?.excludes.includes(other.id));
    if (ground && !clashes && !chosen.includes(ground)) chosen.push(ground);
  }
  return chosen;
}

/** The language the letter is written in: the country's usual one. */
export const letterLanguage = (pack: JurisdictionPack): string => pack.letterLanguages[0] ?? '';
