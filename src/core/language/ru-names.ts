import { getFirstnameGender, getGender, inclineFirstname, inclineLastname, inclineMiddlename } from 'lvovich';
import type { Gender, Person } from '../case/fact.ts';
import type { InflectedName } from './language.ts';
import {
  type Ending,
  genderOfPatronymic,
  givenEnding,
  isParticle,
  isSureGiven,
  isSureSurname,
  surnameEnding,
} from './ru-name-rules.ts';

const RUSSIAN_WORD = /^[а-яё]+(?:[-'’ʼ][а-яё]+)*$/iu;
const APOSTROPHE = /['’ʼ]/u;

/** «Шевченко Анна Павловна» */
export const fullName = (person: Person): string => joined(person.surname, person.given, person.patronymic ?? '');

/** The gender that a patronymic tells: -ович, -евич, -ич, оглы; -овна, -евна, -ична, кызы. Undefined for any other. */
export function guessGender(name: { readonly patronymic?: string | undefined }): Gender | undefined {
  return genderOfPatronymic((name.patronymic ?? '').trim().toLowerCase());
}

/** The whole name in the genitive and dative. Where the gender is not known and matters, the name stays as it is. */
export function inflect(person: Person): InflectedName {
  const forms = partsOfName(person);
  return {
    genitive: corrected(person) || joined(forms.surname.genitive, forms.given.genitive, forms.patronymic.genitive),
    dative: joined(forms.surname.dative, forms.given.dative, forms.patronymic.dative),
    sure: forms.surname.sure && forms.given.sure && forms.patronymic.sure,
  };
}

/** «А. П. Шевченко», or «Кузнецовой М. И.» from «Кузнецова Мария Игоревна»; every gap is a no-break space. */
export function nameForm(person: Person, form: 'initials' | 'genitive-initials'): string {
  const initials = [...initialsOf(person.given), ...initialsOf(person.patronymic ?? '')];
  const words = form === 'initials' ? [...initials, person.surname.trim()] : [genitiveSurname(person), ...initials];
  return words.filter(Boolean).join('\u00A0');
}

type Parts = { readonly surname: InflectedName; readonly given: InflectedName; readonly patronymic: InflectedName };

function partsOfName(person: Person): Parts {
  const gender = person.gender ?? guessGender(person);
  if (gender) return partsAs(person, gender);
  const male = partsAs(person, 'male');
  const female = partsAs(person, 'female');
  const known = getGender({ first: person.given.trim(), last: person.surname.trim() });
  if (known === 'male') return unsure(male);
  if (known === 'female') return unsure(female);
  const same = (part: keyof Parts) =>
    male[part].genitive === female[part].genitive && male[part].dative === female[part].dative;
  return same('surname') && same('given') && same('patronymic') ? unsure(male) : unchangedParts(person);
}

function partsAs(person: Person, gender: Gender): Parts {
  return {
    surname: inflectWords(person.surname, (word) => surnameForms(word, gender)),
    given: inflectWords(person.given, (word) => givenForms(word, gender)),
    patronymic: inflectWords(person.patronymic ?? '', (word, words) => patronymicForms(word, words, gender)),
  };
}

const unsure = (parts: Parts): Parts => ({ ...parts, surname: { ...parts.surname, sure: false } });

const unchangedParts = (person: Person): Parts => ({
  surname: unchanged(person.surname.trim()),
  given: unchanged(person.given.trim()),
  patronymic: unchanged((person.patronymic ?? '').trim()),
});

const unchanged = (word: string): InflectedName => ({ genitive: word, dative: word, sure: false });

/** Word by word; particles, Latin letters and whatever else is no Russian word stay as typed. */
function inflectWords(typed: string, forms: (word: string, words: readonly string[]) => InflectedName): InflectedName {
  const words = typed.split(/\s+/u).filter(Boolean);
  const inflected = words.map((word) =>
    RUSSIAN_WORD.test(word) && !isParticle(word.toLowerCase())
      ? inCaseOf(word, (cased) => forms(cased, words))
      : unchanged(word),
  );
  return {
    genitive: joined(...inflected.map((word) => word.genitive)),
    dative: joined(...inflected.map((word) => word.dative)),
    sure: words.length < 2 && inflected.every((word) => word.sure),
  };
}

/** A name in capitals stays in capitals: «ИВАНОВ» gives «ИВАНОВА». */
function inCaseOf(word: string, forms: (word: string) => InflectedName): InflectedName {
  if (word.length < 2 || word !== word.toUpperCase()) return forms(word);
  const { genitive, dative, sure } = forms(word.toLowerCase());
  return { genitive: genitive.toUpperCase(), dative: dative.toUpperCase(), sure };
}

function surnameForms(word: string, gender: Gender): InflectedName {
  const parts = word.toLowerCase().split('-');
  const endings = parts.map((part, at) => surnameEnding(part, gender, { first: at === 0 && parts.length > 1 }));
  return {
    genitive: mended(word, 'genitive', inclineLastname(word, 'genitive', gender), endings),
    dative: mended(word, 'dative', inclineLastname(word, 'dative', gender), endings),
    sure: !APOSTROPHE.test(word) && parts.every((part) => isSureSurname(part, gender)),
  };
}

function givenForms(word: string, gender: Gender): InflectedName {
  const parts = word.toLowerCase().split('-');
  const endings = parts.map((part) => givenEnding(part, gender));
  return {
    genitive: mended(word, 'genitive', inclineFirstname(word, 'genitive', gender), endings),
    dative: mended(word, 'dative', inclineFirstname(word, 'dative', gender), endings),
    // of a man's double name the first part may stay as it is: Жан-Жака
    sure:
      (gender === 'female' || parts.length === 1) &&
      parts.every((part) => isSureGiven(part, gender, getFirstnameGender(part) ?? undefined)),
  };
}

function patronymicForms(word: string, words: readonly string[], gender: Gender): InflectedName {
  const regular = words.length === 1 && !word.includes('-') && genderOfPatronymic(word.toLowerCase()) === gender;
  if (!regular) return unchanged(word);
  return {
    genitive: inclineMiddlename(word, 'genitive', gender),
    dative: inclineMiddlename(word, 'dative', gender),
    sure: true,
  };
}

/** The library's form, hyphenated part by part, with the endings that it misses put in. */
function mended(
  word: string,
  form: 'genitive' | 'dative',
  inflected: string,
  endings: readonly (Ending | undefined)[],
): string {
  const made = inflected.split('-');
  return word
    .split('-')
    .map((part, at) => {
      const ending = endings[at];
      return ending ? `${part.slice(0, part.length - ending.cut)}${ending[form]}` : (made[at] ?? part);
    })
    .join('-');
}

/** From the corrected name as many first words as the surname has; from our own form if their number does not tell. */
function genitiveSurname(person: Person): string {
  const words = corrected(person).split(/\s+/u);
  const whole = fullName(person).split(/\s+/u);
  const length = person.surname.trim().split(/\s+/u).length;
  return words.length === whole.length ? words.slice(0, length).join(' ') : partsOfName(person).surname.genitive;
}

/** «Анна-Мария» gives «А.-М.», «Хосе Луис» two initials, «Гасан оглы» and «Гасан-оглы» one. */
function initialsOf(typed: string): readonly string[] {
  const words = typed.split(/\s+/u).filter(Boolean);
  return words.filter((word, at) => at === 0 || !isParticle(word.toLowerCase())).map(initialsOfWord);
}

function initialsOfWord(word: string): string {
  const parts = word.split('-').filter(Boolean);
  const counted = parts.filter((part, at) => at === 0 || !isParticle(part.toLowerCase()));
  return counted.map((part) => `${(/\p{L}/u.exec(part)?.[0] ?? /./u.exec(part)?.[0] ?? '').toUpperCase()}.`).join('-');
}

const corrected = (person: Person): string => (person.genitive ?? '').trim();

const joined = (...words: readonly string[]): string =>
  words
    .map((word) => word.trim())
    .filter(Boolean)
    .join(' ');
