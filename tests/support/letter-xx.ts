import type { Fact, FactName, FactValue, Facts } from '#core/case/fact.ts';
import { composeLetter, type LetterOrder } from '#core/letter/compose.ts';
import type { LetterDocument } from '#core/letter/document.ts';
import { readingText } from '#core/letter/reading-text.ts';
import { day } from '#core/plain-date.ts';
import { packXx } from './pack-xx.ts';

export const known = (value: FactValue): Fact => ({ is: 'known', value });
export const text = (words: string): Fact => known({ kind: 'text', text: words });
export const money = (minor: number): Fact => known({ kind: 'money', money: { minor, currency: 'XXD' } });
export const flag: Fact = known({ kind: 'flag' });
export const unknown: Fact = { is: 'unknown' };
export const notApplicable: Fact = { is: 'not-applicable' };

/** What every claim of the fictional country needs, all of it known. */
const USUAL: Readonly<Record<FactName, Fact>> = {
  'relation.subscriber': flag,
  'respondent.full': text('Tin Can Telephone Company plc'),
  'respondent.short': text('Tin Can plc'),
  'respondent.address': text('1 String Street'),
  'recipient.name': text('Tin Can plc'),
  'recipient.address': text('1 String Street'),
  'claimant.isPerson': known({ kind: 'flag' }),
  'claimant.name': known({ kind: 'person', person: { surname: 'Doe', given: 'Jane', gender: 'female' } }),
  'claimant.voice': known({ kind: 'voice', voice: 'woman' }),
  'claimant.address': text('Here 1'),
  'signer.name': known({ kind: 'person', person: { surname: 'Doe', given: 'Jane' } }),
  'sender.name': known({ kind: 'person', person: { surname: 'Doe', given: 'Jane' } }),
  'sender.signer': known({ kind: 'person', person: { surname: 'Doe', given: 'Jane' } }),
  'contract.number': text('17'),
  'contract.date': known({ kind: 'date', date: day('2026-02-03') }),
  'letter.date': known({ kind: 'date', date: day('2026-11-23') }),
  'learned-on': known({ kind: 'date', date: day('2026-10-20') }),
};

/** Charges of one ground that add up to a sum. */
export const charged = (ground: string, minor: number): Readonly<Record<FactName, Fact>> => ({
  [`${ground}/charges.total`]: money(minor),
  [`${ground}/charges.allSumsKnown`]: flag,
});

/** A ground none of whose sums is known. */
export const chargedUnknown = (ground: string): Readonly<Record<FactName, Fact>> => ({
  [`${ground}/charges.noSumKnown`]: flag,
});

export function orderXx(
  facts: Readonly<Record<FactName, Fact>>,
  change: Partial<Omit<LetterOrder, 'facts'>> = {},
): LetterOrder {
  const all: Facts = new Map(Object.entries({ ...USUAL, ...facts }));
  return {
    letter: 'claim',
    language: 'en',
    grounds: ['stray-fee'],
    leftOut: [],
    on: day('2026-11-23'),
    ...change,
    facts: all,
  };
}

export function letterXx(...order: Parameters<typeof orderXx>): LetterDocument {
  const composed = composeLetter(orderXx(...order), packXx());
  if (!composed.ok) throw new Error(JSON.stringify(composed.problems));
  return composed.value;
}

export const linesXx = (...order: Parameters<typeof orderXx>): readonly string[] => readingText(letterXx(...order));
