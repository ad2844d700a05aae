import type { Ending } from './names.ts';

/*
 * Words of which the spelling does not tell how they are declined, in lower case. All but the men's first names are
 * here only to make a likelier guess: the form stays unsure.
 */

const hard = (cut: number, stem: string): Ending => ({ cut, genitive: `${stem}а`, dative: `${stem}у` });
const soft = (cut: number, stem: string): Ending => ({ cut, genitive: `${stem}я`, dative: `${stem}ю` });

/** Men's surnames like nouns that lose a vowel, or change it where the stress moves to the ending. */
export const LIKE_NOUNS: Readonly<Record<string, Ending>> = {
  ...{ заяц: hard(2, 'йц'), швец: hard(3, 'аўц'), жнец: hard(2, 'яц'), жаўранак: hard(2, 'к'), кавалак: hard(2, 'к') },
  ...{ казёл: hard(2, 'л'), арол: hard(2, 'л'), асёл: hard(2, 'л'), хахол: hard(2, 'л'), шчыгол: hard(2, 'л') },
  ...{ бусел: hard(2, 'л'), дзяцел: hard(3, 'тл'), кацёл: hard(3, 'тл'), вугал: hard(2, 'л') },
  ...{ бабёр: hard(2, 'р'), касцёр: hard(3, 'тр'), вецер: hard(3, 'тр'), бугор: hard(2, 'р') },
  ...{ леў: hard(2, 'ьв'), салавей: soft(3, 'ў'), верабей: soft(2, '’'), муравей: soft(3, 'ў') },
  ...{ журавель: soft(4, 'ўл'), певень: soft(4, 'ўн'), пень: soft(3, 'н'), дзень: soft(3, 'н') },
  ...{ кот: hard(2, 'ат'), крот: hard(2, 'ат'), дрозд: hard(3, 'азд'), сом: hard(2, 'ам'), вол: hard(2, 'ал') },
  ...{ поп: hard(2, 'ап'), слон: hard(2, 'ан'), сноп: hard(2, 'ап'), стол: hard(2, 'ал'), двор: hard(2, 'ар') },
  ...{ воўк: hard(3, 'аўк'), пірог: hard(2, 'аг'), тапор: hard(2, 'ар') },
  ...{ конь: soft(3, 'ан'), лось: soft(3, 'ас'), кароль: soft(3, 'ал'), кісель: soft(3, 'ял') },
};

/** Those on -ок that keep the vowel; the others lose it. */
export const KEPT_O: readonly string[] = ['прарок', 'зарок', 'урок', 'знаток'];

/** Nouns in -а stressed on the ending: of a man too they have «-е» in the dative. */
export const STRESSED_A: readonly string[] = [
  ...['крапіва', 'барада', 'галава', 'каза', 'страла', 'гара', 'трава', 'сцяна', 'сава', 'вада', 'зіма', 'лаза'],
];

/** Women's surnames like nouns, not like «Іванова»: the family name is the same for a man. */
export const NOUNS_IN_VA_OR_NA: readonly string[] = [
  ...['каліна', 'маліна', 'рабіна', 'асіна', 'скарына', 'карова', 'падкова', 'дуброва', 'акуджава', 'страва'],
  ...['крапіва', 'галава', 'трава', 'сава'],
];

/** Women's surnames whose -іна is stressed: «Фаміной». */
export const STRESSED_INA: readonly string[] = ['фаміна', 'ільіна', 'кузьміна', 'лукіна', 'шукшына'];

/** Surnames like nouns of the neuter, of which some grammars decline the men's. */
export const NEUTER_NOUNS: readonly string[] = ['масла', 'века', 'калена', 'шыла', 'сала', 'проса', 'жыта', 'сіта'];

/** French names whose stressed last vowel does not show. */
export const STRESSED_LAST_VOWEL: readonly string[] = ['дзюма', 'заля', 'пеціпа', 'дэга', 'дэрыда', 'тама'];

/** Stems of adjectives stressed on the ending: «Маладога», «Маладой». */
export const STRESSED_ADJECTIVES: readonly string[] = [
  ...[
    'малад',
    'таўст',
    'талст',
    'залат',
    'стар',
    'свят',
    'крут',
    'сляп',
    'ням',
    'дараг',
    'сух',
    'глух',
    'рабав',
    'худ',
  ],
  ...['паляв', 'лугав', 'берагав', 'стэпав', 'барав', 'лясн', 'крамск', 'данск', 'трубяцк', 'шахаўск'],
];

/** Men's first names whose stem changes or whose ending is stressed. */
export const MENS_FIRST_NAMES: Readonly<Record<string, Ending>> = {
  ...{ павел: hard(3, 'ўл'), леў: hard(2, 'ьв'), пётр: hard(3, 'ятр'), зміцер: hard(3, 'тр'), змітрок: hard(2, 'ак') },
  ...{ францішак: hard(2, 'к'), марак: hard(2, 'к'), пятро: hard(1, '') },
  ілля: { cut: 1, genitive: 'і', dative: 'і' },
  лука: { cut: 2, genitive: 'кі', dative: 'цэ' },
  фама: { cut: 1, genitive: 'ы', dative: 'е' },
  хама: { cut: 1, genitive: 'ы', dative: 'е' },
  кузьма: { cut: 1, genitive: 'ы', dative: 'е' },
};

/** Men's first names in -а, -я that are not stressed there. */
export const MENS_NAMES_IN_A: readonly string[] = [
  ...['мікіта', 'мікола', 'янка', 'сава', 'даніла', 'кірыла', 'гаўрыла', 'юрка', 'лявонка', 'алёша', 'саша', 'жэня'],
  ...['грыша', 'міша', 'валодзя', 'толя', 'коля', 'вася', 'пеця', 'юзя', 'муса'],
];

/** Of those, women's names too. */
export const NAMES_OF_BOTH: readonly string[] = ['саша', 'жэня'];

/** Women's names on a soft sign that are declined. */
export const SOFT_WOMENS_NAMES: readonly string[] = ['нінэль', 'адэль', 'рахіль', 'жызэль'];

/** Women's names on a soft sign that are not. */
export const UNCHANGED_WOMENS_NAMES: readonly string[] = ['мішэль', 'ніколь', 'рашэль', 'габрыэль', 'даніэль'];
