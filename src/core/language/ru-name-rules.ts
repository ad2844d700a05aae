import type { Gender } from '../case/fact.ts';
import { type Ending, hardEnding, softEnding, UNCHANGED } from './names.ts';
import {
  KEPT_O,
  LIKE_NOUNS,
  MAYBE_NOUNS,
  NOUNS_LIKE_ADJECTIVES,
  PARTICLES,
  SOFT_WOMENS_NAMES,
  STRESSED_IJA,
  STRESSED_LAST_VOWEL,
  UNCHANGED_FIRST_PARTS,
  UNCHANGED_WOMENS_NAMES,
} from './ru-name-words.ts';

/*
 * What the library of cases gets wrong or cannot know. A word is given in lower case and without its hyphenated neighbours.
 */

const MALE_PATRONYMIC = /(?:ович|евич|ич|(?<![а-яё])(?:оглы|оглу|угли|улы|уулу))$/u;
const FEMALE_PATRONYMIC = /(?:овна|евна|ична|инична|(?<![а-яё])(?:кызы|кзы|гызы|кизи))$/u;

const UNCHANGED_FOR_ALL = /(?:[оуюэеёиы]|[аеёиоуыэю]а|ых|[нкгхжшчщ]их)$/u;
/** «Рерих», «Либих»: German, not a genitive like «Долгих». */
const GERMAN_IH = /[^нкгхжшчщ]их$/u;
/** «Глинка», «Берия»: here the stress is never on the last vowel, so that no other origin is possible. */
const SURE_IN_A = /(?:[бвгджзйлмнпрстфхцчшщь]ка|ия)$/u;
const ADJECTIVE = /(?:[сц]к[ио]й|ый)$/u;
/** «Палий» or «Дикий», «Цой» or «Толстой», «Песок» or «Игрок»: the spelling does not tell. */
const DOUBTFUL_FOR_MEN = /(?:[еёио]й|[еёо][кцл]ь?|[её]ц|ё[рн]|[еёо][нтр]ь)$/u;
const SURE_FOR_WOMEN = /(?:[оеё]ва|[иы]на|[сц]кая|[нв]ая)$/u;
const MANS_FORM = /(?:[оеё]в|[иы]н|[сц]кий|ый)$/u;
const CONSONANT_OR_SOFT = /[бвгджзйклмнпрстфхцчшщьъ]$/u;
const VOWEL = /[аеёиоуыэюя]/u;

/** «фон», «оглы»: a part that never changes. */
export const isParticle = (word: string): boolean => PARTICLES.includes(word);

/** The gender that the ending of a patronymic tells; undefined for any other word. */
export const genderOfPatronymic = (word: string): Gender | undefined => {
  if (MALE_PATRONYMIC.test(word)) return 'male';
  return FEMALE_PATRONYMIC.test(word) ? 'female' : undefined;
};

/** The ending of a surname, or of a part of a hyphenated one, that the library would miss; undefined: the library is right. */
export function surnameEnding(word: string, gender: Gender, place: { readonly first: boolean }): Ending | undefined {
  if (place.first && UNCHANGED_FIRST_PARTS.includes(word)) return UNCHANGED;
  if (UNCHANGED_FOR_ALL.test(word) || STRESSED_LAST_VOWEL.includes(word)) return UNCHANGED;
  return gender === 'male' ? mansEnding(word) : womansEnding(word);
}

/** The ending of a first name that the library would miss; undefined: the library is right. */
export function givenEnding(word: string, gender: Gender): Ending | undefined {
  if (gender === 'male') return LIKE_NOUNS[word];
  if (STRESSED_IJA.includes(word)) return { cut: 1, genitive: 'и', dative: 'е' };
  if (word.endsWith('ь') && !UNCHANGED_WOMENS_NAMES.includes(word)) return { cut: 1, genitive: 'и', dative: 'и' };
  return CONSONANT_OR_SOFT.test(word) ? UNCHANGED : undefined;
}

/** Whether the form of a surname of that gender is beyond doubt. */
export function isSureSurname(word: string, gender: Gender): boolean {
  if (!/^[а-яё]{3,40}$/u.test(word) || STRESSED_LAST_VOWEL.includes(word)) return false;
  if (UNCHANGED_FOR_ALL.test(word)) return !/[ёы]$/u.test(word);
  if (SURE_IN_A.test(word)) return true;
  if (gender === 'male') return isSureOfMan(word);
  if ([...NOUNS_LIKE_ADJECTIVES, ...MAYBE_NOUNS].includes(word)) return false;
  if (MANS_FORM.test(word) || word in LIKE_NOUNS) return false;
  return SURE_FOR_WOMEN.test(word) || CONSONANT_OR_SOFT.test(word);
}

/** Whether the form of a first name is beyond doubt. `known`: the gender that the library knows the name to have. */
export function isSureGiven(word: string, gender: Gender, known: Gender | 'androgynous' | undefined): boolean {
  if (gender === 'female' && SOFT_WOMENS_NAMES.includes(word)) return true;
  if (known !== gender && known !== 'androgynous') return false;
  if (gender === 'female') return /[ая]$/u.test(word) && !STRESSED_IJA.includes(word);
  return /[бвгджзйклмнпрстфхцчшщьая]$/u.test(word);
}

function isSureOfMan(word: string): boolean {
  if (word in LIKE_NOUNS || GERMAN_IH.test(word)) return false;
  if (ADJECTIVE.test(word)) return !isMonosyllable(word);
  // «Рысь», «Лоб»: short nouns lose a vowel or are of another gender
  if (isMonosyllable(word) && /[еёоь]/u.test(word)) return false;
  return CONSONANT_OR_SOFT.test(word) && !DOUBTFUL_FOR_MEN.test(word);
}

function mansEnding(word: string): Ending | undefined {
  if (LIKE_NOUNS[word]) return LIKE_NOUNS[word];
  if (GERMAN_IH.test(word) || KEPT_O.includes(word)) return hardEnding(0, '');
  if (/[оаеую]й$/u.test(word) && isMonosyllable(word)) return softEnding(1, '');
  if (/[гкх]ий$/u.test(word) && !isMonosyllable(word)) return { cut: 2, genitive: 'ого', dative: 'ому' };
  return endingInEts(word);
}

function womansEnding(word: string): Ending | undefined {
  if (NOUNS_LIKE_ADJECTIVES.includes(word)) return { cut: 1, genitive: 'ы', dative: 'е' };
  if (/(?:[жшчщ]а|я)я$/u.test(word)) return { cut: 2, genitive: 'ей', dative: 'ей' };
  return CONSONANT_OR_SOFT.test(word) ? UNCHANGED : undefined;
}

/**
 * «Швец», «Кузнец», «Блок» keep the vowel that the library drops: without it two or more consonants would meet a third.
 * «Стрелец» softens what the vowel leaves behind.
 */
function endingInEts(word: string): Ending | undefined {
  const stem = /^(.*)[ео][цк]$/u.exec(word)?.[1];
  if (stem === undefined) return undefined;
  const crowded = !VOWEL.test(stem) || (word.endsWith('ц') && /[^аеёиоуыэюяйь]{2}$/u.test(stem));
  if (crowded) return hardEnding(0, '');
  return word.endsWith('лец') ? hardEnding(2, 'ьц') : undefined;
}

const isMonosyllable = (word: string): boolean => (word.match(/[аеёиоуыэюя]/gu) ?? []).length < 2;
