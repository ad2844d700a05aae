import { languageOf } from '../language/language.ts';
import type { JurisdictionPack, Relation } from '../jurisdiction/pack.ts';
import type { PlainDate } from '../plain-date.ts';
import { letterLanguage } from './case-grounds.ts';
import type { Draft, PersonName } from './draft.ts';
import type { Fact, Person } from './fact.ts';
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
import { readEmail, readPhone } from './readings.ts';

export const CLAIMANT_FACTS: FactDeclarations = [
  always('claimant.name', 'person'),
  always('claimant.address', 'text'),
  optional('claimant.phone', 'text', 'claimant.phoneAlone', 'claimant.phoneAndEmail'),
  optional('claimant.email', 'text', 'claimant.emailAlone', 'claimant.phoneAndEmail'),
  optional('claimant.passport', 'text'),
  ...flags('claimant.phoneAlone', 'claimant.emailAlone', 'claimant.phoneAndEmail', 'claimant.isRepresented'),
  optional(
    'representative.name',
    'person',
    ...['claimant.isRepresented', 'representative.phoneAlone', 'representative.emailAlone'],
    ...['representative.phoneAndEmail', 'representative.withoutContacts'],
  ),
  optional('representative.authorityDate', 'date', 'claimant.isRepresented'),
  optional('representative.phone', 'text', 'representative.phoneAlone', 'representative.phoneAndEmail'),
  optional('representative.email', 'text', 'representative.emailAlone', 'representative.phoneAndEmail'),
  ...flags('representative.phoneAlone', 'representative.emailAlone', 'representative.phoneAndEmail'),
  ...flags('representative.withoutContacts', 'claimant.withoutContacts'),
  always('signer.name', 'person'),
  optional(
    'line.number',
    'text',
    'head.lineAndAccount',
    'head.lineAlone',
    'disputed.lineAndAccount',
    'disputed.lineAlone',
  ),
  optional(
    'account.number',
    'text',
    ...['head.lineAndAccount', 'head.accountAlone', 'disputed.lineAndAccount', 'disputed.accountAlone'],
    ...['refund.toNumberedAccount', 'refund.allSumsToAccount', 'refund.noSumToAccount'],
    ...['refund.oneSumUnknownToAccount', 'refund.severalSumsUnknownToAccount', 'reduction.toNumberedAccount'],
    ...['reduction.byOperatorToAccount', 'reduction.whileLastingToAccount'],
  ),
  ...flags('head.lineAndAccount', 'head.lineAlone', 'head.accountAlone'),
  ...flags('disputed.lineAndAccount', 'disputed.lineAlone', 'disputed.accountAlone'),
  ...flags('subscriber.writes', 'subscriber.isRepresented'),
  always('contract.number', 'text'),
  always('contract.date', 'date'),
  ...flags('contract.isNamed'),
  optional('connection.address', 'text'),
  always('letter.date', 'date'),
];

/** Who writes, who signs, and the marks by which the clerk finds them: number, account, contract. */
export function claimantFacts(
  draft: Draft,
  pack: JurisdictionPack,
  today: PlainDate,
  relation: Relation,
  needsPassport: boolean,
): readonly FactEntry[] {
  const { claimant } = draft;
  const { callingCode } = pack;
  const represented = draft.operator.claimantKind === 'representative';
  const language = letterLanguage(draft, pack);
  const name = personFact(claimant, language);
  const representative = represented ? personFact(claimant.representative, language) : NOT_APPLICABLE;
  return [
    ['claimant.name', name],
    ['claimant.address', orBlank('text', textValue(readLine(claimant.address)))],
    ...contactLines('claimant', claimant, { needed: !represented, callingCode }),
    ['claimant.passport', needsPassport ? orBlank('text', textValue(readLine(claimant.passport))) : NOT_APPLICABLE],
    ['claimant.isRepresented', flag(represented)],
    ['subscriber.writes', flag(!represented && relation === 'subscriber')],
    ['subscriber.isRepresented', flag(represented && relation === 'subscriber')],
    ['representative.name', representative],
    [
      'representative.authorityDate',
      represented ? orBlank('date', dateValue(readDay(claimant.representative.authorityDate, today))) : NOT_APPLICABLE,
    ],
    ...(represented ? contactLines('representative', claimant.representative, { needed: false, callingCode }) : []),
    ['signer.name', represented ? representative : name],
    ...marks(draft, pack, today, relation),
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

/** A mark that is not known prints as a blank only where the clerk has no other one to find the case by. */
function marks(
  draft: Draft,
  { callingCode }: JurisdictionPack,
  today: PlainDate,
  relation: Relation,
): readonly FactEntry[] {
  const { claimant } = draft;
  const isSubscriber = relation === 'subscriber';
  const byNumber = draft.operator.service === 'mobile' || draft.operator.service === 'landline';
  const typedLine = readPhone(claimant.line ?? '', callingCode);
  const typedAccount = readLine(claimant.account);
  const hasLine = typedLine !== undefined || (byNumber && isSubscriber);
  const accountCanBeSilent = !isSubscriber || (claimant.account === null && typedLine !== undefined);
  const hasAccount = typedAccount !== undefined || !accountCanBeSilent;
  const named = hasLine ? (hasAccount ? 'lineAndAccount' : 'lineAlone') : hasAccount ? 'accountAlone' : undefined;
  const contractNumber = readLine(claimant.contractNumber);
  const contractDate = readDay(claimant.contractDate, today);
  const connected = isSubscriber && draft.operator.service !== '' && draft.operator.service !== 'mobile';
  return [
    ['line.number', hasLine ? orBlank('text', textValue(typedLine)) : NOT_APPLICABLE],
    ['account.number', hasAccount ? orBlank('text', textValue(typedAccount)) : NOT_APPLICABLE],
    ...['lineAndAccount', 'lineAlone', 'accountAlone'].flatMap((shown): readonly FactEntry[] => [
      [`head.${shown}`, flag(isSubscriber && shown === named)],
      [`disputed.${shown}`, flag(relation === 'stranger' && shown === named)],
    ]),
    ['contract.number', orBlank('text', textValue(contractNumber))],
    ['contract.date', orBlank('date', dateValue(contractDate))],
    ['contract.isNamed', flag(contractNumber !== undefined || contractDate !== undefined)],
    [
      'connection.address',
      connected ? orBlank('text', textValue(readLine(claimant.connectionAddress))) : NOT_APPLICABLE,
    ],
  ];
}

function personFact(typed: PersonName, language: string): Fact {
  const person = personOf(typed, language);
  return orBlank('person', person && { kind: 'person', person });
}

/** The name as typed, with its gender where that is chosen or sure; undefined while surname or first name is missing. */
export function personOf(typed: PersonName, language: string): Person | undefined {
  const surname = readLine(typed.surname);
  const given = readLine(typed.given);
  if (!surname || !given) return undefined;
  const patronymic = typed.noPatronymic ? undefined : readLine(typed.patronymic);
  const guessed = languageOf(language).names?.guessGender({ patronymic });
  const gender = typed.gender === '' ? guessed : typed.gender;
  const genitive = readLine(typed.genitive);
  return {
    surname,
    given,
    ...(patronymic ? { patronymic } : {}),
    ...(gender ? { gender } : {}),
    ...(genitive ? { genitive } : {}),
  };
}
