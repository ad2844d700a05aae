import type { Ground, JurisdictionPack } from '../jurisdiction/pack.ts';
import { letterLanguage } from './case-grounds.ts';
import { type Draft, SERVICES } from './draft.ts';
import {
  always,
  type FactDeclarations,
  type FactEntry,
  flag,
  flags,
  optional,
  orBlank,
  orSilent,
  readLine,
  textValue,
} from './fact-entries.ts';
import { OTHER_OPERATOR } from './operator-step.ts';
import { relevantQuestions } from './questions.ts';

export const RESPONDENT_FACTS: FactDeclarations = [
  always('respondent.full', 'text'),
  always('respondent.short', 'text'),
  always('respondent.address', 'text'),
  optional('respondent.head', 'text'),
  always('operator.short', 'text'),
  /* Whom the letter is sent to: of a claim that is the respondent. */
  always('recipient.name', 'text'),
  always('recipient.address', 'text'),
  ...flags('respondent.hasShort', ...SERVICES.map((service) => `service.${service}`), 'service.unnamed'),
];

type Company = {
  readonly full: string | undefined;
  readonly short: string | undefined;
  readonly address: string | undefined;
  /** The post of its head, in the dative. */
  readonly head?: string | undefined;
};

/** Whom the claim is against, the chosen operator, and the kind of service it is about. */
export function respondentFacts(
  draft: Draft,
  grounds: readonly Ground[],
  pack: JurisdictionPack,
): readonly FactEntry[] {
  const operator = operatorOf(draft, pack);
  const respondent = namedRespondent(draft, grounds, pack) ?? operator;
  const { service } = draft.operator;
  return [
    ['respondent.full', orBlank('text', textValue(respondent.full))],
    ['respondent.short', orBlank('text', textValue(respondent.short))],
    ['respondent.hasShort', flag(respondent.short !== respondent.full)],
    ['respondent.address', orBlank('text', textValue(respondent.address))],
    ['respondent.head', orSilent(textValue(respondent.head))],
    ['recipient.name', orBlank('text', textValue(respondent.short))],
    ['recipient.address', orBlank('text', textValue(respondent.address))],
    ['operator.short', orBlank('text', textValue(operator.short))],
    ...SERVICES.map((one): FactEntry => [`service.${one}`, flag(service === one)]),
    ['service.unnamed', flag(service === '')],
  ];
}

function operatorOf(draft: Draft, pack: JurisdictionPack): Company {
  const { operator, otherName, address } = draft.operator;
  const language = letterLanguage(draft, pack);
  const registered = pack.operators.find(({ id }) => id === operator);
  const legalName = registered?.legalName[language];
  const full = legalName?.full ?? (operator === OTHER_OPERATOR ? readLine(otherName) : undefined);
  const typed = readLine(address);
  // The register's address is offered as typed text; in whichever language, it stays the register's.
  const isOwn = typed !== undefined && !Object.values(registered?.address ?? {}).includes(typed);
  return {
    full,
    short: legalName?.short ?? full,
    address: isOwn ? typed : (registered?.address?.[language] ?? typed),
    head: registered?.head?.[language],
  };
}

/** The company that a ground's questions ask for, where it is not the operator: a shop, a bank, another operator. */
function namedRespondent(draft: Draft, grounds: readonly Ground[], pack: JurisdictionPack): Company | undefined {
  const asked = grounds.find(({ respondent }) => respondent)?.respondent;
  if (!asked || !relevantQuestions(draft, pack).some(({ id }) => id === asked.name)) return undefined;
  const { answers } = draft.details;
  const full = readLine(answers[asked.name] ?? '');
  return { full, short: full, address: readLine(answers[asked.address] ?? '') };
}
