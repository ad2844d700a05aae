import { describe, expect, test } from 'vitest';
import { groundsOf } from '#core/case/case-grounds.ts';
import { type DraftInput, draftShape } from '#core/case/draft.ts';
import { caseFacts } from '#core/case/facts.ts';
import { countInterest, type InterestCount } from '#core/case/interest.ts';
import { stepProblems } from '#core/case/schema.ts';
import type { JurisdictionPack } from '#core/jurisdiction/pack.ts';
import { addDays, day } from '#core/plain-date.ts';
import { packXx } from '../../support/pack-xx.ts';

// The fictional country: 7.5 % a year from 1 June 2026, nothing known after 20 October 2026.
const TODAY = day('2026-11-23');
type Charges = readonly { readonly date: string | null; readonly sum: string | null }[];

const fee = (charges: Charges, demands: DraftInput['demands'], letterDate: string | null = ''): DraftInput => ({
  operator: { country: 'xx', operator: 'tin-can', service: 'mobile', claimantKind: 'self' },
  ground: { grounds: ['stray-fee'] },
  details: { charges: { 'stray-fee': [...charges] } },
  demands,
  claimant: { letterDate },
});
const ONE: Charges = [{ date: '10.10.2026', sum: '3650' }];
const TOLD = { interest: true, rates: [{ from: '01.06.2026', percent: '7,5' }] };

function count(input: DraftInput, pack: JurisdictionPack = packXx()): InterestCount {
  const draft = draftShape.parse(input);
  return countInterest(draft, groundsOf(draft, pack), pack, TODAY);
}
const rowsOf = (counted: InterestCount) =>
  counted.is === 'counted'
    ? counted.interest.rows.map(({ from, to, held, interest }) => `${from} ${to} ${held.minor} ${interest.minor}`)
    : counted;

/** The same country under a law that takes the rate of the payment day. */
function packByPaymentDay(): JurisdictionPack {
  const pack = packXx();
  if (!pack.interestRate) throw new Error('no rate');
  return { ...pack, interestRate: { ...pack.interestRate, by: 'payment-day' } };
}

describe('interest on charges', () => {
  test('runs from the day after the charge to the day of the letter', () => {
    expect(rowsOf(count(fee(ONE, TOLD)))).toEqual(['2026-10-11 2026-11-23 365000 3300']);
    expect(rowsOf(count(fee(ONE, TOLD, '12.10.2026')))).toEqual(['2026-10-11 2026-10-12 365000 150']);
  });

  test('needs no rate of the person while the letter is no younger than the known ones', () => {
    expect(rowsOf(count(fee(ONE, { interest: true }, '20.10.2026')))).toEqual(['2026-10-11 2026-10-20 365000 750']);
  });

  test('asks for the rate of days that are not known, and is not counted without it', () => {
    expect(count(fee(ONE, { interest: true }))).toEqual({
      is: 'rateUnknown',
      days: { from: '2026-10-21', to: '2026-11-23' },
    });
    const late = { interest: true, rates: [{ from: '01.11.2026', percent: '7' }] };
    expect(count(fee(ONE, late))).toEqual({ is: 'rateUnknown', days: { from: '2026-10-21', to: '2026-10-31' } });
  });

  test.each([
    ['a charge whose sum is not known', fee([...ONE, { date: '11.10.2026', sum: null }], TOLD), 'chargesIncomplete'],
    ['a charge whose day is not known', fee([...ONE, { date: null, sum: '10' }], TOLD), 'chargesIncomplete'],
    ['no charges', fee([], TOLD), 'chargesIncomplete'],
    ['a letter that is dated by hand', fee(ONE, TOLD, null), 'letterUndated'],
    ['a letter of the day of the charge', fee(ONE, TOLD, '10.10.2026'), 'nothingDue'],
    ['less than the smallest coin', fee([{ date: '20.11.2026', sum: '0,50' }], TOLD), 'nothingDue'],
  ])('is not counted for %s', (_what, input, is) => {
    expect(count(input)).toMatchObject({ is });
  });

  test('charges of every day are counted by their months, from the last of each on', () => {
    const daily = Array.from({ length: 50 }, (_, at) => ({ date: addDays(day('2026-09-01'), at), sum: '73' }));
    const counted = count(fee(daily, TOLD));
    expect(counted).toMatchObject({ is: 'counted', byMonth: true });
    expect(rowsOf(counted)).toEqual(['2026-10-01 2026-10-20 219000 900', '2026-10-21 2026-11-23 365000 2550']);
  });

  test('a table longer than half a page is not printed', () => {
    const monthly = Array.from({ length: 24 }, (_, at) => ({
      date: `15.${String((at % 12) + 1).padStart(2, '0')}.${at < 12 ? 2024 : 2025}`,
      sum: '100',
    }));
    expect(count(fee(monthly, TOLD))).toMatchObject({ is: 'tooManyRows' });
  });

  test('where the law takes the rate of the payment day, that of the letter’s day stands for it', () => {
    expect(rowsOf(count(fee(ONE, { interest: true }, '20.10.2026'), packByPaymentDay()))).toHaveLength(1);
    expect(count(fee(ONE, { interest: true }), packByPaymentDay())).toEqual({
      is: 'rateUnknown',
      days: { from: TODAY, to: TODAY },
    });
    const today = { interest: true, rates: [{ percent: '10' }] };
    expect(rowsOf(count(fee(ONE, today), packByPaymentDay()))).toEqual(['2026-10-11 2026-11-23 365000 4400']);
  });
});

describe('interest in the letter', () => {
  const stateOf = (input: DraftInput, name: string) =>
    caseFacts(draftShape.parse(input), packXx(), TODAY).get(name)?.is;
  const asked = (input: DraftInput) =>
    ['interest.isCounted', 'interest.byRule', 'court.interestAndFine', 'court.fineAlone'].filter(
      (name) => stateOf(input, name) === 'known',
    );
  const usual = (demands: DraftInput['demands']): DraftInput => ({
    ...fee([], demands),
    ground: { grounds: ['wrong-bill'] },
    details: { charges: { 'wrong-bill': [...ONE] } },
  });
  const penalty = { kind: 'daily', breach: 'refund', percent: '0,1', base: '3650', from: '11.10.2026' } as const;

  test('it is left to the court unless the person wants it or the ground usually asks for it', () => {
    expect(asked(fee(ONE, {}))).toEqual(['court.interestAndFine']);
    expect(asked(usual({}))).toEqual(['interest.byRule', 'court.fineAlone']);
  });

  test('it is counted only if the person wants it, and by its rule in words where it cannot be counted', () => {
    expect(asked(fee(ONE, TOLD))).toEqual(['interest.isCounted', 'court.fineAlone']);
    expect(asked(fee(ONE, { interest: true }))).toEqual(['interest.byRule', 'court.fineAlone']);
    expect(asked(usual(TOLD))).toEqual(['interest.isCounted', 'court.fineAlone']);
  });

  test('left out, neither demand nor table is printed', () => {
    expect(asked(fee(ONE, { ...TOLD, leftOut: ['interest'] }))).toEqual(['court.interestAndFine']);
    expect(stateOf(fee(ONE, { ...TOLD, leftOut: ['interest'] }), 'interest')).toBe('not-applicable');
  });

  test('a penalty for holding back the same money takes its place, here and in court', () => {
    expect(asked(usual({ penalty }))).toEqual(['court.fineAlone']);
    expect(asked(usual({ penalty: { ...penalty, breach: 'other' } }))).toEqual(['interest.byRule', 'court.fineAlone']);
    expect(asked(usual({ penalty, leftOut: ['penalty'] }))).toEqual(['interest.byRule', 'court.fineAlone']);
  });
});

describe('what the demands step wants', () => {
  const problems = (demands: DraftInput['demands'], pack: JurisdictionPack = packXx()) =>
    stepProblems('demands', draftShape.parse(fee(ONE, demands)), pack, TODAY).map(
      ({ path, code }) => `${path} ${code}`,
    );
  const daily = { kind: 'daily', breach: 'other', percent: '0,1', base: '3650', from: '11.10.2026' } as const;

  test('a rate may be missing, but one that is begun has its day and its per cent', () => {
    expect(problems({ interest: true })).toEqual([]);
    expect(problems({ interest: true, rates: [{}, { percent: 'много' }] })).toEqual([
      'rates.1.from required',
      'rates.1.percent badPercent',
    ]);
    expect(problems({ rates: [{ percent: 'много' }] })).toEqual([]);
  });

  test('one rate for all days needs no day', () => {
    expect(problems({ interest: true, rates: [{ percent: '9,75' }] }, packByPaymentDay())).toEqual([]);
  });

  test('a penalty has all its terms; the clause, the end and the cap may be missing', () => {
    expect(problems({ penalty: daily })).toEqual([]);
    expect(problems({ penalty: { kind: 'daily' } })).toEqual([
      'penalty.breach chooseOne',
      'penalty.percent required',
      'penalty.base required',
      'penalty.from required',
    ]);
    expect(problems({ penalty: { kind: 'fixed', breach: 'other' } })).toEqual(['penalty.sum required']);
    expect(problems({ penalty: { ...daily, to: '10.10.2026' } })).toEqual(['penalty.to endBeforeStart']);
    expect(problems({ penalty: { ...daily, percent: '101' } })).toEqual(['penalty.percent tooLarge']);
  });

  test('a penalty and interest on the same money are told apart in words, on other money they stand together', () => {
    expect(problems({ interest: true, penalty: { ...daily, breach: 'refund' } })).toEqual([
      'penalty.breach penaltyAndInterest',
    ]);
    expect(problems({ penalty: { ...daily, breach: 'refund' } })).toEqual([]);
    expect(problems({ interest: true, penalty: daily })).toEqual([]);
  });
});
