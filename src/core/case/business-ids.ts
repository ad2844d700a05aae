import { failure, type Result, success } from '../result.ts';
import { cleanLine } from '../text.ts';
import { type Wrong, wrong } from './step-fields.ts';

/** Numbers of firms and sole traders in the registers of the countries we know; which of them a country has is its pack's data. */
export const BUSINESS_IDS = ['inn', 'kpp', 'ogrn', 'ogrnip', 'unp'] as const;
export type BusinessId = (typeof BUSINESS_IDS)[number];
/** Whose number it is: some are longer for a person. */
export type BusinessHolder = 'firm' | 'trader';

/**
 * A number as registers write it: without spaces, hyphens and its own name before it. Problems: too short or too long
 * (`length`: what it must have, `typed`: what it has), a sign that does not belong there, a check digit that does not agree with the rest.
 */
export function readBusinessId(id: BusinessId, typed: string, holder: BusinessHolder): Result<string, Wrong> {
  const number = compact(typed);
  switch (id) {
    case 'inn':
      return holder === 'firm' ? figures(number, 10, isInnOfFirm) : figures(number, 12, isInnOfPerson);
    case 'kpp':
      return kpp(number);
    case 'ogrn':
      return figures(number, 13, (digits) => endsWithRemainder(digits, 11));
    case 'ogrnip':
      return figures(number, 15, (digits) => endsWithRemainder(digits, 13));
    case 'unp':
      return unp(number);
    default:
      return id satisfies never;
  }
}

const compact = (typed: string): string =>
  cleanLine(typed)
    .toUpperCase()
    .replace(/^(?:ИНН|КПП|ОГРНИП|ОГРН|УНП|INN|KPP|OGRNIP|OGRN|UNP)(?=[\s:№\d])[\s:№]*/u, '')
    .replace(/[\s\-–—]/gu, '');

function figures(
  number: string,
  length: number,
  agrees: (digits: readonly number[]) => boolean,
): Result<string, Wrong> {
  if (!/^\d*$/u.test(number)) return failure(wrong('badIdForm'));
  if (number.length !== length) return failure(wrong('badIdLength', { length, typed: number.length }));
  return agrees(Array.from(number, Number)) ? success(number) : failure(wrong('badIdCheck'));
}

/**
 * ИНН of an organisation: the tenth figure is the weighted sum of the nine before it, modulo 11, modulo 10. Source: order of the
 * tax ministry of 03.03.2004 № БГ-3-09/178 (structure of the number; the weights are the tax service's published ones).
 */
const isInnOfFirm = (digits: readonly number[]): boolean => hasCheck(digits, 9, [2, 4, 10, 3, 5, 9, 4, 6, 8]);

/** ИНН of a person, sole traders among them: two check figures, by the same rule. */
const isInnOfPerson = (digits: readonly number[]): boolean =>
  hasCheck(digits, 10, [7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) && hasCheck(digits, 11, [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8]);

const hasCheck = (digits: readonly number[], at: number, weights: readonly number[]): boolean =>
  digits[at] === (weightedSum(digits, weights) % 11) % 10;

/**
 * ОГРН and ОГРНИП: the last figure is the remainder of the number before it divided by 11 (13 for a sole trader), its last figure
 * if it has two. Source: rules of the registers, order of the finance ministry of 30.10.2017 № 165н. Figure by figure, so that no
 * number grows beyond what is exact.
 */
function endsWithRemainder(digits: readonly number[], divisor: 11 | 13): boolean {
  const remainder = digits.slice(0, -1).reduce((rest, digit) => (rest * 10 + digit) % divisor, 0);
  return digits.at(-1) === remainder % 10;
}

/**
 * КПП: four figures of the tax office, two signs of the reason (figures or capital Latin letters), three figures of the serial number.
 * It has no check digit. Source: order of the federal tax service of 29.06.2012 № ММВ-7-6/435@.
 */
function kpp(number: string): Result<string, Wrong> {
  if (number.length !== 9) return failure(wrong('badIdLength', { length: 9, typed: number.length }));
  return /^\d{4}[\dA-Z]{2}\d{3}$/u.test(number) ? success(number) : failure(wrong('badIdForm'));
}

const UNP_WEIGHTS = [29, 23, 19, 17, 13, 7, 5, 3] as const;
/** A person's number may begin with two letters; only those that look alike in both scripts are used. */
const UNP_LETTERS = 'ABCEHKMOPT';
const UNP_LETTERS_CYRILLIC = 'АВСЕНКМОРТ';
const SIGNS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/**
 * УНП of Belarus: the ninth figure is the weighted sum of the eight signs before it, modulo 11; a number whose remainder is ten is never
 * given out. The first letter counts as its place in the alphabet after the figures, the second as its place among the ten letters.
 * Source: rule of the tax ministry of Belarus as its example prints it (МА195368 → 4).
 */
function unp(typed: string): Result<string, Wrong> {
  const number = typed.replace(/[А-Я]/gu, (letter) => UNP_LETTERS[UNP_LETTERS_CYRILLIC.indexOf(letter)] ?? letter);
  if (number.length !== 9) return failure(wrong('badIdLength', { length: 9, typed: number.length }));
  if (!/^(?:[1-7]\d|[ABCEHKM][ABCEHKMOPT])\d{7}$/u.test(number)) return failure(wrong('badIdForm'));
  const signs = Array.from(number, (sign, at) => (at === 1 && !/\d/u.test(sign) ? UNP_LETTERS : SIGNS).indexOf(sign));
  return weightedSum(signs, UNP_WEIGHTS) % 11 === signs[8] ? success(number) : failure(wrong('badIdCheck'));
}

const weightedSum = (digits: readonly number[], weights: readonly number[]): number =>
  weights.reduce((sum, weight, at) => sum + weight * (digits[at] ?? 0), 0);
