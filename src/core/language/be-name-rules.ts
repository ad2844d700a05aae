import type { Gender } from '../case/fact.ts';
import {
  KEPT_O,
  LIKE_NOUNS,
  MENS_FIRST_NAMES,
  MENS_NAMES_IN_A,
  NAMES_OF_BOTH,
  NEUTER_NOUNS,
  NOUNS_IN_VA_OR_NA,
  SOFT_WOMENS_NAMES,
  STRESSED_A,
  STRESSED_ADJECTIVES,
  STRESSED_INA,
  STRESSED_LAST_VOWEL,
  UNCHANGED_WOMENS_NAMES,
} from './be-name-words.ts';
import { type Ending, hardEnding, type Ruling, softEnding, UNCHANGED } from './names.ts';

/*
 * How Belarusian names are declined. A word is given in lower case and without its hyphenated neighbours. Where published
 * norms disagree (women's «Шаўчэнка», men's «Купала»), the form is that of schoolbooks and documents, and never sure.
 */

const MALE_PATRONYMIC = /(?:іч|(?<![а-яёіў])(?:аглы|аглу|оглы|оглу|улы|уулу))$/u;
const FEMALE_PATRONYMIC = /(?:ўна|ічна|(?<![а-яёіў])(?:кызы|кзы|гызы))$/u;

/** First parts of hyphenated surnames that do not change: «Тэр-Петрасяна», «Бонч-Бруевіча». */
const UNCHANGED_FIRST_PARTS: readonly string[] = ['бонч', 'тэр', 'мелік', 'вар', 'грум'];
/** «Франко», «Доўгіх», «Чарных», «Бенуа», «Руставелі», «Канделакі»: for men and women alike. */
const UNCHANGED_FOR_ALL = /(?:[оуюэ]|[кгхн]іх|(?<!р)ых|[аеэоіуыю]а|(?<![кгхн])і|[аеэоіуы]ні|[ау]кі)$/u;
const SOFT_ADJECTIVES: readonly string[] = ['сіні', 'трэці'];
const HARD_ADJECTIVE = /(?:[кгх]і|ы)$/u;
/** The stress is never on the last vowel: «Шаўчэнкі», «Шаўчэнку». */
const ENKA = /[эеая]нка$/u;
const MANS_FORM = /(?:[оаеёя]ў|[іы]н|[сц]кі)$/u;
const WOMANS_FORM = /(?:[оаеёя]ва|[іы]на|[сц]кая)$/u;
/** Of the surnames in -іна those that are never stressed there, unlike «Фаміна»: «Пушкінай», «Сініцынай». */
const UNSTRESSED_INA = /(?:[бвгджзлмнпрстфхцчш]кіна|[цшч]ына)$/u;
const CONSONANT = /[бвгджзйклмнпрстўфхцчшь]$/u;
/** A vowel that may flee («Кравец», «Кавалёнак»), or change where the stress moves to the ending («Кароль»). */
const DOUBTFUL_FOR_MEN = /(?:[оё](?!ў$)|[еэ](?![рн]$)|я(?=ц$)|(?<=[нлр])а(?=к$))[^аеёіоуыэюя]+$/u;
const VOWELS = /[аеёіоуыэюя]/gu;

/** The gender that the ending of a patronymic tells; undefined for any other word. */
export const genderOfPatronymic = (word: string): Gender | undefined => {
  if (MALE_PATRONYMIC.test(word)) return 'male';
  return FEMALE_PATRONYMIC.test(word) ? 'female' : undefined;
};

/** The gender that a surname or a first name suggests; a guess. */
export function genderOfName(surname: string, given: string): Gender | undefined {
  if (WOMANS_FORM.test(surname)) return 'female';
  if (MANS_FORM.test(surname)) return 'male';
  if (NAMES_OF_BOTH.includes(given)) return undefined;
  if (given in MENS_FIRST_NAMES || MENS_NAMES_IN_A.includes(given)) return 'male';
  if (/[ая]$/u.test(given) || given === 'любоў' || SOFT_WOMENS_NAMES.includes(given)) return 'female';
  return CONSONANT.test(given) ? 'male' : undefined;
}

/** The ending of a surname, or of a part of a hyphenated one. */
export function surnameRuling(word: string, gender: Gender, place: { readonly firstOfMore: boolean }): Ruling {
  if (place.firstOfMore && UNCHANGED_FIRST_PARTS.includes(word)) return sure(UNCHANGED);
  const ruling = surnameOf(word, gender);
  return word.length < 3 || word.length > 40 ? guess(ruling) : ruling;
}

/** The ending of a first name. */
export function givenRuling(word: string, gender: Gender): Ruling {
  return gender === 'male' ? mansFirstName(word) : womansFirstName(word);
}

/** The ending of a patronymic that tells this gender. */
export const patronymicRuling = (gender: Gender): Ruling =>
  sure(gender === 'male' ? hardEnding(0, '') : { cut: 1, genitive: 'ы', dative: 'е' });

function surnameOf(word: string, gender: Gender): Ruling {
  if (NEUTER_NOUNS.includes(word) || STRESSED_LAST_VOWEL.includes(word)) return guess(UNCHANGED);
  const isSoftAdjective = SOFT_ADJECTIVES.includes(word);
  if (UNCHANGED_FOR_ALL.test(word) && !isSoftAdjective) return sure(UNCHANGED);
  return gender === 'male' ? mansSurname(word) : womansSurname(word);
}

function mansSurname(word: string): Ruling {
  const like = LIKE_NOUNS[word];
  if (like) return guess(like);
  if (ENKA.test(word)) return sure(mansNoun(word));
  if (/[ая]$/u.test(word)) return guess(STRESSED_A.includes(word) ? womansNoun(word) : mansNoun(word));
  if (HARD_ADJECTIVE.test(word)) return mansAdjective(word);
  if (word.endsWith('і')) return guess({ cut: 1, genitive: 'яга', dative: 'яму' });
  if (word.endsWith('ой') && syllables(word) > 1) return guess({ cut: 2, genitive: 'ога', dative: 'ому' });
  if (!CONSONANT.test(word)) return guess(UNCHANGED);
  return { ...mansConsonant(word), sure: isSureConsonant(word) };
}

function mansAdjective(word: string): Ruling {
  const isStressed = STRESSED_ADJECTIVES.includes(word.slice(0, -1));
  const ending = isStressed ? { cut: 1, genitive: 'ога', dative: 'ому' } : { cut: 1, genitive: 'ага', dative: 'аму' };
  return /[сц]кі$/u.test(word) && !isStressed ? sure(ending) : guess(ending);
}

function isSureConsonant(word: string): boolean {
  if (/[оаеёя]ў$|[іы]н$/u.test(word)) return syllables(word) > 1;
  // «Рысь», «Гусь»: short nouns may be of another gender
  if (word.endsWith('ь') && syllables(word) < 2) return false;
  return !DOUBTFUL_FOR_MEN.test(word);
}

/** Of a noun on a consonant; «Кравец», «Галубок», «Кавалёнак» lose a vowel, «Швед» does not. */
function mansConsonant(word: string): Ending {
  if (word.endsWith('ў')) return hardEnding(1, 'в');
  if (/[йь]$/u.test(word)) return softEnding(1, '');
  if (/[еэ]ц$/u.test(word)) return mansEts(word);
  const losesVowel = /[оё]нак$/u.test(word) || (/[оё]к$/u.test(word) && syllables(word) > 1 && !KEPT_O.includes(word));
  return losesVowel ? hardEnding(2, 'к') : hardEnding(0, '');
}

/** «Краўца», «Стральца», «Малайца», «Іванца»; «Мудраца» keeps a vowel, or too many consonants would meet. */
function mansEts(word: string): Ending {
  const stem = word.slice(0, -2);
  if (syllables(stem) === 0) return hardEnding(0, '');
  if (/[^аеёіоуыэюяйў]{2}$/u.test(stem)) return word.endsWith('эц') ? hardEnding(2, 'ац') : hardEnding(2, 'яц');
  if (stem.endsWith('в')) return hardEnding(3, 'ўц');
  if (stem.endsWith('л')) return hardEnding(2, 'ьц');
  return /[аеёіоуыэюя]$/u.test(stem) ? hardEnding(2, 'йц') : hardEnding(2, 'ц');
}

function womansSurname(word: string): Ruling {
  if (NOUNS_IN_VA_OR_NA.includes(word)) return guess(womansNoun(word));
  if (/[оаеёя]ва$/u.test(word)) return sure({ cut: 1, genitive: 'ай', dative: 'ай' });
  if (STRESSED_INA.includes(word)) return guess({ cut: 1, genitive: 'ой', dative: 'ой' });
  if (/[іы]на$/u.test(word)) return { cut: 1, genitive: 'ай', dative: 'ай', sure: UNSTRESSED_INA.test(word) };
  if (/[ая]я$/u.test(word)) return womansAdjective(word);
  if (ENKA.test(word)) return guess(UNCHANGED);
  if (/[ая]$/u.test(word)) return guess(womansNoun(word));
  return CONSONANT.test(word) && !MANS_FORM.test(word) ? sure(UNCHANGED) : guess(UNCHANGED);
}

function womansAdjective(word: string): Ruling {
  if (word.endsWith('яя')) return guess({ cut: 2, genitive: 'яй', dative: 'яй' });
  if (STRESSED_ADJECTIVES.includes(word.slice(0, -2))) return guess({ cut: 2, genitive: 'ой', dative: 'ой' });
  return { cut: 2, genitive: 'ай', dative: 'ай', sure: /[сц]кая$/u.test(word) };
}

function mansFirstName(word: string): Ruling {
  const known = MENS_FIRST_NAMES[word];
  if (known) return sure(known);
  if (/[ая]$/u.test(word)) return { ...mansNoun(word), sure: MENS_NAMES_IN_A.includes(word) };
  if (!CONSONANT.test(word)) return guess(UNCHANGED);
  return { ...mansConsonant(word), sure: !/(?:[еэ]ц|[оёа]к|[еёо]л)$/u.test(word) };
}

function womansFirstName(word: string): Ruling {
  if (word === 'любоў') return sure({ cut: 1, genitive: 'ві', dative: 'ві' });
  if (/[ая]$/u.test(word)) {
    const isMans = MENS_NAMES_IN_A.includes(word) && !NAMES_OF_BOTH.includes(word);
    return { ...womansNoun(word), sure: !isMans && !/[аеэоіуы]а$/u.test(word) };
  }
  if (!word.endsWith('ь') || UNCHANGED_WOMENS_NAMES.includes(word)) return guess(UNCHANGED);
  return { cut: 1, genitive: 'і', dative: 'і', sure: SOFT_WOMENS_NAMES.includes(word) };
}

/** Of a man, unstressed: «Купалы», «Купалу»; «Кнігі», «Кнігу»; «Бядулі», «Бядулю». */
function mansNoun(word: string): Ending {
  if (word.endsWith('я')) return { cut: 1, genitive: 'і', dative: 'ю' };
  return { cut: 1, genitive: /[гкх]а$/u.test(word) ? 'і' : 'ы', dative: 'у' };
}

/** Of a woman: «Вользе», «Вераніцы», «Мусе», «Рыце», «Лідзе», «Веры», «Марыі». */
function womansNoun(word: string): Ending {
  if (word.endsWith('я')) return { cut: 1, genitive: 'і', dative: 'і' };
  switch (word.at(-2)) {
    case 'г':
      return { cut: 2, genitive: 'гі', dative: 'зе' };
    case 'к':
      return { cut: 2, genitive: 'кі', dative: 'цы' };
    case 'х':
      return { cut: 2, genitive: 'хі', dative: 'се' };
    case 'т':
      return { cut: 2, genitive: 'ты', dative: 'це' };
    case 'д':
      return { cut: 2, genitive: 'ды', dative: 'дзе' };
    default:
      return { cut: 1, genitive: 'ы', dative: /[жшчцр]а$/u.test(word) ? 'ы' : 'е' };
  }
}

const sure = (ending: Ending): Ruling => ({ ...ending, sure: true });

const guess = (ending: Ending): Ruling => ({ ...ending, sure: false });

const syllables = (word: string): number => (word.match(VOWELS) ?? []).length;
