import { successionOf } from '#core/jurisdiction/norms.ts';
import type {
  AfterPack,
  JurisdictionPack,
  LaterWords,
  LetterWords,
  NormRegister,
  PostWords,
  ScreenNames,
  WholeLetterWords,
  WholePack,
} from '#core/jurisdiction/pack.ts';
import { NORM_FACT } from '#core/template/proof.ts';

/** What the app loads of a country, each a chunk of its own: a person needs one letter language and one of the interface. */
export type PackParts = {
  readonly pack: Omit<JurisdictionPack, 'letters'>;
  /** By letter language. */
  readonly letters: Readonly<Record<string, LetterWords>>;
  /** By letter language. */
  readonly post: Readonly<Record<string, PostWords>>;
  /** By interface language. */
  readonly screen: Readonly<Record<string, ScreenNames>>;
  readonly after: AfterPack;
  /** By letter language. */
  readonly later: Readonly<Record<string, LaterWords>>;
  /** By interface language. */
  readonly afterScreen: Readonly<Record<string, ScreenNames>>;
  readonly register: NormRegister;
};

/** A proven pack in parts. Law that no letter, question or term names is in the register alone. */
export function partsOf(whole: WholePack): PackParts {
  const { letters: allWords, screen, register, acts, norms, authorities, after: later, ...data } = whole;
  const letters = mapOf(allWords, ofClaim);
  const law = lawIn([letters, data], { acts, norms });
  const laterWords = mapOf(allWords, ({ later: words }) => words);
  const lawAfter = lawIn([later.deadlines, later.filing, laterWords], { acts, norms });
  return {
    pack: { ...data, authorities: authorities.map(({ id }) => ({ id })), ...law },
    letters,
    post: mapOf(allWords, ({ post }) => post),
    screen,
    after: {
      deadlines: later.deadlines,
      filing: later.filing,
      contacts: later.contacts,
      letters: later.letters,
      authorities,
      acts: lawAfter.acts.filter((act) => !law.acts.includes(act)),
      norms: lawAfter.norms.filter((norm) => !law.norms.includes(norm)),
    },
    later: laterWords,
    afterScreen: later.screen,
    register,
  };
}

type Law = Pick<WholePack, 'acts' | 'norms'>;

/** The acts and norms that some data name, with those that stand in their stead on other days. */
function lawIn(data: unknown, { acts, norms }: Law): Law {
  const names = new Set(textsIn(data).map((text) => NORM_FACT.exec(text)?.[1] ?? text));
  const named = new Set([...names].flatMap((id) => successionOf(norms, id)));
  return {
    acts: acts.filter(({ id }) => [...named].some(({ act }) => act === id)),
    norms: norms.filter((norm) => named.has(norm)),
  };
}

function textsIn(data: unknown): readonly string[] {
  if (typeof data === 'string') return [data];
  return typeof data === 'object' && data !== null ? Object.values(data).flatMap(textsIn) : [];
}

/** Few send a letter by post, and later letters come later: those words are parts of their own. */
const ofClaim = ({ words, letters, grounds, shared, exhibits }: WholeLetterWords): LetterWords => ({
  words,
  letters,
  grounds,
  shared,
  exhibits,
});

const mapOf = <Value, Made>(values: Readonly<Record<string, Value>>, make: (value: Value) => Made) =>
  Object.fromEntries(Object.entries(values).map(([key, value]): readonly [string, Made] => [key, make(value)]));
