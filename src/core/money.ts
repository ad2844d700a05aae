/** A sum in minor units (kopecks), so that no sum is ever rounded by floating point. */
export type Money = { readonly minor: number; readonly currency: Currency };
export type Currency = string; // ISO 4217

/** Larger sums are typing mistakes: a million roubles more than any telecom claim seen. */
export const LARGEST_SUM_MINOR = 10_000_000_00;

const SUM = /^[-−–+]?(\d{1,3}(?:[\s'.,]\d{3})+|\d+)(?:[.,](\d{1,2}))?$/u;
const CURRENCY_MARK = /\s*(₽|руб(?:лей|ля|ль)?\.?|р\.?|rub|byn)$/iu;

/**
 * Reads a sum as people type or paste it: «60», «60,00», «1 234,5», «1.234,56», «−149,00 ₽», «149 руб.».
 * A sign is dropped: a bill writes debits with a minus. Undefined if it is no sum in figures.
 */
export function readMoney(typed: string, currency: Currency): Money | undefined {
  const text = typed.trim().replace(CURRENCY_MARK, '').trim();
  const match = SUM.exec(text);
  if (!match?.[1]) return undefined;
  const whole = Number(match[1].replace(/\D/gu, ''));
  const minor = whole * 100 + Number((match[2] ?? '').padEnd(2, '0'));
  return Number.isSafeInteger(minor) ? { minor, currency } : undefined;
}

/** The sum of sums of one currency; zero of `currency` for none. */
export function addMoney(sums: readonly Money[], currency: Currency): Money {
  return { minor: sums.reduce((total, sum) => total + sum.minor, 0), currency };
}
