import { describe, expect, test } from 'vitest';
import { type ClaimantKind, draftShape } from '#core/case/draft.ts';
import type { Fact } from '#core/case/fact.ts';
import { caseFacts } from '#core/case/facts.ts';
import { relevantQuestions } from '#core/case/questions.ts';
import { day } from '#core/plain-date.ts';
import { packRu } from '../../support/packs.ts';

const TODAY = day('2026-11-24');

const draftOf = (claimantKind: ClaimantKind, claimant: object = {}, grounds = ['paid-subscription']) =>
  draftShape.parse({
    operator: { country: 'ru', operator: 'mts', service: 'mobile', claimantKind },
    ground: { grounds },
    claimant,
  });
const factsOf = (...told: Parameters<typeof draftOf>) => caseFacts(draftOf(...told), packRu(), TODAY);
const valueOf = (fact: Fact | undefined) => (fact?.is === 'known' ? fact.value : fact?.is);
const textOf = (fact: Fact | undefined) =>
  fact?.is === 'known' && fact.value.kind === 'text' ? fact.value.text : fact?.is;

const ANNA = { surname: 'Шевченко', given: 'Анна', patronymic: 'Павловна' };
const OLEG = { surname: 'Шевченко', given: 'Олег', patronymic: 'Иванович' };
const ROMASHKA = { full: 'Общество с ограниченной ответственностью «Ромашка»', signatory: OLEG };

describe('whose words the letter speaks', () => {
  test.each([
    ['self', ANNA, 'woman'],
    ['self', OLEG, 'man'],
    ['trader', ANNA, 'woman'],
    ['representative', { ...ANNA, representative: OLEG }, 'woman'],
    ['parent', { ...ANNA, representative: OLEG }, 'woman'],
    ['several', { ...ANNA, others: [OLEG] }, 'several'],
    ['firm', { ...OLEG, firm: ROMASHKA }, 'firm'],
    ['firm', { firm: { full: 'Благотворительный фонд «Лён»', signatory: ANNA } }, 'several'],
  ] as const)('those of %s %#: as %s', (kind, claimant, voice) => {
    expect(valueOf(factsOf(kind, claimant).get('claimant.voice'))).toEqual({ kind: 'voice', voice });
  });

  test('nobody’s yet where the gender is not known', () => {
    const person = { surname: 'Ким', given: 'Саша', noPatronymic: true };
    expect(factsOf('self', person).get('claimant.voice')?.is).toBe('unknown');
  });
});

test.each([
  ['', true],
  ['self', true],
  ['representative', true],
  ['parent', true],
  ['several', true],
  ['trader', false],
  ['firm', false],
] as const)('consumer law is for a claimant of the kind «%s»: %s', (kind, isConsumer) => {
  const facts = factsOf(kind);
  expect(facts.get('claimant.isConsumer')?.is).toBe(isConsumer ? 'known' : 'not-applicable');
  expect(facts.get('claimant.isBusiness')?.is).toBe(isConsumer ? 'not-applicable' : 'known');
});

test('moral harm is never asked for a business, whatever was typed before', () => {
  const demands = { moralStory: 'Не на что было ехать', moralSum: '5000' };
  const asks = (kind: ClaimantKind) =>
    caseFacts({ ...draftOf(kind), demands: draftShape.parse({ demands }).demands }, packRu(), TODAY).get(
      'moral.isAsked',
    )?.is;
  expect(asks('self')).toBe('known');
  expect(asks('trader')).toBe('not-applicable');
  expect(asks('firm')).toBe('not-applicable');
});

describe('who signs', () => {
  const signerOf = (...told: Parameters<typeof draftOf>) => {
    const value = valueOf(factsOf(...told).get('signer.name'));
    return typeof value === 'object' && value.kind === 'person' ? value.person.given : value;
  };
  test.each([
    ['self', ANNA, 'Анна'],
    ['representative', { ...ANNA, representative: OLEG }, 'Олег'],
    ['parent', { ...ANNA, representative: OLEG, childAge: 'under-14' }, 'Олег'],
    ['parent', { ...ANNA, representative: OLEG, childAge: 'from-14' }, 'Анна'],
    ['several', { ...ANNA, others: [OLEG] }, 'Анна'],
    ['firm', { ...ANNA, firm: ROMASHKA }, 'Олег'],
  ] as const)('for the kind %s %#: %s', (kind, claimant, given) => {
    expect(signerOf(kind, claimant)).toBe(given);
  });

  test('a minor from fourteen on signs with the legal representative, a younger one does not sign', () => {
    const signsToo = (childAge: '' | 'under-14' | 'from-14') =>
      factsOf('parent', { ...ANNA, representative: OLEG, childAge }).get('minor.signsToo')?.is;
    expect([signsToo('from-14'), signsToo('under-14'), signsToo('')]).toEqual([
      'known',
      'not-applicable',
      'not-applicable',
    ]);
  });

  test('the others are those who are named; nobody named yet is a blank', () => {
    const others = (...named: readonly object[]) =>
      valueOf(factsOf('several', { ...ANNA, others: [...named] }).get('claimants.others'));
    expect(others()).toBe('unknown');
    expect(others({})).toBe('unknown');
    expect(others(OLEG, {})).toMatchObject({ kind: 'people', people: [{ given: 'Олег' }] });
  });
});

describe('a firm', () => {
  const firmFact = (name: string, firm: object) => textOf(factsOf('firm', { firm }).get(name));

  test('is known by what the full name tells, and by what was typed instead', () => {
    expect(firmFact('firm.short', ROMASHKA)).toBe('ООО «Ромашка»');
    expect(firmFact('firm.genitive', ROMASHKA)).toBe('общества с ограниченной ответственностью «Ромашка»');
    const corrected = { ...ROMASHKA, short: 'ООО «Ромашка Плюс»', genitive: 'общества «Ромашка Плюс»' };
    expect(firmFact('firm.short', corrected)).toBe('ООО «Ромашка Плюс»');
    expect(firmFact('firm.genitive', corrected)).toBe('общества «Ромашка Плюс»');
  });

  test('whose legal form is not known keeps to the nominative', () => {
    const facts = factsOf('firm', { firm: { full: 'Церковь «Свет»' } });
    expect(facts.get('firm.genitive')?.is).toBe('not-applicable');
    expect(facts.get('firm.withoutGenitive')?.is).toBe('known');
  });

  test('has a number only if it can be right; else there is room to write it', () => {
    expect(firmFact('business.inn', { ids: { inn: 'ИНН 7740000076' } })).toBe('7740000076');
    expect(firmFact('business.inn', { ids: { inn: '7740000077' } })).toBe('unknown');
    expect(firmFact('business.inn', { ids: { inn: null } })).toBe('unknown');
  });

  test('may dispute a list of numbers: a number not named is no blank', () => {
    expect(factsOf('firm').get('line.number')?.is).toBe('not-applicable');
    expect(factsOf('self').get('line.number')?.is).toBe('unknown');
  });

  test('shows no passport, is asked about its stamp', () => {
    const asked = (kind: ClaimantKind) =>
      relevantQuestions(draftOf(kind, {}, ['unconcluded-contract']), packRu()).map(({ id }) => id);
    expect(asked('firm')).toContain('stamp');
    expect(asked('firm')).not.toContain('old-passport');
    expect(asked('self')).toContain('old-passport');
    expect(asked('self')).not.toContain('stamp');
    expect(factsOf('firm', {}, ['unconcluded-contract']).get('claimant.passport')?.is).toBe('not-applicable');
    expect(factsOf('self', {}, ['unconcluded-contract']).get('claimant.passport')?.is).toBe('unknown');
  });
});

test('a child under fourteen has no passport to name', () => {
  const passport = (childAge: 'under-14' | 'from-14') =>
    factsOf('parent', { childAge }, ['unconcluded-contract']).get('claimant.passport')?.is;
  expect(passport('under-14')).toBe('not-applicable');
  expect(passport('from-14')).toBe('unknown');
});

test('a ground that rests on consumer law is not a firm’s, also if it was chosen before', () => {
  const pack = packRu();
  const grounds = pack.grounds.map((ground) => ({ ...ground, claimants: ['consumer' as const] }));
  const facts = caseFacts(draftOf('firm'), { ...pack, grounds }, TODAY);
  expect(facts.get('paid-subscription/charges.noSumKnown')?.is).toBe('not-applicable');
  expect(factsOf('firm').get('paid-subscription/charges.noSumKnown')?.is).toBe('known');
});
