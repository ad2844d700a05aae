import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addMoney, readMoney, shareOf } from '#core/money.ts';

describe('a sum is read as people type or paste it', () => {
  test.each([
    ['60', 60_00],
    ['60,00', 60_00],
    ['60.5', 60_50],
    ['0,50', 50],
    ['0', 0],
    ['1 234,50', 1234_50],
    ['1\u00A0234,5', 1234_50],
    ['1\u202F234\u202F567', 1_234_567_00],
    ['1.234,56', 1234_56],
    ['1,234.56', 1234_56],
    ["1'234.56", 1234_56],
    ['1234,56', 1234_56],
    ['12 345', 12_345_00],
    ['−149,00 ₽', 149_00],
    ['-149', 149_00],
    ['– 149', 149_00],
    ['+149', 149_00],
    ['149₽', 149_00],
    ['₽149', 149_00],
    ['149 руб.', 149_00],
    ['149руб', 149_00],
    ['149 рублей', 149_00],
    ['1 рубль', 1_00],
    ['149 р.', 149_00],
    ['149р', 149_00],
    ['149,50 RUB', 149_50],
    ['149 руб. 50 коп.', 149_50],
    ['149 рублей 05 копеек', 149_05],
    ['149 р 5 к', 149_05],
    ['1 234 руб 50 коп', 1234_50],
    [' 60\t', 60_00],
  ])('«%s» is %d kopecks', (typed, minor) => {
    expect(readMoney(typed, 'RUB')).toEqual({ minor, currency: 'RUB' });
  });

  test.each([
    '',
    '-',
    'руб.',
    'сто',
    '12 34',
    '1.23.456',
    '0.149',
    '60,0055',
    '60,',
    '1e3',
    '60 $',
    '60 60',
    '12 34 руб 50 коп',
    '{{60}}',
    '99999999999999999999',
  ])('«%s» is no sum', (typed) => {
    expect(readMoney(typed, 'RUB')).toBeUndefined();
  });

  test('a mistaken paste of 200,000 spaces is no sum, at once', () => {
    const paste = `1${' '.repeat(200_000)}x`;
    expect(readMoney(paste, 'RUB')).toBeUndefined();
  });

  test('any sum written with any usual thousands and decimal mark comes back', () => {
    const marks = [
      ['\u00A0', ','],
      [' ', '.'],
      ['.', ','],
      [',', '.'],
      ['', ','],
    ] as const;
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 2_000_000_000 }),
        fc.constantFrom(...marks),
        (minor, [thousands, decimal]) => {
          const whole = String(Math.floor(minor / 100)).replace(/\B(?=(\d{3})+$)/gu, thousands);
          const typed = `${whole}${decimal}${String(minor % 100).padStart(2, '0')}`;
          expect(readMoney(typed, 'RUB')).toEqual({ minor, currency: 'RUB' });
        },
      ),
    );
  });
});

test('sums add up to the kopeck', () => {
  const dime = { minor: 10, currency: 'RUB' };
  expect(addMoney([dime, { minor: 20, currency: 'RUB' }, { minor: 149_00, currency: 'RUB' }], 'RUB')).toEqual({
    minor: 149_30,
    currency: 'RUB',
  });
  expect(addMoney([], 'RUB')).toEqual({ minor: 0, currency: 'RUB' });
});

test.each([
  [650_00, 3, 31, 62_90],
  [100, 1, 3, 33],
  [200, 1, 3, 67],
  [1, 1, 2, 1],
  [0, 5, 7, 0],
  [9_007_199_254_740_991, 3, 3, 9_007_199_254_740_991],
])('%i × %i : %i is rounded once, to %i', (minor, times, by, share) => {
  expect(shareOf({ minor, currency: 'RUB' }, { times, by })).toEqual({ minor: share, currency: 'RUB' });
});
