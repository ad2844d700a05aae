import type { Cell, FactKind, FactValue, Gender, Person } from '../case/fact.ts';
import { belarusian } from './be.ts';
import { plainLanguage } from './plain.ts';
import { russian } from './ru.ts';

/** The grammar of a letter's language: how values of facts are written, the same on every machine. */
export interface Language {
  /** BCP 47 tag. */
  readonly id: string;
  /** Forms that a template may ask for; the first one is printed where it asks for none. */
  readonly forms: Readonly<Record<FactKind, readonly string[]>>;
  /** Undefined if the language has no such form of such a value. */
  readonly format: (value: FactValue, form?: string) => string | undefined;
  /** '' for an empty cell; a blank one is the pack's word, so it is never asked for here. */
  readonly formatCell: (cell: Cell) => string;
  /**
   * Our own words as they are printed: no-break spaces, Belarusian у or ў. Never for typed text. `before` is what they
   * follow in their line, a value or words.
   */
  readonly tidy: (words: string, before?: string) => string;
  /** Absent where names keep one form. */
  readonly names?: NameGrammar;
  /** Absent where names of firms keep one form. */
  readonly firms?: FirmGrammar;
}

export interface NameGrammar {
  /** The whole name in the cases that letters need; a form corrected by hand wins. */
  readonly inflect: (person: Person) => InflectedName;
  /** Undefined unless the patronymic tells it for sure. */
  readonly guessGender: (name: { readonly patronymic?: string | undefined }) => Gender | undefined;
}

/** Names of legal entities in full, as registers write them. */
export interface FirmGrammar {
  /** Undefined where the legal form is none that is known: then the letter keeps to the nominative. */
  readonly genitive: (full: string) => string | undefined;
  /** The usual short name; undefined where it cannot be told. */
  readonly shorten: (full: string) => string | undefined;
  /** The letter may call it «Общество»; other firms speak as «мы». */
  readonly isSociety: (full: string) => boolean;
}

export type InflectedName = {
  readonly genitive: string;
  readonly dative: string;
  /** False: the forms made here may be wrong, so the person should see and correct them. */
  readonly sure: boolean;
};

const GRAMMARS: readonly Language[] = [russian, belarusian];

/** The grammar for a letter language; a tag without a module of its own gets a neutral one without cases. */
export function languageOf(id: string): Language {
  return GRAMMARS.find((language) => language.id === id) ?? plainLanguage(id);
}
