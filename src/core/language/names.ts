import type { Gender, Person } from '../case/fact.ts';
import type { InflectedName, NameGrammar } from './language.ts';

/** What one language says of names. Words are of its letters and no particles; whatever else is typed stays as it is. */
export type NameRules = {
  /** A word, with its hyphens and apostrophes, that the rules speak of. */
  readonly word: RegExp;
  /** «фон», «оглы»: never changes and begins no initial. In lower case. */
  readonly isParticle: (word: string) => boolean;
  /** The gender that the ending of a patronymic tells; undefined for any other word in lower case. */
  readonly genderOfPatronymic: (word: string) => Gender | undefined;
  /** A guess from the rest of the name, never called sure. */
  readonly guessFromName: (name: { readonly surname: string; readonly given: string }) => Gender | undefined;
  readonly surname: (part: NamePart, gender: Gender) => InflectedName;
  readonly given: (part: NamePart, gender: Gender) => InflectedName;
  /** Of a patronymic whose ending tells this gender. */
  readonly patronymic: (part: NamePart, gender: Gender) => InflectedName;
  /** Letters that make one initial together: «Дз» of «Дзмітрый». */
  readonly digraphs?: readonly string[];
};

/** What stands between the hyphens of a word. */
export type NamePart = {
  readonly typed: string;
  readonly lower: string;
  readonly isFirst: boolean;
  /** Without hyphenated neighbours. */
  readonly isWhole: boolean;
};

/** How many last letters give way, and to what. */
export type Ending = { readonly cut: number; readonly genitive: string; readonly dative: string };

export type Names = NameGrammar & {
  /** «Шевченко Анна Павловна» */
  readonly fullName: (person: Person) => string;
  /** «А. П. Шевченко», or «Кузнецовой М. И.» from «Кузнецова Мария Игоревна»; every gap is a no-break space. */
  readonly withInitials: (person: Person, form: 'initials' | 'genitive-initials') => string;
};

export const UNCHANGED: Ending = { cut: 0, genitive: '', dative: '' };

/** Of a man's noun on a hard consonant, in both languages; `stem` is what stands before the ending in place of what is cut. */
export const hardEnding = (cut: number, stem: string): Ending => ({ cut, genitive: `${stem}а`, dative: `${stem}у` });

/** The same on a soft one. */
export const softEnding = (cut: number, stem: string): Ending => ({ cut, genitive: `${stem}я`, dative: `${stem}ю` });

/** An ending, and whether the spelling of the word leaves no other. */
export type Ruling = Ending & { readonly sure: boolean };

/** A part with its ending changed, its other letters as typed. */
export const withEnding = ({ typed }: NamePart, { cut, genitive, dative, sure }: Ruling): InflectedName => ({
  genitive: `${typed.slice(0, typed.length - cut)}${genitive}`,
  dative: `${typed.slice(0, typed.length - cut)}${dative}`,
  sure,
});

/** The names of one language. Where the gender is not known and matters, a name stays as it is. */
export function namesBy(rules: NameRules): Names {
  const guessGender: NameGrammar['guessGender'] = ({ patronymic }) =>
    rules.genderOfPatronymic((patronymic ?? '').trim().toLowerCase());

  function partsOfName(person: Person): Parts {
    const gender = person.gender ?? guessGender(person);
    if (gender) return partsAs(rules, person, gender);
    const male = partsAs(rules, person, 'male');
    const female = partsAs(rules, person, 'female');
    const guessed = rules.guessFromName({ surname: person.surname.trim(), given: person.given.trim() });
    if (guessed) return unsure(guessed === 'male' ? male : female);
    const same = (part: keyof Parts) =>
      male[part].genitive === female[part].genitive && male[part].dative === female[part].dative;
    return same('surname') && same('given') && same('patronymic') ? unsure(male) : unchangedParts(person);
  }

  /** From the corrected name as many first words as the surname has; from our own form if their number does not tell. */
  function genitiveSurname(person: Person): string {
    const words = corrected(person).split(/\s+/u);
    const whole = fullName(person).split(/\s+/u);
    const length = person.surname.trim().split(/\s+/u).length;
    return words.length === whole.length ? words.slice(0, length).join(' ') : partsOfName(person).surname.genitive;
  }

  return {
    guessGender,
    fullName,
    inflect(person) {
      const { surname, given, patronymic } = partsOfName(person);
      return {
        genitive: corrected(person) || joined(surname.genitive, given.genitive, patronymic.genitive),
        dative: joined(surname.dative, given.dative, patronymic.dative),
        sure: surname.sure && given.sure && patronymic.sure,
      };
    },
    withInitials(person, form) {
      const initials = [...initialsOf(rules, person.given), ...initialsOf(rules, person.patronymic ?? '')];
      const words = form === 'initials' ? [...initials, person.surname.trim()] : [genitiveSurname(person), ...initials];
      return words.filter(Boolean).join('\u00A0');
    },
  };
}

type Parts = { readonly surname: InflectedName; readonly given: InflectedName; readonly patronymic: InflectedName };

const fullName = (person: Person): string => joined(person.surname, person.given, person.patronymic ?? '');

function partsAs(rules: NameRules, person: Person, gender: Gender): Parts {
  return {
    surname: inflectWords(rules, person.surname, (part) => rules.surname(part, gender)),
    given: inflectWords(rules, person.given, (part) => rules.given(part, gender)),
    patronymic: patronymicAs(rules, (person.patronymic ?? '').trim(), gender),
  };
}

/** One word whose ending tells the gender is inflected; «Гасан оглы» and whatever else stays as typed. */
function patronymicAs(rules: NameRules, typed: string, gender: Gender): InflectedName {
  const isRegular = /^[^\s-]+$/u.test(typed) && rules.genderOfPatronymic(typed.toLowerCase()) === gender;
  if (isRegular) return inflectWords(rules, typed, (part) => rules.patronymic(part, gender));
  return { ...unchanged(typed), sure: typed === '' };
}

const unsure = (parts: Parts): Parts => ({ ...parts, surname: { ...parts.surname, sure: false } });

const unchangedParts = (person: Person): Parts => ({
  surname: unchanged(person.surname.trim()),
  given: unchanged(person.given.trim()),
  patronymic: unchanged((person.patronymic ?? '').trim()),
});

const unchanged = (word: string): InflectedName => ({ genitive: word, dative: word, sure: false });

type PartRule = (part: NamePart) => InflectedName;

/** Word by word; particles, Latin letters and whatever else is no word of the language stay as typed. */
function inflectWords(rules: NameRules, typed: string, rule: PartRule): InflectedName {
  const words = typed.split(/\s+/u).filter(Boolean);
  const inflected = words.map((word) =>
    rules.word.test(word) && !rules.isParticle(word.toLowerCase()) ? inflectWord(word, rule) : unchanged(word),
  );
  return {
    genitive: joined(...inflected.map((word) => word.genitive)),
    dative: joined(...inflected.map((word) => word.dative)),
    sure: words.length < 2 && inflected.every((word) => word.sure),
  };
}

/** A word in capitals stays in capitals: «ИВАНОВ» gives «ИВАНОВА». */
function inflectWord(word: string, rule: PartRule): InflectedName {
  if (word.length < 2 || word !== word.toUpperCase()) return inflectParts(word, rule);
  const { genitive, dative, sure } = inflectParts(word.toLowerCase(), rule);
  return { genitive: genitive.toUpperCase(), dative: dative.toUpperCase(), sure };
}

function inflectParts(word: string, rule: PartRule): InflectedName {
  const typed = word.split('-');
  const parts = typed.map((part, at) =>
    rule({ typed: part, lower: part.toLowerCase(), isFirst: at === 0, isWhole: typed.length === 1 }),
  );
  return {
    genitive: parts.map(({ genitive }) => genitive).join('-'),
    dative: parts.map(({ dative }) => dative).join('-'),
    sure: parts.every(({ sure }) => sure),
  };
}

/** «Анна-Мария» gives «А.-М.», «Хосе Луис» two initials, «Гасан оглы» and «Гасан-оглы» one. */
function initialsOf(rules: NameRules, typed: string): readonly string[] {
  const counted = (parts: readonly string[]) =>
    parts.filter((part, at) => at === 0 || !rules.isParticle(part.toLowerCase()));
  return counted(typed.split(/\s+/u).filter(Boolean)).map((word) =>
    counted(word.split('-').filter(Boolean))
      .map((part) => `${initial(rules, part)}.`)
      .join('-'),
  );
}

function initial({ digraphs = [] }: NameRules, word: string): string {
  const together = digraphs.find((digraph) => word.toLowerCase().startsWith(digraph.toLowerCase()));
  return together ?? (/\p{L}/u.exec(word)?.[0] ?? /./u.exec(word)?.[0] ?? '').toUpperCase();
}

const corrected = (person: Person): string => (person.genitive ?? '').trim();

const joined = (...words: readonly string[]): string =>
  words
    .map((word) => word.trim())
    .filter(Boolean)
    .join(' ');
