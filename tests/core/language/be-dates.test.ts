import fc from 'fast-check';
import { expect, test } from 'vitest';
import { languageOf } from '#core/language/language.ts';
import { addDays, day } from '#core/plain-date.ts';

const belarusian = languageOf('be');
const plainSpaces = (text: string | undefined) => text?.replaceAll('\u00A0', ' ');

test.each([
  ['2026-01-01', '1 студзеня 2026 г.'],
  ['2024-02-29', '29 лютага 2024 г.'],
  ['2026-03-08', '8 сакавіка 2026 г.'],
  ['2025-04-01', '1 красавіка 2025 г.'],
  ['2026-05-09', '9 мая 2026 г.'],
  ['2026-06-22', '22 чэрвеня 2026 г.'],
  ['2011-07-18', '18 ліпеня 2011 г.'],
  ['2006-08-17', '17 жніўня 2006 г.'],
  ['2026-09-01', '1 верасня 2026 г.'],
  ['2026-10-21', '21 кастрычніка 2026 г.'],
  ['2026-11-23', '23 лістапада 2026 г.'],
  ['2024-12-31', '31 снежня 2024 г.'],
])('%s is %s', (iso, text) => {
  expect(plainSpaces(belarusian.format({ kind: 'date', date: day(iso) }))).toBe(text);
});

test('the signature has its date in figures', () => {
  expect(belarusian.format({ kind: 'date', date: day('2026-11-23') }, 'short')).toBe('23.11.2026');
});

test.each([
  ['2026-10-05', '2026-10-19', 'з 5 па 19 кастрычніка 2026 г.', '5–19 кастрычніка 2026 г.'],
  ['2026-10-28', '2026-11-06', 'з 28 кастрычніка па 6 лістапада 2026 г.', '28 кастрычніка – 6 лістапада 2026 г.'],
  ['2026-12-30', '2027-01-02', 'з 30 снежня 2026 г. па 2 студзеня 2027 г.', '30 снежня 2026 г. – 2 студзеня 2027 г.'],
  ['2026-10-12', '2026-10-12', '12 кастрычніка 2026 г.', '12 кастрычніка 2026 г.'],
])('the days from %s to %s are «%s» and «%s»', (from, to, words, range) => {
  const value = { kind: 'period', from: day(from), to: day(to) } as const;
  expect(plainSpaces(belarusian.format(value))).toBe(words);
  expect(plainSpaces(belarusian.format(value, 'range'))).toBe(range);
});

test('a sentence may begin with a period', () => {
  const value = { kind: 'period', from: day('2026-10-05'), to: day('2026-10-19') } as const;
  expect(belarusian.format(value, 'from-to-start')).toBe('З\u00A05 па 19\u00A0кастрычніка 2026\u00A0г.');
});

test('a table names the month of a bill in the nominative', () => {
  const months = Array.from({ length: 12 }, (_, at) =>
    belarusian.formatCell({ kind: 'month', year: 2026, month: at + 1 }),
  );
  expect(months.map((text) => text.replace('\u00A0г.', '').replace(' 2026', ''))).toEqual(
    'студзень люты сакавік красавік май чэрвень ліпень жнівень верасень кастрычнік лістапад снежань'.split(' '),
  );
});

test('a day never parts from its month, nor a year from «г.»', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: 0, max: 800 }), (start, length) => {
      const from = addDays(day('1950-01-01'), start);
      const value = { kind: 'period', from, to: addDays(from, length) } as const;
      for (const form of ['from-to', 'from-to-start', 'range']) {
        expect(belarusian.format(value, form)).not.toMatch(/\d [а-яёіў]{3,}| г\.|^з /u);
      }
    }),
  );
});
