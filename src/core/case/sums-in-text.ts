import { type Currency, type Money, readMoney } from '../money.ts';

/** A number with its roubles: «5 000 рублей», «149,50 руб.», «300 р.», «1000 ₽». */
const ROUBLES = /(?<![\d.,])(\d[\d \u00A0\u202F]*(?:[.,]\d{1,2})?)[ \u00A0]*(?:руб|рубл|р\.|₽|BYN|RUB)/giu;

/** The sums that a free text names in the country's money, in reading order. */
export const sumsIn = (text: string, currency: Currency): readonly Money[] =>
  [...text.matchAll(ROUBLES)].flatMap(([, number = '']) => readMoney(number.trim(), currency) ?? []);
