import { expect, test } from 'vitest';
import { chargeTotal } from '#core/case/charge-total.ts';
import { type ChargeRow, emptyCharge } from '#core/case/draft.ts';
import { day } from '#core/plain-date.ts';

const today = day('2026-11-24');
const row = (typed: Partial<ChargeRow>): ChargeRow => ({ ...emptyCharge(), ...typed });
const totalOf = (...rows: ChargeRow[]) => {
  const { filled, counted, total } = chargeTotal(rows, 'RUB', today);
  return `${counted} of ${filled}: ${total.minor}`;
};

test('sums as people type them add up to the kopeck', () => {
  expect(totalOf(row({ date: '12.10.2026', sum: '60' }), row({ date: '13.10.2026', sum: '1 060,10 ₽' }))).toBe(
    '2 of 2: 112010',
  );
});

test('the total counts only sound rows and says how many they are', () => {
  const wrong = [
    row({ date: '13.10.2026', sum: 'шестьдесят' }),
    row({ date: '', sum: '60' }),
    row({ date: '34.10.2026', sum: '60' }),
    row({ date: '25.11.2026', sum: '60' }),
    row({ date: '12.10.2026', sum: '0' }),
    row({ date: '12.10.2026', sum: null }),
  ];
  expect(totalOf(row({ date: '12.10.2026', sum: '60' }), ...wrong)).toBe('1 of 7: 6000');
});

test('a charge whose day is not known still counts, an untouched row is no charge', () => {
  expect(totalOf(row({ date: null, sum: '60,00' }), emptyCharge())).toBe('1 of 1: 6000');
});
