import { successionOf } from '#core/jurisdiction/norms.ts';
import type {
  JurisdictionPack,
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
  readonly register: NormRegister;
};

/** A proven pack in parts. Law that no letter, question or term names is in the register alone. */
export function partsOf({ letters: whole, screen, register, acts, norms, authorities, ...data }: WholePack): PackParts {
  const letters = mapOf(whole, withoutPost);
  const names = new Set(textsIn([letters, data]).map((text) => NORM_FACT.exec(text)?.[1] ?? text));
  const named = new Set([...names].flatMap((id) => successionOf(norms, id)));
  const pack = {
    ...data,
    authorities: authorities.map(({ id }) => ({ id })),
    acts: acts.filter(({ id }) => [...named].some(({ act }) => act === id)),
    norms: norms.filter((norm) => named.has(norm)),
  };
  return { pack, letters, post: mapOf(whole, ({ post }) => post), screen, register };
}

function textsIn(data: unknown): readonly string[] {
  if (typeof data === 'string') return [data];
  return typeof data === 'object' && data !== null ? Object.values(data).flatMap(textsIn) : [];
}

/** Few send a letter by post: those words are a part of their own. */
const withoutPost = ({ words, letters, grounds, shared, exhibits }: WholeLetterWords): LetterWords => ({
  words,
  letters,
  grounds,
  shared,
  exhibits,
});

const mapOf = <Value, Made>(values: Readonly<Record<string, Value>>, make: (value: Value) => Made) =>
  Object.fromEntries(Object.entries(values).map(([key, value]): readonly [string, Made] => [key, make(value)]));
