import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Money } from '#core/money.ts';
import { languageOf } from '#core/language/language.ts';

const russian = languageOf('ru');
const roubles = (minor: number): Money => ({ minor, currency: 'RUB' });
/** As printed, with a common space for each no-break one. */
const printed = (money: Money, form: string) =>
  russian.format({ kind: 'money', money }, form)?.replaceAll('\u00A0', ' ');

describe('a sum in a demand', () => {
  test.each([
    [447_00, '447 (четыреста сорок семь) рублей 00 копеек'],
    [171_23, '171 (сто семьдесят один) рубль 23 копейки'],
    [11_97, '11 (одиннадцать) рублей 97 копеек'],
    [3360_00, '3 360 (три тысячи триста шестьдесят) рублей 00 копеек'],
    [4318_60, '4 318 (четыре тысячи триста восемнадцать) рублей 60 копеек'],
    [2000_00, '2 000 (две тысячи) рублей 00 копеек'],
    [0, '0 (ноль) рублей 00 копеек'],
    [1, '0 (ноль) рублей 01 копейка'],
    [1_01, '1 (один) рубль 01 копейка'],
    [2_02, '2 (два) рубля 02 копейки'],
    [5_05, '5 (пять) рублей 05 копеек'],
    [12_12, '12 (двенадцать) рублей 12 копеек'],
    [19_19, '19 (девятнадцать) рублей 19 копеек'],
    [21_21, '21 (двадцать один) рубль 21 копейка'],
    [22_00, '22 (двадцать два) рубля 00 копеек'],
    [40_14, '40 (сорок) рублей 14 копеек'],
    [100_00, '100 (сто) рублей 00 копеек'],
    [111_11, '111 (сто одиннадцать) рублей 11 копеек'],
    [1000_00, '1 000 (одна тысяча) рублей 00 копеек'],
    [1001_00, '1 001 (одна тысяча один) рубль 00 копеек'],
    [11_000_00, '11 000 (одиннадцать тысяч) рублей 00 копеек'],
    [21_002_00, '21 002 (двадцать одна тысяча два) рубля 00 копеек'],
    [112_000_00, '112 000 (сто двенадцать тысяч) рублей 00 копеек'],
    [999_999_99, '999 999 (девятьсот девяносто девять тысяч девятьсот девяносто девять) рублей 99 копеек'],
    [1_000_000_00, '1 000 000 (один миллион) рублей 00 копеек'],
    [2_001_003_00, '2 001 003 (два миллиона одна тысяча три) рубля 00 копеек'],
    [10_000_000_00, '10 000 000 (десять миллионов) рублей 00 копеек'],
    [1_000_000_000_00, '1 000 000 000 (один миллиард) рублей 00 копеек'],
    [-447_00, '−447 (минус четыреста сорок семь) рублей 00 копеек'],
  ])('%d kopecks print as %s', (minor, words) => {
    expect(printed(roubles(minor), 'in-words')).toBe(words);
  });

  test('breaks only between the figure, the words in brackets and the kopecks', () => {
    expect(russian.format({ kind: 'money', money: roubles(2000_00) }, 'in-words')).toBe(
      '2\u00A0000 (две тысячи)\u00A0рублей 00\u00A0копеек',
    );
  });

  test('has words for every sum a program can hold', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (minor) => {
        expect(printed(roubles(minor), 'in-words')).toMatch(
          /^−?[\d ]+ \([а-яё ]+\) рубл(ь|я|ей) \d\d копе(йка|йки|ек)$/u,
        );
      }),
    );
  });
});

test.each([
  ['figures', 4318_60, '4 318 рублей 60 копеек'],
  ['figures', 447_00, '447 рублей 00 копеек'],
  ['figures', 1_00, '1 рубль 00 копеек'],
  ['price', 650_00, '650 рублей'],
  ['price', 650_50, '650 рублей 50 копеек'],
  ['price', 1001_00, '1 001 рубль'],
  ['amount', 149_00, '149,00'],
  ['amount', 1680_00, '1 680,00'],
  ['amount', 1_234_567_89, '1 234 567,89'],
  ['amount', 5, '0,05'],
  ['amount', -5, '−0,05'],
])('as %s %d kopecks print as %s', (form, minor, text) => {
  expect(printed(roubles(minor), form)).toBe(text);
});

test('Belarusian money is roubles and kopecks in a Russian letter', () => {
  expect(printed({ minor: 11_97, currency: 'BYN' }, 'in-words')).toBe('11 (одиннадцать) рублей 97 копеек');
});

test.each(['figures', 'in-words', 'price'])('a currency without Russian words keeps its code (%s)', (form) => {
  expect(printed({ minor: 1447_05, currency: 'KZT' }, form)).toBe('1 447,05 KZT');
});
