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
  /** How often each act was named so far: from the second time on it is short. */
  readonly mentions: Map<string, number>;
  /** Acts that the whole letter names once: no short name is announced. */
  readonly namedOnce: ReadonlySet<string>;
  /** Shared passages printed so far, each with the facts it printed. */
  readonly printedPassages: Set<string>;
  readonly problems: ComposeProblem[];
};

/** An empty sheet: nothing said, nothing wrong yet. */
export function startWriting(
  order: LetterOrder,
  pack: JurisdictionPack,
  said: LetterWords,
  namedOnce: ReadonlySet<string> = new Set(),
): Writing {
  return {
    order,
    pack,
    said,
    language: languageOf(order.language),
    mentions: new Map(),
    namedOnce,
    printedPassages: new Set(),
    problems: [],
  };
}
