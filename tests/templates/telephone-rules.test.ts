import { expect, test } from 'vitest';
import { cite } from '#core/letter/citations.ts';
import { textOf } from '#core/letter/document.ts';
import { startWriting } from '#core/letter/writing.ts';
import { day } from '#core/plain-date.ts';
import { orderXx } from '../support/letter-xx.ts';
import { packRu } from '../support/packs.ts';

/** How a letter of today cites norms of Russia for a wrong of that day. */
function citedFor(incident: string, ...norms: readonly string[]): string {
  const said = packRu().letters['ru'];
  if (!said) throw new Error('no letters');
  const writing = startWriting(orderXx({}, { language: 'ru', incident: day(incident) }), packRu(), said);
  const line = cite(writing, norms);
  expect(writing.problems).toEqual([]);
  return textOf(line).replace(/\u00A0/gu, ' ');
}

const UNNUMBERED = 'Правила оказания услуг телефонной связи, утверждённые Правительством Российской Федерации';

// The conflict of three sets of rules, the last of which nobody has read.
test.each([
  [
    '2024-08-15',
    'подп. «б» п. 26 Правил оказания услуг телефонной связи, утверждённых постановлением Правительства РФ ' +
      'от 09.12.2014 № 1342, далее — Правила № 1342',
  ],
  [
    '2024-10-01',
    'Правила оказания услуг телефонной связи, утверждённые постановлением Правительства РФ ' +
      'от 24.01.2024 № 59, далее — Правила № 59',
  ],
  ['2025-03-01', UNNUMBERED],
  ['2025-10-01', UNNUMBERED],
  ['2026-10-01', UNNUMBERED],
])('for a service switched on unasked on %s the letter cites «%s»', (incident, citation) => {
  expect(citedFor(incident, 'telephone-unordered')).toBe(citation);
});

test.each([
  ['2024-08-31', true],
  ['2024-09-01', false],
  ['2026-10-01', false],
])('the points of № 1342 are printed for %s: %s', (incident, printed) => {
  const citation = citedFor(incident, 'telephone-unordered', 'telephone-recalculation', 'telephone-bill');
  expect(citation.startsWith('подп. «б», «в», «г» п. 26 Правил')).toBe(printed);
  expect(citation.match(/Правил[аы]? оказания/gu)).toHaveLength(1);
});

test('a wrong older than the copy that was read is judged by the rules of its time, without the point', () => {
  expect(citedFor('2020-05-17', 'telephone-bill')).toMatch(/^Правила оказания .* № 1342, далее — Правила № 1342$/u);
});
