import { expect, test } from 'vitest';
import type { Norm } from '#core/jurisdiction/pack.ts';
import { cite } from '#core/letter/citations.ts';
import { textOf } from '#core/letter/document.ts';
import { startWriting } from '#core/letter/writing.ts';
import { day } from '#core/plain-date.ts';
import { orderXx } from '#tests/support/letter-xx.ts';
import { packXx } from '#tests/support/pack-xx.ts';

const ACTS = [
  { id: 'gk', full: { ru: 'ГК РФ' }, short: { ru: 'ГК РФ' } },
  {
    id: 'law',
    full: { ru: 'Закона № 1 «О связи»' },
    short: { ru: 'Закона о связи' },
    hereafter: { ru: 'далее — Закон о связи' },
  },
];

/** Cites the same way as a letter does, one citation after the other; a norm is «act: place». */
function citeAll(...citations: readonly (readonly string[])[]): readonly string[] {
  const norms = citations.flat().map((id): Norm => {
    const [act = '', place = ''] = id.split(': ');
    const checked = day('2026-11-01');
    const from = {
      source: 'made up',
      seen: day('2020-01-01'),
      appliesOn: 'letter',
      confidence: 'high',
      checked,
    } as const;
    return { id, act, place: { ru: place }, says: {}, ...from };
  });
  const pack = { ...packXx(), acts: ACTS, norms };
  const said = pack.letters['en'];
  if (!said) throw new Error('no letters');
  const writing = startWriting(orderXx({}, { language: 'ru' }), pack, said);
  return citations.map((ids) => textOf(cite(writing, ids)).replace(/\u00A0/gu, ' '));
}

test.each([
  [['gk: ст. 432', 'gk: ст. 438'], 'ст. 432, 438 ГК РФ', 'two articles of one code'],
  [['gk: ст. 395', 'gk: п. 2 ст. 1107'], 'ст. 395, п. 2 ст. 1107 ГК РФ', 'an article and a point of another'],
  [['gk: п. 2 ст. 1107', 'gk: ст. 395'], 'п. 2 ст. 1107, ст. 395 ГК РФ', 'the same the other way round'],
  [['gk: п. 5 ст. 55', 'gk: п. 7 ст. 55'], 'п. 5, 7 ст. 55 ГК РФ', 'two points of one article'],
  [
    ['gk: п. 5 ст. 44', 'gk: п. 5 ст. 54', 'gk: п. 8 ст. 68'],
    'п. 5 ст. 44, п. 5 ст. 54, п. 8 ст. 68 ГК РФ',
    'points of many',
  ],
  [['gk: преамбула'], 'преамбула ГК РФ', 'a place that is not counted'],
  [
    ['gk: ст. 8', 'law: ст. 1', 'gk: ст. 9'],
    'ст. 8, 9 ГК РФ, ст. 1 Закона № 1 «О связи», далее — Закон о связи',
    'two acts',
  ],
  [
    ['law: ст. 1', 'gk: ст. 8'],
    'ст. 1 Закона № 1 «О связи», далее — Закон о связи; ст. 8 ГК РФ',
    'after a declared name',
  ],
])('%j is cited as %s: %s', (norms, text) => {
  expect(citeAll(norms)).toEqual([text]);
});

test('the second citation of an act is short', () => {
  expect(citeAll(['law: ст. 1'], ['law: п. 2 ст. 3'], ['gk: ст. 8'], ['gk: ст. 9'])).toEqual([
    'ст. 1 Закона № 1 «О связи», далее — Закон о связи',
    'п. 2 ст. 3 Закона о связи',
    'ст. 8 ГК РФ',
    'ст. 9 ГК РФ',
  ]);
});
