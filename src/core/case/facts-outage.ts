import { isBusiness } from './claimant-kind.ts';
import { SERVICES, type Draft } from './draft.ts';
import { type FactDeclarations, type FactEntry, flag, flags } from './fact-entries.ts';

/** Parts of the mobile service that can fail alone; other services fail whole. */
const PARTS = ['mobile-internet', 'mobile-calls'] as const;
type Missing = (typeof SERVICES)[number] | (typeof PARTS)[number];

export const OUTAGE_FACTS: FactDeclarations = [
  ...flags(...[...SERVICES, ...PARTS].map((missing) => `outage.${missing}`), 'outage.isPoor'),
  ...flags('relief.byConsumerLaw', 'relief.byContract'),
  ...flags('reduction.toNumberedAccount', 'reduction.elsewhere', 'reduction.notTaken'),
  ...flags('reduction.whileLasting', 'reduction.whileLastingBack', 'reduction.whileLastingToAccount'),
  ...flags('reduction.byOperator', 'reduction.byOperatorBack', 'reduction.byOperatorToAccount'),
];

/** What was missing; a service that worked badly is not missing. */
export function outageFacts(draft: Draft): readonly FactEntry[] {
  const isPoor = draft.details.answers['fault'] === 'poor';
  const byContract = isBusiness(draft.operator.claimantKind) || draft.details.answers['fault'] === 'state-ordered';
  const missing = missingOf(draft);
  return [
    ...[...SERVICES, ...PARTS].map((one): FactEntry => [`outage.${one}`, flag(!isPoor && one === missing)]),
    ['outage.isPoor', flag(isPoor)],
    // For a shutdown that the state ordered consumer law gives nothing, as it gives a business nothing at all.
    ['relief.byContract', flag(byContract)],
    ['relief.byConsumerLaw', flag(!byContract)],
  ];
}

/** The whole service was missing, so that a full day without it costs the day's share of the fee. */
export const isWholeServiceMissing = (draft: Draft): boolean =>
  draft.details.answers['fault'] !== 'poor' && missingOf(draft) === draft.operator.service;

function missingOf({ operator, details }: Draft): Missing | undefined {
  if (operator.service !== 'mobile') return operator.service === '' ? undefined : operator.service;
  const part = details.answers['failed-part'];
  return part === 'internet' ? 'mobile-internet' : part === 'calls' ? 'mobile-calls' : 'mobile';
}

/** How the fee is to be lowered: by a sum that goes back or is not taken, day by day, or by what the operator knows. */
export function reductionFacts(facts: {
  readonly isKnown: boolean;
  readonly isTaken: boolean;
  readonly lastsSinceKnownDay: boolean;
  readonly toAccount: boolean;
}): readonly FactEntry[] {
  const { isKnown, isTaken, lastsSinceKnownDay, toAccount } = facts;
  const byOperator = !isKnown && !lastsSinceKnownDay;
  return [
    ['reduction.toNumberedAccount', flag(isKnown && isTaken && toAccount)],
    ['reduction.elsewhere', flag(isKnown && isTaken && !toAccount)],
    ['reduction.notTaken', flag(isKnown && !isTaken)],
    ['reduction.whileLasting', flag(lastsSinceKnownDay && !isTaken)],
    ['reduction.whileLastingBack', flag(lastsSinceKnownDay && isTaken && !toAccount)],
    ['reduction.whileLastingToAccount', flag(lastsSinceKnownDay && isTaken && toAccount)],
    ['reduction.byOperator', flag(byOperator && !isTaken)],
    ['reduction.byOperatorBack', flag(byOperator && isTaken && !toAccount)],
    ['reduction.byOperatorToAccount', flag(byOperator && isTaken && toAccount)],
  ];
}
