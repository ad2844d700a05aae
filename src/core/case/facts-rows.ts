import type { Ground, JurisdictionPack } from '../jurisdiction/pack.ts';
import type { PlainDate } from '../plain-date.ts';
import { letterLanguage } from './case-grounds.ts';
import type { Draft } from './draft.ts';
import {
  type FactDeclarations,
  type FactEntry,
  flag,
  flags,
  type KnownDays,
  readLine,
  readSum,
} from './fact-entries.ts';
import { CHARGE_FACTS, chargeDays, chargeFacts } from './facts-charges.ts';
import { asksForRefund, refundsToAccount } from './facts-claim.ts';
import { INTERRUPTION_FACTS, interruptionDays, interruptionFacts } from './facts-interruptions.ts';
import { isWholeServiceMissing, OUTAGE_FACTS, outageFacts, reductionFacts } from './facts-outage.ts';

const REFUND_FACTS: FactDeclarations = flags('refund.toNumberedAccount', 'refund.elsewhere');

/** By their bare names, as the words of grounds and shared demands call them. */
export const bareRowDeclarations: FactDeclarations = [
  ...CHARGE_FACTS,
  ...REFUND_FACTS,
  ...INTERRUPTION_FACTS,
  ...OUTAGE_FACTS,
];

/** Under the id of each ground that asks for such rows. */
export const scopedRowDeclarations = (pack: JurisdictionPack): FactDeclarations =>
  pack.grounds.flatMap(({ id, rows }) => ROW_FACTS[rows].map(([name, fact]) => scopedDeclaration(id, name, fact)));

const ROW_FACTS: Readonly<Record<Ground['rows'], FactDeclarations>> = {
  none: [],
  charges: [...CHARGE_FACTS, ...REFUND_FACTS],
  interruptions: [...INTERRUPTION_FACTS, ...OUTAGE_FACTS],
};

function scopedDeclaration(ground: string, name: string, fact: FactDeclarations[number][1]): FactDeclarations[number] {
  const { under } = fact;
  return [`${ground}/${name}`, { ...fact, ...(under ? { under: under.map((other) => `${ground}/${other}`) } : {}) }];
}

/** The facts of a ground's rows, under its id. */
export function rowFacts(ground: Ground, draft: Draft, pack: JurisdictionPack, today: PlainDate): readonly FactEntry[] {
  const entries = bareRowFacts(ground, draft, pack, today);
  return entries.map(([name, fact]) => [`${ground.id}/${name}`, fact]);
}

function bareRowFacts(ground: Ground, draft: Draft, pack: JurisdictionPack, today: PlainDate): readonly FactEntry[] {
  const { details } = draft;
  const used = !details.rowsUnknown.includes(ground.id);
  switch (ground.rows) {
    case 'none':
      return [];
    case 'charges': {
      const typed = used ? (details.charges[ground.id] ?? []) : [];
      const named = ground.questions.includes('service-name') ? details.answers['service-name'] : '';
      const told = chargeFacts(typed, readLine(named ?? ''), pack.currency, today);
      const asked = asksForRefund(ground, draft);
      const toAccount = asked && refundsToAccount(draft);
      return [...told, ['refund.toNumberedAccount', flag(toAccount)], ['refund.elsewhere', flag(asked && !toAccount)]];
    }
    case 'interruptions': {
      const typed = used ? (details.interruptions[ground.id] ?? []) : [];
      const fee = isWholeServiceMissing(draft)
        ? readSum(details.answers['monthly-fee'] ?? '', pack.currency)
        : undefined;
      const told = interruptionFacts(typed, fee, letterLanguage(draft, pack), today);
      return [
        ...told,
        ...outageFacts(draft),
        ...reductionFacts({
          isKnown: holds(told, 'recalculation.isKnown'),
          isTaken: asksForRefund(ground, draft),
          lastsSinceKnownDay: holds(told, 'interruptions.beginOnKnownDay'),
          toAccount: refundsToAccount(draft),
        }),
      ];
    }
    default:
      return ground.rows satisfies never;
  }
}

const holds = (told: readonly FactEntry[], flagged: string): boolean =>
  told.some(([name, fact]) => name === flagged && fact.is === 'known');

/** Known days of what happened, the earliest first; `complete`: every ground has rows and no row lacks its day. */
export function incidentDays(draft: Draft, grounds: readonly Ground[], today: PlainDate): KnownDays {
  const found = grounds.map((ground): KnownDays => {
    if (draft.details.rowsUnknown.includes(ground.id)) return { days: [], complete: false };
    if (ground.rows === 'charges') return chargeDays(draft.details.charges[ground.id] ?? [], today);
    if (ground.rows === 'interruptions') return interruptionDays(draft.details.interruptions[ground.id] ?? [], today);
    return { days: [], complete: false };
  });
  return {
    days: found.flatMap(({ days }) => days).sort(),
    complete: found.length > 0 && found.every(({ complete }) => complete),
  };
}
