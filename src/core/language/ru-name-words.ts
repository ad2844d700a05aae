import { type Ending, hardEnding, softEnding } from './names.ts';

/* Words of which the spelling does not tell how they are declined, in lower case. */

/** Surnames like nouns that lose a vowel, or that the library takes for another class. */
export const LIKE_NOUNS: Readonly<Record<string, Ending>> = {
  заяц: hardEnding(2, 'йц'),
  лев: hardEnding(2, 'ьв'),
  лоб: hardEnding(2, 'б'),
  мох: hardEnding(2, 'х'),
  сон: hardEnding(2, 'н'),
  рот: hardEnding(2, 'т'),
  пёс: hardEnding(2, 'с'),
  овёс: hardEnding(2, 'с'),
  бубен: hardEnding(2, 'н'),
  овен: hardEnding(2, 'н'),
  хребет: hardEnding(2, 'т'),
  орёл: hardEnding(2, 'л'),
  орел: hardEnding(2, 'л'),
  козёл: hardEnding(2, 'л'),
  козел: hardEnding(2, 'л'),
  котёл: hardEnding(2, 'л'),
  осёл: hardEnding(2, 'л'),
  щегол: hardEnding(2, 'л'),
  хохол: hardEnding(2, 'л'),
  дятел: hardEnding(2, 'л'),
  посол: hardEnding(2, 'л'),
  бобёр: hardEnding(2, 'р'),
  костёр: hardEnding(2, 'р'),
  ветер: hardEnding(2, 'р'),
  бугор: hardEnding(2, 'р'),
  багор: hardEnding(2, 'р'),
  воробей: softEnding(2, 'ь'),
  соловей: softEnding(2, 'ь'),
  муравей: softEnding(2, 'ь'),
  репей: softEnding(2, 'ь'),
  журавель: softEnding(3, 'л'),
  гусь: softEnding(1, ''),
  пень: softEnding(3, 'н'),
  день: softEnding(3, 'н'),
  ремень: softEnding(3, 'н'),
  камень: softEnding(3, 'н'),
  корень: softEnding(3, 'н'),
  огонь: softEnding(3, 'н'),
  угорь: softEnding(3, 'р'),
  уголь: softEnding(3, 'л'),
  лапоть: softEnding(3, 'т'),
  ноготь: softEnding(3, 'т'),
  коготь: softEnding(3, 'т'),
};

/** Those on -ок that keep the vowel; the others lose it. */
export const KEPT_O: readonly string[] = ['игрок', 'пророк', 'порок', 'урок', 'зарок', 'знаток', 'восток', 'поток'];

/** A woman's surname like a noun, not like «Иванова»: the family name is the same for a man. */
export const NOUNS_LIKE_ADJECTIVES: readonly string[] = [
  ...['калина', 'малина', 'рябина', 'былина', 'осина', 'бузина', 'дубина', 'глина', 'щетина', 'хворостина', 'паутина'],
  ...['корова', 'подкова', 'сова', 'вдова', 'голова', 'основа', 'обнова', 'дева'],
];

/** Women's surnames that are nouns or first names too, and yet more often like «Иванова». */
export const MAYBE_NOUNS: readonly string[] = [
  'долина',
  'година',
  'дружина',
  'галина',
  'марина',
  'ирина',
  'нина',
  'ева',
];

/** French names whose stressed last vowel does not show. */
export const STRESSED_LAST_VOWEL: readonly string[] = ['дюма', 'золя', 'петипа', 'дега', 'деррида', 'тома', 'люка'];

/** Parts that never change and begin no initial: nobility, Turkic patronymics, Arabic and Romance particles. */
export const PARTICLES: readonly string[] = [
  ...['фон', 'цу', 'де', 'дю', 'дель', 'делла', 'да', 'ди', 'дос', 'душ', 'ла', 'ле', 'ван', 'дер', 'ден'],
  ...['аль', 'эль', 'бен', 'бин', 'бинт', 'ибн', 'абу'],
  ...['оглы', 'оглу', 'угли', 'кызы', 'кзы', 'гызы', 'кизи', 'улы', 'уулу'],
];

/** First parts of hyphenated surnames that do not change: «Тер-Петросяна», «Бонч-Бруевича». */
export const UNCHANGED_FIRST_PARTS: readonly string[] = ['бонч', 'тер', 'мелик', 'вар', 'грум', 'книппер', 'сквозник'];
export const SOFT_WOMENS_NAMES: readonly string[] = [
  ...['любовь', 'нинель', 'адель', 'рахиль', 'юдифь', 'эсфирь', 'руфь', 'жизель'],
];
export const UNCHANGED_WOMENS_NAMES: readonly string[] = [
  'мишель',
  'николь',
  'рашель',
  'габриэль',
  'даниэль',
  'аннабель',
];

/** Names whose stressed -ия has «-ие» in the dative: «Зульфие». */
export const STRESSED_IJA: readonly string[] = [
  'зульфия',
  'альфия',
  'гульфия',
  'алия',
  'галия',
  'нурия',
  'загия',
  'фаузия',
];
