import { expect, test } from 'vitest';
import type { Norm } from '#core/jurisdiction/pack.ts';
import { cite } from '#core/letter/citations.ts';
import { textOf } from '#core/letter/document.ts';
import { startWriting } from '#core/letter/writing.ts';
import { day } from '#core/plain-date.ts';
import { orderXx } from '#tests/support/letter-xx.ts';
import { packXx } from '#tests/support/pack-xx.ts';

const ACTS = [
  {
    id: 'gk',
    title: { ru: 'Гражданский кодекс' },
    name: { ru: 'ГК РФ' },
    full: { ru: 'ГК РФ' },
    short: { ru: 'ГК РФ' },
  },
  {
    id: 'law',
    title: { ru: 'Закон № 1 «О связи»' },
    name: { ru: 'Закон о связи' },
    full: { ru: 'Закона № 1 «О связи»' },
    short: { ru: 'Закона о связи' },
    hereafter: { ru: 'далее — Закон о связи' },
  },
  {
    id: 'rules',
    title: { ru: 'Правила, утверждённые Правительством' },
    name: { ru: 'Правила' },
    full: { ru: 'Правил, утверждённых Правительством' },
    short: { ru: 'Правил' },
  },
];

const SEEN = day('2020-01-01');

/**
 * Cites the same way as a letter does, one citation after the other; a norm is «act: place», and «act» is the act as a whole. The
 * copies were read on the first day of 2020; the norms are chosen by the day of the wrong.
 */
function citeAll(citations: readonly (readonly string[])[], incident = '2026-10-01'): readonly string[] {
  const norms = citations.flat().map((id): Norm => {
    const [act = '', place] = id.split(': ');
    return {
      id,
      act,
      ...(place === undefined ? {} : { place: { ru: place } }),
      seen: SEEN,
      appliesOn: 'incident',
    };
  });
  const pack = { ...packXx(), acts: ACTS, norms };
  const said = pack.letters['en'];
  if (!said) throw new Error('no letters');
  const writing = startWriting(orderXx({}, { language: 'ru', incident: day(incident) }), pack, said);
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
  [['rules'], 'Правила, утверждённые Правительством', 'an act as a whole'],
  [['rules', 'gk: ст. 8'], 'ст. 8 ГК РФ, Правила, утверждённые Правительством', 'acts with places first'],
  [['gk: ст. 8', 'gk', 'gk: ст. 8'], 'ст. 8 ГК РФ', 'an act and a place of it are one citation'],
  [
    ['rules: п. 5', 'gk: ст. 8'],
    'п. 5 Правил, утверждённых Правительством; ст. 8 ГК РФ',
    'after a name that holds a comma',
  ],
  [
    ['law', 'rules'],
    'Закон № 1 «О связи», далее — Закон о связи; Правила, утверждённые Правительством',
    'two acts as a whole',
  ],
])('%j is cited as %s: %s', (norms, text) => {
  expect(citeAll([norms])).toEqual([text]);
});

test('the second citation of an act is short', () => {
  expect(citeAll([['law: ст. 1'], ['law: п. 2 ст. 3'], ['law'], ['gk: ст. 8'], ['gk: ст. 9']])).toEqual([
    'ст. 1 Закона № 1 «О связи», далее — Закон о связи',
    'п. 2 ст. 3 Закона о связи',
    'Закон о связи',
    'ст. 8 ГК РФ',
    'ст. 9 ГК РФ',
  ]);
});

test('a wrong older than the oldest copy that was read is judged by the act, without its article', () => {
  const citations = [['law: ст. 1', 'gk: ст. 8', 'law: ст. 2'], ['law: ст. 3']];
  expect(citeAll(citations, '2019-12-31')).toEqual([
    'Закон № 1 «О связи», далее — Закон о связи; Гражданский кодекс',
    'Закон о связи',
  ]);
  expect(citeAll(citations, '2020-01-01')[0]).toBe('ст. 1, 2 Закона № 1 «О связи», далее — Закон о связи; ст. 8 ГК РФ');
});
