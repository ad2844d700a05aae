import type { Money } from '../money.ts';

/** A noun as it stands after one, after two to four, after five and more. */
export type CountedNoun = {
  readonly one: string;
  readonly few: string;
  readonly many: string;
  readonly feminine: boolean;
};

/** What one language calls numbers and money. The place of a numeral in its list is its number (of tens, of hundreds). */
export type NumberWords = {
  readonly zero: string;
  readonly minus: string;
  readonly units: readonly string[];
  readonly feminineUnits: readonly string[];
  /** Ten to nineteen. */
  readonly teens: readonly string[];
  readonly tens: readonly string[];
  readonly hundreds: readonly string[];
  /** From a thousand up, a thousand times more each; a safe integer of kopecks ends within trillions of roubles. */
  readonly scales: readonly CountedNoun[];
  readonly rouble: CountedNoun;
  readonly kopeck: CountedNoun;
};

export type Sums = {
  /** Whole roubles and two-digit kopecks: «4 318 рублей 60 копеек». */
  readonly sumInFigures: (money: Money) => string;
  /** The same without kopecks where there are none, for prices: «650 рублей». */
  readonly price: (money: Money) => string;
  /** For a demand: «447 (четыреста сорок семь) рублей 00 копеек». */
  readonly sumInWords: (money: Money) => string;
  /** For tables whose head names the currency: «1 680,00». */
  readonly amount: (money: Money) => string;
};

/** Currencies that are roubles and kopecks; any other one keeps its code. */
const ROUBLES: readonly string[] = ['RUB', 'BYN'];

/** Sums as East Slavic letters write them, in the words of one language. */
export function sumsIn(words: NumberWords): Sums {
  const kopecks = (minor: number): string => `${twoDigits(minor)}\u00A0${agree(minor, words.kopeck)}`;

  function sumInFigures(money: Money): string {
    if (!ROUBLES.includes(money.currency)) return `${amount(money)}\u00A0${money.currency}`;
    const { major, minor } = split(money);
    return `${figures(money)}\u00A0${agree(major, words.rouble)} ${kopecks(minor)}`;
  }

  function price(money: Money): string {
    const { major, minor } = split(money);
    if (minor !== 0 || !ROUBLES.includes(money.currency)) return sumInFigures(money);
    return `${figures(money)}\u00A0${agree(major, words.rouble)}`;
  }

  function sumInWords(money: Money): string {
    if (!ROUBLES.includes(money.currency)) return sumInFigures(money);
    const { major, minor } = split(money);
    const spoken = `${sign(money, `${words.minus} `)}${cardinal(major, words)}`;
    return `${figures(money)} (${spoken})\u00A0${agree(major, words.rouble)} ${kopecks(minor)}`;
  }

  return { sumInFigures, price, sumInWords, amount };
}

function amount(money: Money): string {
  return `${figures(money)},${twoDigits(split(money).minor)}`;
}

/** A whole number from 0 in the masculine nominative: «двадцать один». */
function cardinal(count: number, words: NumberWords): string {
  if (count === 0) return words.zero;
  const spoken = [belowThousand(count % 1000, words, { feminine: false })];
  let rest = Math.floor(count / 1000);
  for (const scale of words.scales) {
    const group = rest % 1000;
    if (group > 0) spoken.unshift(`${belowThousand(group, words, scale)} ${agree(group, scale)}`);
    rest = Math.floor(rest / 1000);
  }
  return spoken.filter(Boolean).join(' ');
}

function belowThousand(count: number, words: NumberWords, { feminine }: Pick<CountedNoun, 'feminine'>): string {
  const last = count % 100;
  const unit = count % 10;
  const rest =
    last >= 10 && last < 20
      ? [words.teens[last - 10]]
      : [words.tens[Math.floor(last / 10)], (feminine ? words.feminineUnits[unit] : undefined) ?? words.units[unit]];
  return [words.hundreds[Math.floor(count / 100)], ...rest].filter(Boolean).join(' ');
}

function agree(count: number, noun: CountedNoun): string {
  const teen = count % 100 >= 11 && count % 100 <= 14;
  if (!teen && count % 10 === 1) return noun.one;
  return !teen && count % 10 >= 2 && count % 10 <= 4 ? noun.few : noun.many;
}

/** Digits in threes, parted by no-break spaces from four digits on. */
function grouped(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/gu, '\u00A0');
}

const twoDigits = (minor: number): string => String(minor).padStart(2, '0');

const figures = (money: Money): string => `${sign(money, '−')}${grouped(split(money).major)}`;

const sign = ({ minor }: Money, mark: string): string => (minor < 0 ? mark : '');

function split({ minor }: Money): { readonly major: number; readonly minor: number } {
  const size = Math.abs(minor);
  return { major: Math.floor(size / 100), minor: size % 100 };
}
