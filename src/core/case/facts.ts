import type { LetterOrder } from '../letter/compose.ts';
import type { Ground, JurisdictionPack } from '../jurisdiction/pack.ts';
import { addMonths, type PlainDate } from '../plain-date.ts';
import { groundsOf, letterLanguage, relationOf } from './case-grounds.ts';
import type { Draft } from './draft.ts';
import type { FactCatalogue, Facts } from './fact.ts';
import { type FactDeclarations, type FactEntry, flag, type KnownDays, NOT_APPLICABLE } from './fact-entries.ts';
import { ANSWER_TERM_FACTS, answerTermFacts } from './facts-answer-term.ts';
import { answerDeclarations, answerFacts } from './facts-answers.ts';
import { authorityDeclarations, authorityFacts } from './facts-authority.ts';
import { CLAIM_FACTS, claimFacts } from './facts-claim.ts';
import { CLAIMANT_FACTS, claimantFacts, letterDay } from './facts-claimant.ts';
import { businessIdDeclarations, FIRM_FACTS, firmFacts } from './facts-firm.ts';
import { COMPLAINT_FACTS, complaintFacts } from './facts-complaint.ts';
import { CONTACT_FACTS, contactFacts } from './facts-contacts.ts';
import { INTEREST_FACTS, interestFacts } from './facts-interest.ts';
import { ORDER_FACTS, orderFacts } from './facts-order.ts';
import { PENALTY_FACTS, penaltyFacts } from './facts-penalty.ts';
import { RESPONDENT_FACTS, respondentFacts } from './facts-respondent.ts';
import { provablesOf } from './provable.ts';
import { bareRowDeclarations, incidentDays, rowFacts, scopedRowDeclarations } from './facts-rows.ts';
import { TRANSFER_FACTS, transferFacts } from './facts-transfer.ts';

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
  return factsOf(draft, grounds, incidentDays(draft, grounds, today), pack, today);
}

function factsOf(
  draft: Draft,
  grounds: readonly Ground[],
  incidents: KnownDays,
  pack: JurisdictionPack,
  today: PlainDate,
): Facts {
  const relation = relationOf(grounds);
  const given: readonly FactEntry[] = [
    ...respondentFacts(draft, grounds, pack),
    ...claimantFacts(draft, pack, today, relation),
    ...firmFacts(draft, pack, today),
    ...claimFacts(draft, grounds, pack, today),
    ...interestFacts(draft, grounds, pack, today),
    ...penaltyFacts(draft, grounds, pack, today),
    ...contactFacts(draft, today),
    ...complaintFacts(draft, grounds, letterDay(draft, today) ?? today, today),
    ...answerFacts(draft, pack, today),
    ...answerTermFacts(draft, grounds),
    ...transferFacts(draft),
    ...authorityFacts(grounds, pack),
    ...orderFacts(draft, pack, today),
    ...grounds.flatMap((ground) => rowFacts(ground, draft, pack, today)),
    ['claim.withinSixMonths', flag(relation === 'subscriber' && isInTime(letterDay(draft, today), incidents))],
  ];
  const facts = new Map(silenceOf(pack));
  for (const [name, fact] of given) facts.set(name, fact);
  return facts;
}

/** What composeLetter needs to write the claim of this draft. */
export function letterOrder(draft: Draft, pack: JurisdictionPack, today: PlainDate): LetterOrder {
  const grounds = groundsOf(draft, pack);
  const incidents = incidentDays(draft, grounds, today);
  const [incident] = incidents.days;
  return {
    letter: 'claim',
    language: letterLanguage(draft, pack),
    grounds: grounds.map(({ id }) => id),
    leftOut: draft.demands.leftOut,
    facts: factsOf(draft, grounds, incidents, pack, today),
    on: letterDay(draft, today) ?? today,
    provable: provablesOf(draft, grounds, pack),
    ...(incident ? { incident } : {}),
  };
}

const silences = new WeakMap<JurisdictionPack, Facts>();

/** The facts of a case of which nothing applies. */
function silenceOf(pack: JurisdictionPack): Facts {
  const silence =
    silences.get(pack) ?? new Map(caseDeclarations(pack).map(([name]): FactEntry => [name, NOT_APPLICABLE]));
  silences.set(pack, silence);
  return silence;
}

/** What a case itself has facts of. The bare names of rows are not among them: their facts belong to grounds. */
const caseDeclarations = (pack: JurisdictionPack): FactDeclarations => [
  ...RESPONDENT_FACTS,
  ...CLAIMANT_FACTS,
  ...FIRM_FACTS,
  ...businessIdDeclarations(pack),
  ...CLAIM_FACTS,
  ...INTEREST_FACTS,
  ...PENALTY_FACTS,
  ...CONTACT_FACTS,
  ...COMPLAINT_FACTS,
  ...answerDeclarations(pack),
  ...ANSWER_TERM_FACTS,
  ...TRANSFER_FACTS,
  ...authorityDeclarations(pack),
  ...ORDER_FACTS,
  ...scopedRowDeclarations(pack),
];

/** The claim is surely in time: its day is known, and so is that of every wrong, none older than six months. */
function isInTime(letter: PlainDate | undefined, { days, complete }: KnownDays): boolean {
  const [first] = days;
  return letter !== undefined && complete && first !== undefined && letter <= addMonths(first, MONTHS_FOR_A_CLAIM);
}
