import { describe, expect, test } from 'vitest';
import { type DraftInput, draftShape } from '#core/case/draft.ts';
import { caseFacts, factCatalogue, letterOrder } from '#core/case/facts.ts';
import { relevantQuestions } from '#core/case/questions.ts';
import { day } from '#core/plain-date.ts';
import { packRu } from '../../support/packs.ts';

const TODAY = day('2026-11-24');
const factsOf = (draft: DraftInput) => caseFacts(draftShape.parse(draft), packRu(), TODAY);
const stateOf = (draft: DraftInput, name: string) => factsOf(draft).get(name)?.is;
const moneyOf = (draft: DraftInput, name: string) => {
  const fact = factsOf(draft).get(name);
  return fact?.is === 'known' && fact.value.kind === 'money' ? fact.value.money.minor : undefined;
};

const mobile = (rest: DraftInput): DraftInput => ({
  operator: { country: 'ru', operator: 'mts', service: 'mobile', claimantKind: 'self' },
  ground: { grounds: ['paid-subscription'] },
  ...rest,
});
const charges = (...sums: readonly (string | null)[]): DraftInput =>
  mobile({ details: { charges: { 'paid-subscription': sums.map((sum, at) => ({ date: `1${at}.10.2026`, sum })) } } });

describe('what is known of charges', () => {
  test('a total is a total only if every sum is known', () => {
    expect(moneyOf(charges('149', '60,50'), 'paid-subscription/charges.total')).toBe(209_50);
    expect(stateOf(charges('149', null), 'paid-subscription/charges.total')).toBe('not-applicable');
    expect(moneyOf(charges('149', null), 'paid-subscription/charges.knownTotal')).toBe(149_00);
  });

  test.each([
    [['149', '60'], 'allSumsKnown'],
    [['149', null], 'oneSumUnknown'],
    [['149', null, 'много'], 'severalSumsUnknown'],
    [[null, null], 'noSumKnown'],
    [[], 'noSumKnown'],
  ] as const)('sums %j are told as %s and in no other way', (sums, expected) => {
    const told = ['allSumsKnown', 'oneSumUnknown', 'severalSumsUnknown', 'noSumKnown'].filter(
      (name) => stateOf(charges(...sums), `paid-subscription/charges.${name}`) === 'known',
    );
    expect(told).toEqual([expected]);
  });

  test('rows that are said not to be known are not used, though they are kept', () => {
    const draft = mobile({
      details: {
        charges: { 'paid-subscription': [{ date: '12.10.2026', sum: '149' }] },
        rowsUnknown: ['paid-subscription'],
      },
    });
    expect(stateOf(draft, 'paid-subscription/charges')).toBe('not-applicable');
    expect(stateOf(draft, 'paid-subscription/charges.period')).toBe('not-applicable');
  });

  test('a period is told only if every day is known: another one may lie outside it', () => {
    const rows = (...dates: readonly (string | null)[]) =>
      mobile({ details: { charges: { 'paid-subscription': dates.map((date) => ({ date, sum: '1' })) } } });
    expect(stateOf(rows('12.10.2026', '26.10.2026'), 'paid-subscription/charges.period')).toBe('known');
    expect(stateOf(rows('12.10.2026', null), 'paid-subscription/charges.period')).toBe('not-applicable');
  });

  test('the service is named only if all rows agree on it', () => {
    const rows = (...what: readonly string[]) =>
      mobile({
        details: {
          charges: { 'paid-subscription': what.map((name) => ({ date: '12.10.2026', what: name, sum: '1' })) },
        },
      });
    expect(stateOf(rows('«Тест»', 'Тест'), 'paid-subscription/charges.service')).toBe('known');
    expect(stateOf(rows('Тест', 'Проба'), 'paid-subscription/charges.severalServices')).toBe('known');
    expect(stateOf(rows('', ''), 'paid-subscription/charges.serviceUnknown')).toBe('known');
  });
});

describe('three states', () => {
  test.each(['31.02.2026', '25.11.2026', 'вчера', ''])(
    'a contract of «%s» is a blank, never a wrong day',
    (contractDate) => {
      expect(stateOf(mobile({ claimant: { contractDate } }), 'contract.date')).toBe('unknown');
    },
  );

  test('an account that is not known is silent where the number finds the case, else a blank', () => {
    expect(stateOf(mobile({ claimant: { account: null, line: '8 900 000 00 01' } }), 'account.number')).toBe(
      'not-applicable',
    );
    expect(stateOf(mobile({ claimant: { account: null, line: null } }), 'account.number')).toBe('unknown');
    expect(stateOf(mobile({}), 'account.number')).toBe('unknown');
  });

  test('"I don\'t know" prints what the question says, no answer to an optional one is silent', () => {
    const answered = (answer: string | null) => mobile({ details: { answers: { 'noticed-on': answer } } });
    expect(stateOf(answered(null), 'noticed-on')).toBe('unknown');
    expect(stateOf(mobile({}), 'noticed-on')).toBe('not-applicable');
    expect(stateOf(answered('27.10.2026'), 'noticed-on')).toBe('known');
  });

  test('an answer to a question that is no longer asked has no say', () => {
    const answers = { 'switched-off': 'not-done', 'switched-off-on': '27.10.2026' };
    expect(stateOf(mobile({ details: { answers } }), 'switched-off-on')).toBe('not-applicable');
    expect(stateOf(mobile({ details: { answers } }), 'switchedOff.anotherDay')).toBe('not-applicable');
  });

  test('every fact that a template may name is given by every case', () => {
    const facts = factsOf(mobile({}));
    const bare = [...factCatalogue(packRu()).keys()].filter((name) => !facts.has(name));
    expect(
      bare.filter((name) => !/^(charges|interruptions?|recalculation|outage|reduction|refund|relief)\b/u.test(name)),
    ).toEqual([]);
  });
});

describe('what may be claimed', () => {
  const aged = (date: string | null, letterDate: string | null) =>
    mobile({ details: { charges: { 'paid-subscription': [{ date, sum: '149' }] } }, claimant: { letterDate } });

  test.each([
    ['23.05.2026', '23.11.2026', 'known'],
    ['22.05.2026', '23.11.2026', 'not-applicable'],
    ['23.10.2026', null, 'not-applicable'],
    [null, '23.11.2026', 'not-applicable'],
  ])('a charge of %s in a letter of %s: "within six months" is %s', (date, letterDate, expected) => {
    expect(stateOf(aged(date, letterDate), 'claim.withinSixMonths')).toBe(expected);
  });

  test('moral harm needs both a story and a sum, and is never asked for an ordered shutdown', () => {
    const asked = (fault: string, demands: NonNullable<DraftInput['demands']>): DraftInput => ({
      operator: { country: 'ru', operator: 'mts', service: 'mobile' },
      ground: { grounds: ['poor-quality'] },
      details: { answers: { fault } },
      demands,
    });
    const both = { moralStory: 'Не смогла вызвать врача.', moralSum: '2000' };
    expect(stateOf(asked('absent', both), 'moral.isAsked')).toBe('known');
    expect(stateOf(asked('absent', { moralSum: '2000' }), 'moral.isAsked')).toBe('not-applicable');
    expect(stateOf(asked('state-ordered', both), 'moral.isPossible')).toBe('not-applicable');
    expect(stateOf(asked('absent', { ...both, leftOut: ['moral-harm'] }), 'moral.isAsked')).toBe('not-applicable');
  });

  test('moral harm is not asked for in a letter that denies the contract, whatever stands beside that ground', () => {
    const asked = (...grounds: readonly string[]): DraftInput => ({
      operator: { country: 'ru', operator: 'mts', service: 'mobile', claimantKind: 'self' },
      ground: { grounds: [...grounds] },
      demands: { moralStory: 'Звонили ночью.', moralSum: '2000' },
    });
    expect(stateOf(asked('spam'), 'moral.isAsked')).toBe('known');
    expect(stateOf(asked('unconcluded-contract', 'spam'), 'moral.isPossible')).toBe('not-applicable');
  });

  test('only the whole mobile service costs its full fee: without internet alone no sum is worked out', () => {
    const outage = (part: string): DraftInput => ({
      operator: { country: 'ru', operator: 'mts', service: 'mobile' },
      ground: { grounds: ['poor-quality'] },
      details: {
        interruptions: { 'poor-quality': [{ fromDate: '05.11.2026', toDate: '08.11.2026' }] },
        answers: { fault: 'absent', 'failed-part': part, 'monthly-fee': '600' },
      },
    });
    expect(moneyOf(outage('all'), 'poor-quality/recalculation.total')).toBe(80_00);
    expect(moneyOf(outage('internet'), 'poor-quality/recalculation.total')).toBeUndefined();
  });

  test.each([
    ['not-yet', 'account', 'whileLasting'],
    ['in-full', 'account', 'whileLastingToAccount'],
    ['in-full', 'cash', 'whileLastingBack'],
  ] as const)('of a lasting outage whose fee is taken %s, for the %s, the demand is %s', (taken, moneyTo, expected) => {
    const draft: DraftInput = {
      operator: { country: 'ru', operator: 'mts', service: 'tv', claimantKind: 'self' },
      ground: { grounds: ['poor-quality'] },
      details: {
        interruptions: { 'poor-quality': [{ fromDate: '05.11.2026', lasting: true }] },
        answers: { fault: 'absent', 'fee-taken': taken },
      },
      demands: { moneyTo },
      claimant: { account: '200000000017' },
    };
    const ways = [...factsOf(draft)].filter(([name, { is }]) => /reduction\./u.test(name) && is === 'known');
    expect(ways.map(([name]) => name)).toEqual([`poor-quality/reduction.${expected}`]);
  });

  test('where the money goes is said only if a refund is demanded', () => {
    const draft = (leftOut: readonly string[]): DraftInput => ({
      ...charges('149'),
      demands: { moneyTo: 'cash', leftOut: [...leftOut] },
    });
    expect(stateOf(draft([]), 'money.toCash')).toBe('known');
    expect(stateOf(draft(['extra-refund']), 'money.toCash')).toBe('not-applicable');
    expect(stateOf(draft(['extra-refund']), 'court.interestAndFine')).toBe('not-applicable');
  });

  test('a refund without rows still warns of what a court may add, but offers no interest to count', () => {
    const raised = (taken: 'taken' | 'not-yet'): DraftInput => ({
      operator: { country: 'ru', operator: 'mts', service: 'mobile', claimantKind: 'self' },
      ground: { grounds: ['tariff-change'] },
      details: { answers: { 'new-price-taken': taken } },
      demands: { interest: true },
    });
    expect(stateOf(raised('taken'), 'court.interestAndFine')).toBe('known');
    expect(stateOf(raised('taken'), 'interest.byRule')).toBe('not-applicable');
    expect(stateOf(raised('not-yet'), 'court.interestAndFine')).toBe('not-applicable');
  });

  test('a refund that cannot go to the account asks for its way, unless the person named one', () => {
    const afterEnd = (paid: string, moneyTo: 'account' | 'bank' | 'cash' | ''): DraftInput => ({
      operator: { country: 'ru', operator: 'mts', service: 'mobile', claimantKind: 'self' },
      ground: { grounds: ['charges-after-end'] },
      details: { answers: { 'bill-paid': paid } },
      demands: { moneyTo },
    });
    expect(stateOf(afterEnd('done', ''), 'money.wayUnsaid')).toBe('known');
    expect(stateOf(afterEnd('done', 'account'), 'money.wayUnsaid')).toBe('known');
    expect(stateOf(afterEnd('done', 'bank'), 'money.wayUnsaid')).toBe('not-applicable');
    expect(stateOf(afterEnd('done', 'cash'), 'money.wayUnsaid')).toBe('not-applicable');
    expect(stateOf(afterEnd('not-done', ''), 'money.wayUnsaid')).toBe('not-applicable');
    expect(stateOf(charges('149'), 'money.wayUnsaid')).toBe('not-applicable');
  });

  test.each([
    ['+7 900 000-00-65, +7 900 000-00-66', 'known'],
    ['8 (495) 000-00-10 и 8 (495) 000-00-11', 'known'],
    ['89000000065; 89000000066', 'known'],
    ['+7 900 000-00-65', 'not-applicable'],
    ['+7 900 000-00-65, тариф 300', 'not-applicable'],
    ['все номера фирмы', 'not-applicable'],
    [null, 'not-applicable'],
  ] as const)('of numbers to transfer, «%s» tells several: %s', (numbers, expected) => {
    const draft: DraftInput = {
      operator: { country: 'ru', operator: 'mts', service: 'mobile', claimantKind: 'self' },
      ground: { grounds: ['number-transfer'] },
      details: { answers: { 'transfer-numbers': numbers } },
    };
    expect(stateOf(draft, 'transfer.ofSeveral')).toBe(expected);
  });

  test('of several breaks the one that lasts has a dash for its end, which the letter explains', () => {
    const rows = [
      { fromDate: '05.11.2026', toDate: '06.11.2026' },
      { fromDate: '10.11.2026', lasting: true },
    ];
    const facts = factsOf({
      operator: { country: 'ru', operator: 'mts', service: 'mobile' },
      ground: { grounds: ['poor-quality'] },
      details: { interruptions: { 'poor-quality': rows } },
    });
    expect(JSON.stringify(facts.get('poor-quality/interruptions'))).toContain('"—"');
    expect(facts.get('poor-quality/interruptions.lastingInTable')?.is).toBe('known');
  });

  test('a break that ends the day it began names the day once', () => {
    const brokenUntil = (toDate: string): DraftInput => ({
      operator: { country: 'ru', operator: 'mts', service: 'mobile' },
      ground: { grounds: ['poor-quality'] },
      details: {
        interruptions: { 'poor-quality': [{ fromDate: '05.11.2026', fromTime: '10:00', toDate, toTime: '15:00' }] },
      },
    });
    expect(stateOf(brokenUntil('05.11.2026'), 'poor-quality/interruption.withinDay')).toBe('known');
    expect(stateOf(brokenUntil('06.11.2026'), 'poor-quality/interruption.byHours')).toBe('known');
  });

  test("a contract that is denied names no account of one's own in the head", () => {
    const denied = mobile({ ground: { grounds: ['unconcluded-contract'] }, claimant: { account: '200000000009' } });
    expect(stateOf(denied, 'head.accountAlone')).toBe('not-applicable');
    expect(stateOf(denied, 'disputed.accountAlone')).toBe('known');
    expect(stateOf(denied, 'subscriber.writes')).toBe('not-applicable');
  });

  test('grounds that exclude each other never meet in one letter', () => {
    const draft = draftShape.parse(mobile({ ground: { grounds: ['wrong-charge', 'unconcluded-contract'] } }));
    expect(letterOrder(draft, packRu(), TODAY).grounds).toEqual(['wrong-charge']);
  });

  test('the main ground says whom the claimant turns to next', () => {
    const pack = packRu();
    const grounds = pack.grounds.map((ground) =>
      ground.id === 'wrong-charge' ? { ...ground, turnsTo: 'fas' } : ground,
    );
    const turnsTo = (...ids: string[]) =>
      caseFacts(draftShape.parse({ ground: { grounds: ids } }), { ...pack, grounds }, TODAY).get('turnsTo.fas')?.is;
    expect(turnsTo('wrong-charge', 'paid-subscription')).toBe('known');
    expect(turnsTo('paid-subscription', 'wrong-charge')).toBe('not-applicable');
  });

  test('an answer may come later about all that is claimed, or about a part of it', () => {
    const pack = packRu();
    const grounds = pack.grounds.map((ground) =>
      ground.id === 'wrong-charge' ? { ...ground, answeredLater: 'dispute.incoming' } : ground,
    );
    const term = (dispute: string, ...ids: readonly string[]) => {
      const draft = draftShape.parse({ ground: { grounds: ids }, details: { answers: { dispute } } });
      const facts = caseFacts(draft, { ...pack, grounds }, TODAY);
      return ['answer.isLater', 'answer.isLaterInPart'].filter((name) => facts.get(name)?.is === 'known');
    };
    expect(term('incoming', 'wrong-charge')).toEqual(['answer.isLater']);
    expect(term('incoming', 'wrong-charge', 'paid-subscription')).toEqual(['answer.isLaterInPart']);
    expect(term('incoming', 'paid-subscription', 'wrong-charge')).toEqual(['answer.isLaterInPart']);
    expect(term('volume', 'wrong-charge')).toEqual([]);
    expect(term('incoming', 'paid-subscription')).toEqual([]);
  });

  test('norms are chosen by the earliest day of the wrong', () => {
    const draft = mobile({
      details: {
        charges: {
          'paid-subscription': [
            { date: '12.09.2025', sum: '1' },
            { date: '30.08.2025', sum: '1' },
          ],
        },
      },
    });
    expect(letterOrder(draftShape.parse(draft), packRu(), TODAY).incident).toBe('2025-08-30');
  });
});

describe('questions', () => {
  const asked = (draft: DraftInput) => relevantQuestions(draftShape.parse(draft), packRu()).map(({ id }) => id);

  test('the service is asked for by name only where the rows do not name it', () => {
    expect(asked(mobile({}))).toContain('service-name');
    expect(asked(mobile({ details: { charges: { 'paid-subscription': [{ what: 'Тест' }] } } }))).not.toContain(
      'service-name',
    );
  });

  test('the days of the bill are not asked where only the contract is wanted', () => {
    const papers = (wanted: 'contract' | 'detail' | 'both'): DraftInput =>
      mobile({ ground: { grounds: ['papers-refused'] }, details: { answers: { 'papers-wanted': wanted } } });
    expect(asked(papers('contract'))).not.toContain('papers-period');
    expect(asked(papers('detail'))).toContain('papers-period');
    expect(asked(papers('both'))).toContain('papers-period');
  });

  test('what of the service failed is asked of mobile subscribers alone', () => {
    const poor = (service: 'mobile' | 'tv'): DraftInput => ({
      operator: { service },
      ground: { grounds: ['poor-quality'] },
    });
    expect(asked(poor('mobile'))).toContain('failed-part');
    expect(asked(poor('tv'))).not.toContain('failed-part');
  });
});
