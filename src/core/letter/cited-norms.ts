import { linesOf } from './blanks.ts';
import type { LetterDocument } from './document.ts';

/** Ids of the norms that the letter cites, each once, in reading order. */
export function citedNorms(document: LetterDocument): readonly string[] {
  const runs = document.blocks.flatMap(linesOf).flat();
  return [...new Set(runs.flatMap((run) => run.norms ?? []))];
}
