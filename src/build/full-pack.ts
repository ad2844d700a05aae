import type { WholePack } from '#core/jurisdiction/pack.ts';
import { type FullPack, withAfter, withLaterWords } from '#core/jurisdiction/with-after.ts';
import { partsOf } from './pack-parts.ts';

/** A pack read from its files as the app has it once the claim is on paper, with the later letters of one language. */
export function fullPack(pack: WholePack, language: string): FullPack {
  const full = withAfter(pack, partsOf(pack).after);
  const later = pack.letters[language]?.later;
  return later ? withLaterWords(full, language, later) : full;
}
