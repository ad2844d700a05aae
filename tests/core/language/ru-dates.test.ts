import fc from 'fast-check';
import { expect, test } from 'vitest';
import { languageOf } from '#core/language/language.ts';
import { addDays, day } from '#core/plain-date.ts';

const russian = languageOf('ru');
const plainSpaces = (text: string | undefined) => text?.replaceAll('\u00A0', ' ');

test.each([
  ['2026-11-23', 'long', '23 ноября 2026 г.'],
  ['2026-11-23', 'short', '23.11.2026'],
  ['2026-01-01', 'long', '1 января 2026 г.'],
  ['2026-01-01', 'short', '01.01.2026'],
  ['2024-02-29', 'long', '29 февраля 2024 г.'],
  ['2026-05-09', 'long', '9 мая 2026 г.'],
])('%s prints %s as %s', (iso, form, text) => {
  expect(plainSpaces(russian.format({ kind: 'date', date: day(iso) }, form))).toBe(text);
});

test.each([
  ['2026-10-12', '2026-10-26', 'с 12 по 26 октября 2026 г.', '12–26 октября 2026 г.'],
  ['2026-10-28', '2026-11-06', 'с 28 октября по 6 ноября 2026 г.', '28 октября – 6 ноября 2026 г.'],
  ['2026-12-30', '2027-01-02', 'с 30 декабря 2026 г. по 2 января 2027 г.', '30 декабря 2026 г. – 2 января 2027 г.'],
  ['2025-10-12', '2026-10-26', 'с 12 октября 2025 г. по 26 октября 2026 г.', '12 октября 2025 г. – 26 октября 2026 г.'],
  ['2026-10-12', '2026-10-12', '12 октября 2026 г.', '12 октября 2026 г.'],
])('the days from %s to %s are «%s» and «%s»', (from, to, words, range) => {
  const value = { kind: 'period', from: day(from), to: day(to) } as const;
  expect(plainSpaces(russian.format(value))).toBe(words);
  expect(plainSpaces(russian.format(value, 'range'))).toBe(range);
});

test('a sentence may begin with a period', () => {
  const value = { kind: 'period', from: day('2026-10-12'), to: day('2026-10-26') } as const;
  expect(russian.format(value, 'from-to-start')).toBe('С\u00A012 по 26\u00A0октября 2026\u00A0г.');
  expect(russian.format({ ...value, to: value.from }, 'from-to-start')).toBe('12\u00A0октября 2026\u00A0г.');
});

test('a day never parts from its month, nor a year from «г.»', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: 0, max: 800 }), (start, length) => {
      const from = addDays(day('1950-01-01'), start);
      const value = { kind: 'period', from, to: addDays(from, length) } as const;
      for (const form of ['from-to', 'from-to-start', 'range']) {
        expect(russian.format(value, form)).not.toMatch(/\d [а-я]{3,}| г\.|^с /u);
      }
    }),
  );
});

test.each([
  [{ kind: 'empty' }, ''],
  [{ kind: 'text', text: '«Тест-Гороскоп»,  0000' }, '«Тест-Гороскоп»,  0000'],
  [{ kind: 'date', date: day('2026-10-12') }, '12.10.2026'],
  [{ kind: 'date', date: day('2026-10-12'), time: '09:14' }, '12.10.2026, 09:14'],
  [{ kind: 'money', money: { minor: 149_00, currency: 'RUB' } }, '149,00'],
  [{ kind: 'month', year: 2026, month: 10 }, 'октябрь 2026\u00A0г.'],
] as const)('the table cell %j prints as «%s»', (cell, text) => {
  expect(russian.formatCell(cell)).toBe(text);
});
