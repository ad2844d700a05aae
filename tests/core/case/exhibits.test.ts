import { expect, test } from 'vitest';
import { exhibitTitle } from '#core/case/exhibits.ts';
import { day } from '#core/plain-date.ts';
import { packOf } from '#tests/support/packs.ts';

const titleOf = (caption: string, date: string, language = 'ru', country = 'ru') => {
  const { words } = packOf(country).letters[language]!;
  return exhibitTitle({ caption, date }, { words, language, latest: day('2026-11-24') });
};

test.each([
  ['Счёт', '12.03.2026', 'Счёт от 12.03.2026'],
  ['Счёт;', '2026-03-12', 'Счёт от 12.03.2026'],
  ['Счёт', '', 'Счёт'],
  ['Счёт', '31.02.2026', 'Счёт'],
  ['Счёт', '25.11.2026', 'Счёт'],
  ['Детализация за 1–31 октября 2026 г.', '05.11.2026', 'Детализация за 1–31 октября 2026 г. от 05.11.2026'],
  ['Счёт от 12.03.2026 № 17', '12.03.2026', 'Счёт от 12.03.2026 № 17'],
  ['Счёт от 12 марта 2026 г.', '12.03.2026', 'Счёт от 12 марта 2026 г.'],
  ['Счёт 12/3/26', '12.03.2026', 'Счёт 12/3/26'],
  ['Счёт 112.03.2026', '12.03.2026', 'Счёт 112.03.2026 от 12.03.2026'],
  ['', '12.03.2026', undefined],
])('«%s» of %s is called «%s»', (caption, date, title) => expect(titleOf(caption, date)).toBe(title));

test('in both languages of Belarus', () => {
  expect(titleOf('Счёт', '12.03.2026', 'ru', 'by')).toBe('Счёт от 12.03.2026');
  expect(titleOf('Рахунак', '12.03.2026', 'be', 'by')).toBe('Рахунак ад 12.03.2026');
  expect(titleOf('Рахунак ад 12 сакавіка 2026 г.', '12.03.2026', 'be', 'by')).toBe('Рахунак ад 12 сакавіка 2026 г.');
});
