import type { PackFiles } from '../jurisdiction/pack-files.ts';
import { type SaidText, VALUE } from './said-text.ts';

/** A text inside a file of data, with the keys that lead to it. */
export type Leaf = { readonly path: readonly PropertyKey[]; readonly text: string };

/** Every text of a file of data that a choice of paths keeps; a placeholder in it counts as a value. */
export function fileTexts(
  files: PackFiles,
  file: string,
  isSaid: (path: readonly PropertyKey[]) => boolean,
  tidy: (words: string) => string = (words) => words,
): readonly SaidText[] {
  const found = files.get(file);
  if (!found || !('value' in found)) return [];
  return leavesOf(found.value)
    .filter(({ path }) => isSaid(path))
    .map(({ path, text }) => {
      const words = text.replace(/\{\{[^{}]*\}\}/gu, VALUE);
      return { file, line: found.lineOf(path), text: words, printed: tidy(words) };
    });
}

export function leavesOf(value: unknown, path: readonly PropertyKey[] = []): readonly Leaf[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inside]) => leavesOf(inside, [...path, key]));
}
