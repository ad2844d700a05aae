import type { ScreenNames } from '#core/jurisdiction/pack.ts';
import { useCase } from '../case-context.tsx';

/** A name of the pack in the letter's language, to begin a caption with: captions print word for word. '' if there is none. */
export function useLetterName(key: string): string {
  const { pack } = useCase();
  const names = pack.screen[pack.letterLanguages[0] ?? ''];
  let found: ScreenNames[string] | undefined = names;
  for (const part of key.split('.')) found = isTree(found) ? found[part] : undefined;
  return typeof found === 'string' ? found : '';
}

const isTree = (found: ScreenNames[string] | undefined): found is ScreenNames =>
  typeof found === 'object' && !Array.isArray(found);
