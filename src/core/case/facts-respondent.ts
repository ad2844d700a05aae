import type { JurisdictionPack } from '../jurisdiction/pack.ts';
import { letterLanguage } from './case-grounds.ts';
import { type Draft, SERVICES } from './draft.ts';
import {
  always,
  type FactDeclarations,
  type FactEntry,
  flag,
  flags,
  orBlank,
  readLine,
  textValue,
} from './fact-entries.ts';
import { OTHER_OPERATOR } from './operator-step.ts';

export const RESPONDENT_FACTS: FactDeclarations = [
  always('respondent.full', 'text'),
  always('respondent.short', 'text'),
  always('respondent.address', 'text'),
  ...flags('respondent.hasShort', ...SERVICES.map((service) => `service.${service}`), 'service.unnamed'),
];

/** Whom the claim is against, and the kind of service it is about. */
export function respondentFacts(draft: Draft, pack: JurisdictionPack): readonly FactEntry[] {
  const { operator, otherName, address, service } = draft.operator;
  const language = letterLanguage(draft, pack);
  const registered = pack.operators.find(({ id }) => id === operator);
  const legalName = registered?.legalName[language];
  const full = legalName?.full ?? (operator === OTHER_OPERATOR ? readLine(otherName) : undefined);
  const short = legalName?.short ?? full;
  const typedAddress = readLine(address);
  // The register's address is offered as typed text; in whichever language, it stays the register's.
  const isOwn = typedAddress !== undefined && !Object.values(registered?.address ?? {}).includes(typedAddress);
  return [
    ['respondent.full', orBlank('text', textValue(full))],
    ['respondent.short', orBlank('text', textValue(short))],
    ['respondent.hasShort', flag(short !== full)],
    [
      'respondent.address',
      orBlank('text', textValue(isOwn ? typedAddress : (registered?.address?.[language] ?? typedAddress))),
    ],
    ...SERVICES.map((one): FactEntry => [`service.${one}`, flag(service === one)]),
    ['service.unnamed', flag(service === '')],
  ];
}
