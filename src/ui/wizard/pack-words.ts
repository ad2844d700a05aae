import { useWords } from '../fields/words.ts';

/** Names of the country's pack in the interface's language, by their key; '' for one it does not have. */
export function usePackWords(): (key: string) => string {
  const { first } = useWords();
  return (key) => first([`pack:${key}`]) ?? '';
}
