import type { Gender } from '../case/fact.ts';
import { type Ending, UNCHANGED } from './names.ts';

/*
 * What the library of cases gets wrong or cannot know. A word is given in lower case and without its hyphenated neighbours.
 */

const FLEETING_VOWELS: Readonly<Record<string, Ending>> = {
  заяц: { cut: 2, genitive: 'йца', dative: 'йцу' },
  лев: { cut: 2, genitive: 'ьва', dative: 'ьву' },
  воробей: { cut: 2, genitive: 'ья', dative: 'ью' },
  соловей: { cut: 2, genitive: 'ья', dative: 'ью' },
  муравей: { cut: 2, genitive: 'ья', dative: 'ью' },
  репей: { cut: 2, genitive: 'ья', dative: 'ью' },
  журавель: { cut: 3, genitive: 'ля', dative: 'лю' },
  орёл: { cut: 2, genitive: 'ла', dative: 'лу' },
  орел: { cut: 2, genitive: 'ла', dative: 'лу' },
  козёл: { cut: 2, genitive: 'ла', dative: 'лу' },
  козел: { cut: 2, genitive: 'ла', dative: 'лу' },
};
/** Surnames that the library leaves alone or takes for another class. */
const MEN_IN_SOFT_SIGN: readonly string[] = ['гусь'];
/** A woman's surname like a noun, not like «Иванова»: the family name is the same for a man. */
const NOUNS_LIKE_ADJECTIVES: readonly string[] = ['калина', 'малина', 'рябина', 'былина', 'осина', 'корова', 'подкова'];
/** Parts that never change and begin no initial: nobility, Turkic patronymics, Arabic and Romance particles. */
const PARTICLES: readonly string[] = [
  ...['фон', 'цу', 'де', 'дю', 'дель', 'делла', 'да', 'ди', 'дос', 'душ', 'ла', 'ле', 'ван', 'дер', 'ден'],
  ...[
    'аль',
    'эль',
    'бен',
    'бин',
    'бинт',
    'ибн',
    'абу',
    'оглы',
    'оглу',
    'угли',
    'кызы',
    'кзы',
    'гызы',
    'кизи',
    'улы',
    'уулу',
  ],
];

/** First parts of hyphenated surnames that do not change: «Тер-Петросяна», «Бонч-Бруевича». */
const UNCHANGED_FIRST_PARTS: readonly string[] = ['бонч', 'тер', 'мелик', 'вар', 'грум', 'книппер', 'сквозник'];
const SOFT_WOMENS_NAMES: readonly string[] = [
  'любовь',
  'нинель',
  'адель',
  'рахиль',
  'юдифь',
  'эсфирь',
  'руфь',
  'жизель',
];

const MALE_PATRONYMIC = /(?:ович|евич|ич|(?<![а-яё])(?:оглы|оглу|угли|улы|уулу))$/u;
const FEMALE_PATRONYMIC = /(?:овна|евна|ична|инична|(?<![а-яё])(?:кызы|кзы|гызы|кизи))$/u;

const UNCHANGED_FOR_ALL = /(?:ко|аго|яго|ово|[ыи]х|швили|дзе)$/u;
const SURE_FOR_MEN = /(?:[оеё]в|[иы]н|[сц]кий|[сц]кой|ый|ич|[уюия]к|ян)$/u;
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
  if (UNCHANGED_FOR_ALL.test(word) && !word.endsWith('рих')) return UNCHANGED;
  if (gender === 'female') {
    if (NOUNS_LIKE_ADJECTIVES.includes(word)) return { cut: 1, genitive: 'ы', dative: 'е' };
    return CONSONANT_OR_SOFT.test(word) ? UNCHANGED : undefined;
  }
  if (MEN_IN_SOFT_SIGN.includes(word)) return { cut: 1, genitive: 'я', dative: 'ю' };
  return FLEETING_VOWELS[word] ?? keptVowel(word);
}

/** The ending of a first name that the library would miss; undefined: the library is right. */
export function givenEnding(word: string, gender: Gender): Ending | undefined {
  if (gender === 'male') return FLEETING_VOWELS[word];
  if (word.endsWith('ь')) return { cut: 1, genitive: 'и', dative: 'и' };
  return CONSONANT_OR_SOFT.test(word) ? UNCHANGED : undefined;
}

/** Whether the form of a surname of that gender is beyond doubt. */
export function isSureSurname(word: string, gender: Gender): boolean {
  if (!/^[а-яё]{3,40}$/u.test(word) || word in FLEETING_VOWELS) return false;
  if (UNCHANGED_FOR_ALL.test(word)) return !word.endsWith('рих');
  if (gender === 'male') return SURE_FOR_MEN.test(word) && !isMonosyllable(word);
  if (NOUNS_LIKE_ADJECTIVES.includes(word) || MANS_FORM.test(word)) return false;
  return SURE_FOR_WOMEN.test(word) || CONSONANT_OR_SOFT.test(word);
}

/** Whether the form of a first name is beyond doubt. `known`: the gender that the library knows the name to have. */
export function isSureGiven(word: string, gender: Gender, known: Gender | 'androgynous' | undefined): boolean {
  if (gender === 'female' && SOFT_WOMENS_NAMES.includes(word)) return true;
  if (known !== gender && known !== 'androgynous') return false;
  return gender === 'female' ? /[ая]$/u.test(word) : /[бвгджзйклмнпрстфхцчшщьая]$/u.test(word);
}

/** «Швец», «Кузнец», «Блок» keep the vowel that the library drops: without it two or more consonants would meet a third. */
function keptVowel(word: string): Ending | undefined {
  const match = /^(.*)[ео][цк]$/u.exec(word);
  const stem = match?.[1];
  if (stem === undefined) return undefined;
  const crowded = !VOWEL.test(stem) || (word.endsWith('ц') && /[^аеёиоуыэюяйь]{2}$/u.test(stem));
  return crowded ? { cut: 0, genitive: 'а', dative: 'у' } : undefined;
}

const isMonosyllable = (word: string): boolean => (word.match(/[аеёиоуыэюя]/gu) ?? []).length < 2;
