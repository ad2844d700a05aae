/** A sum in minor units (kopecks), so that no sum is ever rounded by floating point. */
export type Money = { readonly minor: number; readonly currency: Currency };
export type Currency = string; // ISO 4217

/** Larger sums are typing mistakes: a million roubles more than any telecom claim seen. */
export const LARGEST_SUM_MINOR = 10_000_000_00;

const SUM = /^([1-9]\d{0,2}(?:[\s'’.,]\d{3})+|\d+)(?:[.,](\d{1,2}))?$/u;
const SIGN = /^[-−–—+]\s?/u;
const CURRENCY_BEFORE = /^(?:₽|rub|byn)\s?/iu;
const CURRENCY_AFTER = /\s?(?:₽|руб(?:лей|ля|ль)?\.?|р\.?|rub|byn)$/iu;
const ROUBLES_AND_KOPECKS =
  /^(\d[\d\s]*?)\s?(?:руб(?:лей|ля|ль)?|р)\.?,?\s?(\d{1,2})\s?(?:коп(?:еек|ейки|ейка)?|к)\.?$/iu;
/** Longer than any sum; it keeps the patterns away from a mistaken paste. */
const LONGEST_TYPED = 60;

/**
 * Reads a sum as people type or paste it: «60», «60,00», «1 234,5», «1.234,56», «−149,00 ₽», «149 руб. 50 коп.».
 * A sign is dropped: a bill writes debits with a minus. Undefined if it is no sum in figures.
 */
export function readMoney(typed: string, currency: Currency): Money | undefined {
  const text = typed.trim();
  if (text.length > LONGEST_TYPED) return undefined;
  const unsigned = text.replace(SIGN, '').replace(CURRENCY_BEFORE, '');
  const inWords = ROUBLES_AND_KOPECKS.exec(unsigned);
  const figures = inWords ? `${inWords[1]},${inWords[2]?.padStart(2, '0')}` : unsigned.replace(CURRENCY_AFTER, '');
  const match = SUM.exec(figures);
  if (!match?.[1]) return undefined;
  const whole = Number(match[1].replace(/\D/gu, ''));
  const minor = whole * 100 + Number((match[2] ?? '').padEnd(2, '0'));
  return Number.isSafeInteger(minor) ? { minor, currency } : undefined;
}

/** The sum of sums of one currency; zero of `currency` for none. */
export function addMoney(sums: readonly Money[], currency: Currency): Money {
  return { minor: sums.reduce((total, sum) => total + sum.minor, 0), currency };
}

/**
 * A sum multiplied and divided by whole numbers, rounded once, half a minor unit up: how clerks round money.
 * Exact however large the product is. `by` is above zero, nothing is negative.
 */
export function shareOf(sum: Money, { times, by }: { readonly times: number; readonly by: number }): Money {
  const [product, divisor] = [BigInt(sum.minor) * BigInt(times), BigInt(by)];
  return { ...sum, minor: Number((product * 2n + divisor) / (divisor * 2n)) };
}
