import type { LetterOrder } from '../letter/compose.ts';
import type { Ground, JurisdictionPack } from '../jurisdiction/pack.ts';
import { addMonths, type PlainDate } from '../plain-date.ts';
import { groundsOf, letterLanguage } from './case-grounds.ts';
import type { Draft } from './draft.ts';
import type { Fact, FactCatalogue, Facts } from './fact.ts';
import { type FactDeclarations, type FactEntry, flag, NOT_APPLICABLE } from './fact-entries.ts';
import { answerDeclarations, answerFacts } from './facts-answers.ts';
import { CLAIM_FACTS, claimFacts } from './facts-claim.ts';
import { CLAIMANT_FACTS, claimantFacts, letterDay } from './facts-claimant.ts';
import { CONTACT_FACTS, contactFacts } from './facts-contacts.ts';
import { ORDER_FACTS, orderFacts } from './facts-order.ts';
import { RESPONDENT_FACTS, respondentFacts } from './facts-respondent.ts';
import { bareRowDeclarations, incidentDays, rowFacts, scopedRowDeclarations } from './facts-rows.ts';

/** Months within which a claim is in time; the sentence that says so names the norm. */
const MONTHS_FOR_A_CLAIM = 6;

/** Every fact that templates of this pack may name, so that they are proven without a case. */
export const factCatalogue = (pack: JurisdictionPack): FactCatalogue =>
  new Map([...caseDeclarations(pack), ...bareRowDeclarations]);

/**
 * What the draft says, flattened into named facts; what a template may name and is not in it does not apply.
 * Answers that are not sound count as not given. `today`: days after it are not sound.
 */
export function caseFacts(draft: Draft, pack: JurisdictionPack, today: PlainDate): Facts {
  const grounds = groundsOf(draft, pack);
  const deniesContract = grounds.some((ground) => ground.deniesContract);
  const needsPassport = grounds.some((ground) => ground.needsPassport);
  const given: readonly FactEntry[] = [
    ...respondentFacts(draft, pack),
    ...claimantFacts(draft, pack, today, deniesContract, needsPassport),
    ...claimFacts(draft, grounds, pack),
    ...contactFacts(draft, today),
    ...answerFacts(draft, pack, today),
    ...orderFacts(draft, today),
    ...grounds.flatMap((ground) => rowFacts(ground, draft, pack, today)),
    ['claim.withinSixMonths', flag(isInTime(draft, grounds, pack, today))],
  ];
  const facts = new Map<string, Fact>();
  for (const [name] of caseDeclarations(pack)) facts.set(name, NOT_APPLICABLE);
  for (const [name, fact] of given) facts.set(name, fact);
  return facts;
}

/** What composeLetter needs to write the claim of this draft. */
export function letterOrder(draft: Draft, pack: JurisdictionPack, today: PlainDate): LetterOrder {
  const grounds = groundsOf(draft, pack);
  const { days } = incidentDays(draft, grounds, pack, today);
  const [incident] = days;
  return {
    letter: 'claim',
    language: letterLanguage(pack),
    grounds: grounds.map(({ id }) => id),
    leftOut: draft.demands.leftOut,
    facts: caseFacts(draft, pack, today),
    on: letterDay(draft, today) ?? today,
    ...(incident ? { incident } : {}),
  };
}

/** What a case itself has facts of. The bare names of rows are not among them: their facts belong to grounds. */
const caseDeclarations = (pack: JurisdictionPack): FactDeclarations => [
  ...RESPONDENT_FACTS,
  ...CLAIMANT_FACTS,
  ...CLAIM_FACTS,
  ...CONTACT_FACTS,
  ...answerDeclarations(pack),
  ...ORDER_FACTS,
  ...scopedRowDeclarations(pack),
];

/** The claim is surely in time: its day is known, and so is that of every wrong, none older than six months. */
function isInTime(draft: Draft, grounds: readonly Ground[], pack: JurisdictionPack, today: PlainDate): boolean {
  const letter = letterDay(draft, today);
  const { days, complete } = incidentDays(draft, grounds, pack, today);
  const [first] = days;
  return letter !== undefined && complete && first !== undefined && letter <= addMonths(first, MONTHS_FOR_A_CLAIM);
}
