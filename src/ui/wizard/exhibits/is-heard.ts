import type { ExhibitRow } from '#core/case/draft.ts';
import { fileKindOf } from '#evidence/file-type.ts';

/** Sound and film have no sheets: they go with the letter on a disk or a memory stick. */
export function isHeard({ mediaType }: ExhibitRow): boolean {
  const kind = fileKindOf(mediaType);
  return kind === 'sound' || kind === 'film';
}
