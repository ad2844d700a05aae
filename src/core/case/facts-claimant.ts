import type { JurisdictionPack, Relation } from '../jurisdiction/pack.ts';
import type { PlainDate } from '../plain-date.ts';
import { asksForPassport, letterLanguage } from './case-grounds.ts';
import { claimantFlags, isBusiness, isSpokenFor } from './claimant-kind.ts';
import type { Draft } from './draft.ts';
import {
  always,
  blank,
  dateValue,
  type FactDeclarations,
  type FactEntry,
  flag,
  flags,
  NOT_APPLICABLE,
  optional,
  orBlank,
  orSilent,
  readDay,
  readLine,
  textValue,
} from './fact-entries.ts';
import { firmNames } from './facts-firm.ts';
import { MARK_FACTS, markFacts } from './facts-marks.ts';
import { PEOPLE_FACTS, peopleFacts, SPOKEN_FOR } from './facts-people.ts';
import { readEmail, readPhone } from './readings.ts';

/** Facts that no business has. */
const ONLY_CONSUMERS = [
  ...SPOKEN_FOR,
  ...['claimant.areSeveral', 'subscriber.writes', 'moral.isPossible', 'moral.isAsked', 'court.interestAndFine'],
  ...['court.fineAlone', 'relief.byConsumerLaw'],
];

export const CLAIMANT_FACTS: FactDeclarations = [
  ...PEOPLE_FACTS,
  ...MARK_FACTS,
  optional('claimant.isConsumer', 'flag', ...ONLY_CONSUMERS),
  optional(
    'claimant.isBusiness',
    'flag',
    'claimant.isFirm',
    'claimant.isTrader',
    'subscriber.isBusiness',
    'subscriber.isSociety',
  ),
  optional('claimant.isPerson', 'flag', 'claimant.isConsumer', 'claimant.isTrader'),
  optional('claimant.isTrader', 'flag'),
  optional('claimant.isFirm', 'flag', 'subscriber.isSociety', 'firm.introducesItself'),
  ...flags('claimant.areSeveral', 'claimant.isMinor', 'claimant.isSpokenFor'),
  always('claimant.address', 'text'),
  optional('claimant.phone', 'text', 'claimant.phoneAlone', 'claimant.phoneAndEmail'),
  optional('claimant.email', 'text', 'claimant.emailAlone', 'claimant.phoneAndEmail'),
  optional('claimant.passport', 'text'),
  ...flags('claimant.phoneAlone', 'claimant.emailAlone', 'claimant.phoneAndEmail', 'claimant.isRepresented'),
  optional('representative.authorityDate', 'date', 'claimant.isRepresented'),
  optional('representative.phone', 'text', 'representative.phoneAlone', 'representative.phoneAndEmail'),
  optional('representative.email', 'text', 'representative.emailAlone', 'representative.phoneAndEmail'),
  ...flags('representative.phoneAlone', 'representative.emailAlone', 'representative.phoneAndEmail'),
  ...flags('representative.withoutContacts', 'claimant.withoutContacts'),
  ...flags(
    'subscriber.writes',
    'subscriber.isRepresented',
    'subscriber.isBusiness',
    'subscriber.isSociety',
    'firm.introducesItself',
  ),
  always('letter.date', 'date'),
];

/** Who writes, who signs, and the marks by which the clerk finds them: number, account, contract. */
export function claimantFacts(
  draft: Draft,
  pack: JurisdictionPack,
  today: PlainDate,
  relation: Relation,
): readonly FactEntry[] {
  const { claimant } = draft;
  const { callingCode } = pack;
  const language = letterLanguage(draft, pack);
  const { claimantKind: kind } = draft.operator;
  const represented = kind === 'representative';
  const spokenFor = isSpokenFor(kind);
  const isSociety = kind === 'firm' && firmNames(claimant.firm, language).isSociety;
  return [
    ...peopleFacts(draft, language),
    ...Object.entries(claimantFlags(kind)).map(([name, holds]): FactEntry => [name, flag(holds)]),
    ['claimant.address', orBlank('text', textValue(readLine(claimant.address)))],
    ...contactLines('claimant', claimant, { needed: !spokenFor, callingCode }),
    [
      'claimant.passport',
      asksForPassport(draft, pack) ? orBlank('text', textValue(readLine(claimant.passport))) : NOT_APPLICABLE,
    ],
    ['subscriber.writes', flag(!spokenFor && !isBusiness(kind) && relation === 'subscriber')],
    ['subscriber.isRepresented', flag(spokenFor && relation === 'subscriber')],
    ['subscriber.isBusiness', flag(isBusiness(kind) && !isSociety && relation === 'subscriber')],
    ['subscriber.isSociety', flag(isSociety && relation === 'subscriber')],
    ['firm.introducesItself', flag(isSociety && relation !== 'subscriber')],
    [
      'representative.authorityDate',
      represented ? orBlank('date', dateValue(readDay(claimant.representative.authorityDate, today))) : NOT_APPLICABLE,
    ],
    ...(spokenFor ? contactLines('representative', claimant.representative, { needed: false, callingCode }) : []),
    ...markFacts(draft, pack, today, relation),
    ['letter.date', orBlank('date', dateValue(letterDay(draft, today)))],
  ];
}

/** The letter's own day; undefined if it is to be filled in by hand. */
export function letterDay(draft: Draft, today: PlainDate): PlainDate | undefined {
  const { letterDate } = draft.claimant;
  return letterDate === null ? undefined : (readDay(letterDate) ?? today);
}

function contactLines(
  who: 'claimant' | 'representative',
  typed: { readonly phone: string; readonly email: string },
  { needed, callingCode }: { readonly needed: boolean; readonly callingCode: string },
): readonly FactEntry[] {
  const phone = readPhone(typed.phone, callingCode);
  const email = readEmail(typed.email);
  const blankPhone = needed && !phone && !email;
  return [
    [`${who}.phone`, blankPhone ? blank('text') : orSilent(textValue(phone))],
    [`${who}.email`, orSilent(textValue(email))],
    [`${who}.phoneAndEmail`, flag(phone !== undefined && email !== undefined)],
    [`${who}.phoneAlone`, flag(email === undefined && (phone !== undefined || blankPhone))],
    [`${who}.emailAlone`, flag(phone === undefined && email !== undefined)],
    [`${who}.withoutContacts`, flag(phone === undefined && email === undefined && !blankPhone)],
  ];
}
