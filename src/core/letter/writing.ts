import type { Language } from '../language/language.ts';
import { languageOf } from '../language/language.ts';
import type { JurisdictionPack, LetterWords } from '../jurisdiction/pack.ts';
import type { ComposeProblem, LetterOrder } from './compose.ts';

/** A letter being written, in reading order: what it is made of, and what it has already said. */
export type Writing = {
  readonly order: LetterOrder;
  readonly pack: JurisdictionPack;
  readonly said: LetterWords;
  readonly language: Language;
  /** Acts named so far: the next mention is short. */
  readonly citedActs: Set<string>;
  /** Shared passages printed so far, each with the facts it printed. */
  readonly printedPassages: Set<string>;
  readonly problems: ComposeProblem[];
};

/** An empty sheet: nothing said, nothing wrong yet. */
export function startWriting(order: LetterOrder, pack: JurisdictionPack, said: LetterWords): Writing {
  return {
    order,
    pack,
    said,
    language: languageOf(order.language),
    citedActs: new Set(),
    printedPassages: new Set(),
    problems: [],
  };
}
