import { languageOf } from '../language/language.ts';
import type { JurisdictionPack, Relation } from '../jurisdiction/pack.ts';
import type { PlainDate } from '../plain-date.ts';
import { letterLanguage } from './case-grounds.ts';
import { isBusiness, isSpokenFor } from './claimant-kind.ts';
import type { Draft, PersonName } from './draft.ts';
import type { Fact, Person, Voice } from './fact.ts';
import {
  always,
  blank,
  dateValue,
  type FactDeclarations,
  type FactEntry,
  flag,
  flags,
  known,
  NOT_APPLICABLE,
  optional,
  orBlank,
  orSilent,
  readDay,
  readLine,
  textValue,
} from './fact-entries.ts';
import { firmNames } from './facts-firm.ts';
import { readEmail, readPhone } from './readings.ts';

/** A flag of each makes sure that somebody acts in the claimant's name. */
const SPOKEN_FOR = ['claimant.isRepresented', 'claimant.isMinor', 'claimant.isSpokenFor', 'subscriber.isRepresented'];
/** Facts that no business has. */
const ONLY_CONSUMERS = [
  ...SPOKEN_FOR,
  ...['claimant.areSeveral', 'subscriber.writes', 'moral.isPossible', 'court.interestAndFine', 'court.fineAlone'],
];

export const CLAIMANT_FACTS: FactDeclarations = [
  optional('claimant.name', 'person', 'claimant.isPerson'),
  always('claimant.voice', 'voice'),
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
  optional('claimant.isFirm', 'flag', 'subscriber.isSociety', 'stranger.isSociety'),
  ...flags('claimant.areSeveral', 'claimant.isMinor', 'claimant.isSpokenFor'),
  optional('claimants.between', 'people'),
  optional('claimants.last', 'person', 'claimant.areSeveral'),
  optional('claimants.others', 'people', 'claimant.areSeveral'),
  ...flags('minor.signsToo', 'minor.isSignedFor', 'minor.hasParent', 'minor.hasGuardian'),
  always('claimant.address', 'text'),
  optional('claimant.phone', 'text', 'claimant.phoneAlone', 'claimant.phoneAndEmail'),
  optional('claimant.email', 'text', 'claimant.emailAlone', 'claimant.phoneAndEmail'),
  optional('claimant.passport', 'text'),
  ...flags('claimant.phoneAlone', 'claimant.emailAlone', 'claimant.phoneAndEmail', 'claimant.isRepresented'),
  optional(
    'representative.name',
    'person',
    ...[...SPOKEN_FOR, 'representative.phoneAlone', 'representative.emailAlone'],
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
    ...[
      'refund.toNumberedAccount',
      'reduction.toNumberedAccount',
      'reduction.byOperatorToAccount',
      'reduction.whileLastingToAccount',
    ],
  ),
  ...flags('head.lineAndAccount', 'head.lineAlone', 'head.accountAlone'),
  ...flags('disputed.lineAndAccount', 'disputed.lineAlone', 'disputed.accountAlone'),
  ...flags(
    'subscriber.writes',
    'subscriber.isRepresented',
    'subscriber.isBusiness',
    'subscriber.isSociety',
    'stranger.isSociety',
  ),
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
  const language = letterLanguage(draft, pack);
  const { claimantKind: kind } = draft.operator;
  const represented = kind === 'representative';
  const spokenFor = isSpokenFor(kind);
  const isSociety = kind === 'firm' && firmNames(claimant.firm, language).isSociety;
  const name = kind === 'firm' ? NOT_APPLICABLE : personFact(claimant, language);
  const representative = spokenFor ? personFact(claimant.representative, language) : NOT_APPLICABLE;
  return [
    ['claimant.name', name],
    ['claimant.voice', voiceOf(draft, language)],
    ['claimant.isConsumer', flag(!isBusiness(kind))],
    ['claimant.isBusiness', flag(isBusiness(kind))],
    ['claimant.isPerson', flag(kind !== 'firm')],
    ['claimant.isTrader', flag(kind === 'trader')],
    ['claimant.isFirm', flag(kind === 'firm')],
    ['claimant.isMinor', flag(kind === 'parent')],
    ['claimant.isSpokenFor', flag(spokenFor)],
    ...othersFacts(draft, language),
    ['claimant.address', orBlank('text', textValue(readLine(claimant.address)))],
    ...contactLines('claimant', claimant, { needed: !spokenFor, callingCode }),
    ['claimant.passport', needsPassport ? orBlank('text', textValue(readLine(claimant.passport))) : NOT_APPLICABLE],
    ['claimant.isRepresented', flag(represented)],
    ['subscriber.writes', flag(!spokenFor && !isBusiness(kind) && relation === 'subscriber')],
    ['subscriber.isRepresented', flag(spokenFor && relation === 'subscriber')],
    ['subscriber.isBusiness', flag(isBusiness(kind) && !isSociety && relation === 'subscriber')],
    ['subscriber.isSociety', flag(isSociety && relation === 'subscriber')],
    ['stranger.isSociety', flag(isSociety && relation === 'stranger')],
    ['representative.name', representative],
    [
      'representative.authorityDate',
      represented ? orBlank('date', dateValue(readDay(claimant.representative.authorityDate, today))) : NOT_APPLICABLE,
    ],
    ...(spokenFor ? contactLines('representative', claimant.representative, { needed: false, callingCode }) : []),
    ['signer.name', signer(draft, language)],
    ...minorFacts(draft),
    ...marks(draft, pack, today, relation),
    ['letter.date', orBlank('date', dateValue(letterDay(draft, today)))],
  ];
}

/** The voice of one person is that of their gender, unknown while that is; a firm that is no «Общество» speaks as several do. */
function voiceOf(draft: Draft, language: string): Fact {
  const { claimantKind } = draft.operator;
  const voice = (spoken: Voice): Fact => known({ kind: 'voice', voice: spoken });
  if (claimantKind === 'several') return voice('several');
  if (claimantKind === 'firm') return voice(firmNames(draft.claimant.firm, language).isSociety ? 'firm' : 'several');
  const gender = personOf(draft.claimant, language)?.gender;
  return gender ? voice(gender === 'male' ? 'man' : 'woman') : blank('voice');
}

/** Who signs alone or first: a minor from fourteen on signs, and the legal representative after them. */
function signer({ operator: { claimantKind: kind }, claimant }: Draft, language: string): Fact {
  if (kind === 'firm') return personFact(claimant.firm.signatory, language);
  const signsForThem = kind === 'representative' || (kind === 'parent' && claimant.childAge !== 'from-14');
  return personFact(signsForThem ? claimant.representative : claimant, language);
}

function minorFacts({ operator: { claimantKind }, claimant }: Draft): readonly FactEntry[] {
  const isMinor = claimantKind === 'parent';
  const isGuardian = claimant.representative.role === 'guardian';
  return [
    ['minor.signsToo', flag(isMinor && claimant.childAge === 'from-14')],
    ['minor.isSignedFor', flag(isMinor && claimant.childAge !== 'from-14')],
    ['minor.hasParent', flag(isMinor && !isGuardian)],
    ['minor.hasGuardian', flag(isMinor && isGuardian)],
  ];
}

/** The other subscribers of the contract; one who is not named yet is a blank. */
function othersFacts({ operator, claimant }: Draft, language: string): readonly FactEntry[] {
  if (operator.claimantKind !== 'several') return [];
  const people = claimant.others.flatMap((other) => personOf(other, language) ?? []);
  const between = people.slice(0, -1);
  const last = people.at(-1);
  return [
    ['claimant.areSeveral', flag(true)],
    ['claimants.between', orSilent(between.length > 0 ? { kind: 'people', people: between } : undefined)],
    ['claimants.last', orBlank('person', last && { kind: 'person', person: last })],
    ['claimants.others', orBlank('people', people.length > 0 ? { kind: 'people', people } : undefined)],
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
