import { type Ending, hardEnding, softEnding } from './names.ts';

/*
 * Words of which the spelling does not tell how they are declined, in lower case. All but the men's first names are
 * here only to make a likelier guess: the form stays unsure.
 */

/** Men's surnames like nouns that lose a vowel, or change it where the stress moves to the ending. */
export const LIKE_NOUNS: Readonly<Record<string, Ending>> = {
  заяц: hardEnding(2, 'йц'),
  швец: hardEnding(3, 'аўц'),
  жнец: hardEnding(2, 'яц'),
  жаўранак: hardEnding(2, 'к'),
  кавалак: hardEnding(2, 'к'),
  казёл: hardEnding(2, 'л'),
  арол: hardEnding(2, 'л'),
  асёл: hardEnding(2, 'л'),
  хахол: hardEnding(2, 'л'),
  шчыгол: hardEnding(2, 'л'),
  бусел: hardEnding(2, 'л'),
  дзяцел: hardEnding(3, 'тл'),
  кацёл: hardEnding(3, 'тл'),
  вугал: hardEnding(2, 'л'),
  бабёр: hardEnding(2, 'р'),
  касцёр: hardEnding(3, 'тр'),
  вецер: hardEnding(3, 'тр'),
  бугор: hardEnding(2, 'р'),
  леў: hardEnding(2, 'ьв'),
  салавей: softEnding(3, 'ў'),
  верабей: softEnding(2, '’'),
  муравей: softEnding(3, 'ў'),
  журавель: softEnding(4, 'ўл'),
  певень: softEnding(4, 'ўн'),
  пень: softEnding(3, 'н'),
  дзень: softEnding(3, 'н'),
  кот: hardEnding(2, 'ат'),
  крот: hardEnding(2, 'ат'),
  дрозд: hardEnding(3, 'азд'),
  сом: hardEnding(2, 'ам'),
  вол: hardEnding(2, 'ал'),
  поп: hardEnding(2, 'ап'),
  слон: hardEnding(2, 'ан'),
  сноп: hardEnding(2, 'ап'),
  стол: hardEnding(2, 'ал'),
  двор: hardEnding(2, 'ар'),
  воўк: hardEnding(3, 'аўк'),
  пірог: hardEnding(2, 'аг'),
  тапор: hardEnding(2, 'ар'),
  конь: softEnding(3, 'ан'),
  лось: softEnding(3, 'ас'),
  кароль: softEnding(3, 'ал'),
  кісель: softEnding(3, 'ял'),
};

/** Those on -ок that keep the vowel; the others lose it. */
export const KEPT_O: readonly string[] = ['прарок', 'зарок', 'урок', 'знаток'];

/** Nouns in -а stressed on the ending: of a man too they have «-е» in the dative. */
export const STRESSED_A: readonly string[] = [
  ...['крапіва', 'барада', 'галава', 'каза', 'страла', 'гара', 'трава', 'сцяна', 'сава', 'вада', 'зіма', 'лаза'],
];

/** Women's surnames like nouns, not like «Іванова»: the family name is the same for a man. */
export const NOUNS_IN_VA_OR_NA: readonly string[] = [
  ...['каліна', 'маліна', 'рабіна', 'асіна', 'бузіна', 'дубіна', 'гліна', 'даліна', 'скарына', 'карова', 'падкова'],
  ...['дуброва', 'дубрава', 'страва', 'слава', 'пава', 'удава', 'мурава', 'канава', 'аснова', 'акуджава'],
  ...['крапіва', 'галава', 'трава', 'сава', 'галіна', 'марына', 'ірына', 'ніна', 'ева'],
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
  павел: hardEnding(3, 'ўл'),
  леў: hardEnding(2, 'ьв'),
  пётр: hardEnding(3, 'ятр'),
  зміцер: hardEnding(3, 'тр'),
  змітрок: hardEnding(2, 'ак'),
  францішак: hardEnding(2, 'к'),
  марак: hardEnding(2, 'к'),
  пятро: hardEnding(1, ''),
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
