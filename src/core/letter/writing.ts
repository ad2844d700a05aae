import type { Language } from '../language/language.ts';
import { languageOf } from '../language/language.ts';
import type { JurisdictionPack, LetterWords } from '../jurisdiction/pack.ts';
import type { Provable } from '../case/provable.ts';
import type { ComposeProblem, LetterOrder } from './compose.ts';
import type { Told } from './document.ts';

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
  /** The number of an exhibit that the person added, counted from 0; absent in the first draft, which numbers them. */
  readonly exhibitNumber?: ((at: number) => number) | undefined;
  /** What exhibits may prove, as far as it was not told yet, by its id, and what was. */
  readonly untold: Map<string, Provable>;
  readonly told: Told[];
  /** Shared passages printed so far, each with the facts it printed. */
  readonly printedPassages: Set<string>;
  readonly problems: ComposeProblem[];
};

/** What is known only when a first draft of the letter stands. */
type KnownLater = Partial<Pick<Writing, 'namedOnce' | 'exhibitNumber'>>;

/** An empty sheet: nothing said, nothing wrong yet. */
export function startWriting(
  order: LetterOrder,
  pack: JurisdictionPack,
  said: LetterWords,
  { namedOnce = new Set(), exhibitNumber }: KnownLater = {},
): Writing {
  return {
    order,
    pack,
    said,
    language: languageOf(order.language),
    mentions: new Map(),
    namedOnce,
    exhibitNumber,
    untold: new Map((order.provable ?? []).map((one) => [one.id, one])),
    told: [],
    printedPassages: new Set(),
    problems: [],
  };
}
