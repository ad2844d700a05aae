import { describe, expect, test } from 'vitest';
import { contradictionsOf } from '#core/case/contradictions.ts';
import { type Draft, type DraftInput, draftShape, emptyCharge } from '#core/case/draft.ts';
import { sumsIn } from '#core/case/sums-in-text.ts';
import { toneNotesOf } from '#core/case/tone-notes.ts';
import { day } from '#core/plain-date.ts';
import { draftOfCase } from '#tests/support/letter-cases.ts';
import { packRu } from '#tests/support/packs.ts';

const TODAY = day('2026-11-24');
const charge = (typed: Partial<Draft['details']['charges'][string][number]>) => ({ ...emptyCharge(), ...typed });
const draftOf = (input: DraftInput): Draft =>
  draftShape.parse({
    operator: { country: 'ru', operator: 'mts', service: 'mobile', claimantKind: 'self' },
    ground: { grounds: ['paid-subscription'] },
    ...input,
  });
const withCharges = (...rows: Draft['details']['charges'][string]) => ({ charges: { 'paid-subscription': rows } });
const found = (input: DraftInput) => contradictionsOf(draftOf(input), packRu(), TODAY);

describe('what in a case speaks against itself', () => {
  test('a sound story has nothing of the kind', () => {
    expect(contradictionsOf(draftOfCase('ru/paid-subscription'), packRu(), TODAY)).toEqual([]);
    expect(toneNotesOf(draftOfCase('ru/paid-subscription'), packRu())).toEqual([]);
  });

  test('a charge or a call after the day of the letter is named with both days and its place', () => {
    const row = charge({ date: '23.11.2026', sum: '149' });
    expect(found({ details: withCharges(row), claimant: { letterDate: '20.11.2026' } })).toEqual([
      {
        id: 'eventAfterLetter',
        step: 'details',
        field: 'charges.paid-subscription.0.date',
        facts: { date: '2026-11-23', letter: '2026-11-20' },
      },
    ]);
    const contacts = [{ date: '22.11.2026', channel: 'call' as const }];
    const called = found({ details: { contacted: 'yes', contacts }, claimant: { letterDate: '20.11.2026' } });
    expect(called.map(({ field }) => field)).toEqual(['contacts.0.date']);
  });

  test('a contract younger than the charge is named; one of the same day is not', () => {
    const details = withCharges(charge({ date: '12.10.2026', sum: '149' }));
    expect(found({ details, claimant: { contractDate: '13.10.2026' } })).toMatchObject([
      { id: 'contractAfterEvent', facts: { date: '2026-10-12', signed: '2026-10-13' } },
    ]);
    expect(found({ details, claimant: { contractDate: '12.10.2026' } })).toEqual([]);
  });

  test('an own demand for more than the charges add up to is named with both sums', () => {
    const details = withCharges(charge({ date: '12.10.2026', sum: '149,50' }));
    const above = found({ details, demands: { own: 'Вернуть 5 000 рублей' } });
    expect(above).toMatchObject([{ id: 'sumAboveRows', facts: { sum: 500_000, total: 14_950 } }]);
    expect(found({ details, demands: { own: 'Вернуть 149,50 руб. на карту' } })).toEqual([]);
  });

  test('the same charge entered twice is named; two of one day at different minutes are not', () => {
    const first = charge({ date: '12.10.2026', time: '09:14', what: 'Гороскоп', sum: '149' });
    expect(found({ details: withCharges(first, first) })).toMatchObject([{ id: 'rowTwice', facts: { number: 2 } }]);
    expect(found({ details: withCharges(first, { ...first, time: '09:20' }) })).toEqual([]);
    expect(found({ details: withCharges({ ...first, time: '' }, { ...first, time: '' }) })).toEqual([]);
  });

  test('an attached contract with another operator is named', () => {
    const contract = (caption: string) => ({
      evidence: { exhibits: [{ id: 'e1', kind: 'paper' as const, caption, item: 'contract-copy' }] },
    });
    expect(found(contract('Договор с ПАО «МегаФон» от 12.05.2024'))).toMatchObject([
      { id: 'otherCompany', step: 'operator', facts: { other: 'ПАО «МегаФон»', chosen: 'ПАО «МТС»' } },
    ]);
    expect(found(contract('Договор с ПАО «МТС» от 12.05.2024'))).toEqual([]);
    expect(found(contract('Договор от 12.05.2024'))).toEqual([]);
  });
});

test.each([
  ['вернуть 5 000 рублей и 149,50 руб.', [500_000, 14_950]],
  ['300 р. и 1000 ₽', [30_000, 100_000]],
  ['12 минут, 5 мая 2026 г., договор 4318', []],
])('the sums in «%s» are read', (text, minors) => {
  expect(sumsIn(text, 'RUB').map(({ minor }) => minor)).toEqual(minors);
});

describe('the tone of what a person writes', () => {
  const notes = (story: string) =>
    toneNotesOf(draftOf({ details: { story } }), packRu()).map(({ kind, word }) => [kind, word]);

  test.each([
    ['Это мошенники, верните деньги', [['insult', 'мошенники']]],
    ['Я вас засужу', [['threat', 'засужу']]],
    ['ВЕРНИТЕ МОИ ДЕНЬГИ', [['capitals', 'ВЕРНИТЕ МОИ ДЕНЬГИ']]],
    ['Прошу уничтожить мои данные. Посадка была в МОСКВЕ. Номер СНИЛС не называл.', []],
    ['Мне сказали: «сами дураки»', []],
    ['Воровства не было, товар получен', []],
  ])('%s', (story, expected) => {
    expect(notes(story)).toEqual(expected);
  });

  test('each note says which text it is in', () => {
    const draft = draftOf({ demands: { own: 'Уволить этих аферистов' } });
    expect(toneNotesOf(draft, packRu())).toMatchObject([{ step: 'demands', field: 'own', kind: 'insult' }]);
  });
});
