import { languageOf } from '../language/language.ts';
import { isSpokenFor } from './claimant-kind.ts';
import type { Draft, PersonName } from './draft.ts';
import type { Fact, Person, Voice } from './fact.ts';
import {
  always,
  blank,
  type FactDeclarations,
  type FactEntry,
  flag,
  flags,
  known,
  NOT_APPLICABLE,
  optional,
  orBlank,
  orSilent,
  readLine,
} from './fact-entries.ts';
import { firmNames } from './facts-firm.ts';

/** A flag of each makes sure that somebody acts in the claimant's name. */
export const SPOKEN_FOR = [
  ...['claimant.isRepresented', 'claimant.isMinor', 'claimant.isSpokenFor', 'subscriber.isRepresented'],
  ...['minor.signsToo', 'minor.isSignedFor'],
];
export const PEOPLE_FACTS: FactDeclarations = [
  optional('claimant.name', 'person', 'claimant.isPerson'),
  always('claimant.voice', 'voice'),
  optional('claimants.between', 'people'),
  optional('claimants.last', 'person', 'claimant.areSeveral'),
  optional('claimants.others', 'people', 'claimant.areSeveral'),
  ...flags('minor.signsToo', 'minor.isSignedFor', 'minor.hasParent', 'minor.hasGuardian', 'minor.hasTrustee'),
  optional(
    'representative.name',
    'person',
    ...[...SPOKEN_FOR, 'representative.phoneAlone', 'representative.emailAlone'],
    ...['representative.phoneAndEmail', 'representative.withoutContacts'],
  ),
  always('signer.name', 'person'),
  optional('sender.name', 'person', 'claimant.isPerson'),
  always('sender.signer', 'person'),
];

/** Whose names stand in the letter, in whose voice it speaks, who signs. */
export function peopleFacts(draft: Draft, language: string): readonly FactEntry[] {
  const { claimant, operator } = draft;
  const spokenFor = isSpokenFor(operator.claimantKind);
  return [
    ['claimant.name', operator.claimantKind === 'firm' ? NOT_APPLICABLE : personFact(claimant, language)],
    ['claimant.voice', voiceOf(draft, language)],
    ['representative.name', spokenFor ? personFact(claimant.representative, language) : NOT_APPLICABLE],
    ['signer.name', signer(draft, language)],
    ...senderFacts(draft, language),
    ...minorFacts(draft),
    ...othersFacts(draft, language),
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

/** By post: to whom the notice comes that the letter arrived, and who signs at the post office. No minor does either. */
function senderFacts(draft: Draft, language: string): readonly FactEntry[] {
  const { claimant, operator } = draft;
  const { claimantKind: kind } = operator;
  const representative = personFact(claimant.representative, language);
  const name = kind === 'parent' ? representative : personFact(claimant, language);
  return [
    ['sender.name', kind === 'firm' ? NOT_APPLICABLE : name],
    ['sender.signer', isSpokenFor(kind) ? representative : signer(draft, language)],
  ];
}

function minorFacts({ operator: { claimantKind }, claimant }: Draft): readonly FactEntry[] {
  const isMinor = claimantKind === 'parent';
  const signsToo = claimant.childAge === 'from-14';
  const isGuardian = claimant.representative.role === 'guardian';
  return [
    ['minor.signsToo', flag(isMinor && signsToo)],
    ['minor.isSignedFor', flag(isMinor && !signsToo)],
    ['minor.hasParent', flag(isMinor && !isGuardian)],
    ['minor.hasGuardian', flag(isMinor && isGuardian && !signsToo)],
    ['minor.hasTrustee', flag(isMinor && isGuardian && signsToo)],
  ];
}

/** The other subscribers of the contract; one who is not named yet is a blank. */
function othersFacts({ operator, claimant }: Draft, language: string): readonly FactEntry[] {
  if (operator.claimantKind !== 'several') return [];
  const people = claimant.others.flatMap((other) => personOf(other, language) ?? []);
  const between = people.slice(0, -1);
  const last = people.at(-1);
  return [
    ['claimants.between', orSilent(between.length > 0 ? { kind: 'people', people: between } : undefined)],
    ['claimants.last', orBlank('person', last && { kind: 'person', person: last })],
    ['claimants.others', orBlank('people', people.length > 0 ? { kind: 'people', people } : undefined)],
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
