import { exhibitNumber } from '#core/letter/exhibit-numbers.ts';
import { useLetter } from '../case-context.tsx';

/** The number that the letter gives to an exhibit, counted from 0; while there is no letter, its place in the list. */
export function useExhibitNumber(): (at: number) => number {
  const { document } = useLetter();
  return (at) => (document ? exhibitNumber(document, at) : at + 1);
}
