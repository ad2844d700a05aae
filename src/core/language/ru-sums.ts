import type { Money } from '../money.ts';

type Noun = { readonly one: string; readonly few: string; readonly many: string; readonly feminine: boolean };

const ROUBLE: Noun = { one: 'рубль', few: 'рубля', many: 'рублей', feminine: false };
const KOPECK: Noun = { one: 'копейка', few: 'копейки', many: 'копеек', feminine: true };
const THOUSAND: Noun = { one: 'тысяча', few: 'тысячи', many: 'тысяч', feminine: true };
/** From a million up, a thousand times more each; a safe integer of kopecks ends within trillions of roubles. */
const LARGER: readonly Noun[] = [
  { one: 'миллион', few: 'миллиона', many: 'миллионов', feminine: false },
  { one: 'миллиард', few: 'миллиарда', many: 'миллиардов', feminine: false },
  { one: 'триллион', few: 'триллиона', many: 'триллионов', feminine: false },
];
/** Currencies that are roubles and kopecks in a Russian letter; any other one keeps its code. */
const ROUBLES: readonly string[] = ['RUB', 'BYN'];

const UNITS = ['', 'один', 'два', 'три', 'четыре', 'пять', 'шесть', 'семь', 'восемь', 'девять'];
const FEMININE_UNITS = ['', 'одна', 'две'];
const TEENS = [
  'десять',
  'одиннадцать',
  'двенадцать',
  'тринадцать',
  'четырнадцать',
  'пятнадцать',
  'шестнадцать',
  'семнадцать',
  'восемнадцать',
  'девятнадцать',
];
const TENS = [
  '',
  '',
  'двадцать',
  'тридцать',
  'сорок',
  'пятьдесят',
  'шестьдесят',
  'семьдесят',
  'восемьдесят',
  'девяносто',
];
const HUNDREDS = [
  '',
  'сто',
  'двести',
  'триста',
  'четыреста',
  'пятьсот',
  'шестьсот',
  'семьсот',
  'восемьсот',
  'девятьсот',
];

/** Whole roubles and two-digit kopecks: «4 318 рублей 60 копеек». */
export function sumInFigures(money: Money): string {
  if (!ROUBLES.includes(money.currency)) return `${amount(money)}\u00A0${money.currency}`;
  const { major, minor } = split(money);
  return `${figures(money)}\u00A0${agree(major, ROUBLE)} ${kopecks(minor)}`;
}

/** The same without kopecks where there are none, for prices: «650 рублей». */
export function price(money: Money): string {
  const { major, minor } = split(money);
  if (minor !== 0 || !ROUBLES.includes(money.currency)) return sumInFigures(money);
  return `${figures(money)}\u00A0${agree(major, ROUBLE)}`;
}

/** For a demand: «447 (четыреста сорок семь) рублей 00 копеек». */
export function sumInWords(money: Money): string {
  if (!ROUBLES.includes(money.currency)) return sumInFigures(money);
  const { major, minor } = split(money);
  return `${figures(money)} (${sign(money, 'минус ')}${cardinal(major)})\u00A0${agree(major, ROUBLE)} ${kopecks(minor)}`;
}

/** For tables whose head names the currency: «1 680,00». */
export function amount(money: Money): string {
  return `${figures(money)},${String(split(money).minor).padStart(2, '0')}`;
}

/** A whole number from 0 in the masculine nominative: «двадцать один». */
function cardinal(count: number): string {
  if (count === 0) return 'ноль';
  const words = [belowThousand(count % 1000, false)];
  let rest = Math.floor(count / 1000);
  for (const scale of [THOUSAND, ...LARGER]) {
    const group = rest % 1000;
    if (group > 0) words.unshift(`${belowThousand(group, scale.feminine)} ${agree(group, scale)}`);
    rest = Math.floor(rest / 1000);
  }
  return words.filter(Boolean).join(' ');
}

/** Digits in threes, parted by no-break spaces from four digits on. */
function grouped(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/gu, '\u00A0');
}

function belowThousand(count: number, feminine: boolean): string {
  const last = count % 100;
  const unit = count % 10;
  const rest =
    last >= 10 && last < 20
      ? [TEENS[last - 10]]
      : [TENS[Math.floor(last / 10)], (feminine ? FEMININE_UNITS[unit] : undefined) ?? UNITS[unit]];
  return [HUNDREDS[Math.floor(count / 100)], ...rest].filter(Boolean).join(' ');
}

function agree(count: number, noun: Noun): string {
  const teen = count % 100 >= 11 && count % 100 <= 14;
  if (!teen && count % 10 === 1) return noun.one;
  return !teen && count % 10 >= 2 && count % 10 <= 4 ? noun.few : noun.many;
}

const kopecks = (minor: number): string => `${String(minor).padStart(2, '0')}\u00A0${agree(minor, KOPECK)}`;

const figures = (money: Money): string => `${sign(money, '−')}${grouped(split(money).major)}`;

const sign = ({ minor }: Money, mark: string): string => (minor < 0 ? mark : '');

function split({ minor }: Money): { readonly major: number; readonly minor: number } {
  const size = Math.abs(minor);
  return { major: Math.floor(size / 100), minor: size % 100 };
}
