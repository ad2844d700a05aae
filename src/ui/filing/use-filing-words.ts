import { useWords } from '../fields/words.ts';

/** What the country says on the screen of a way to file, and of a line of its checklist. */
export function useFilingWords() {
  const { first } = useWords();
  const at = (way: string, ...rest: readonly string[]) => first([['pack:filing.ways', way, ...rest].join('.')]) ?? '';
  return {
    nameOf: (way: string) => at(way, 'name'),
    headOf: (way: string, item: string) => at(way, 'items', item, 'head'),
    textOf: (way: string, item: string) => at(way, 'items', item, 'text'),
  };
}
