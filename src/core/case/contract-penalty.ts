import { type Penalty, type PenaltyTerms, penaltyFor } from '../accrual/penalty.ts';
import type { JurisdictionPack } from '../jurisdiction/pack.ts';
import type { Money } from '../money.ts';
import { readPercent } from '../percent.ts';
import type { PlainDate } from '../plain-date.ts';
import type { Draft } from './draft.ts';
import { readDay, readSum } from './fact-entries.ts';
import { letterDay } from './facts-claimant.ts';

/** A penalty by the contract, as far as its terms can be read. */
export type ContractPenalty =
  | { readonly is: 'fixed'; readonly due: Money }
  | {
      readonly is: 'daily';
      readonly terms: PenaltyTerms;
      /** Up to the end of the delay, or to the letter's day; absent where that is not known, or the delay begins after it. */
      readonly counted: Penalty | undefined;
      /** The delay goes on. */
      readonly isLasting: boolean;
    };

/** The penalty that the person typed; undefined while a term of it is missing. */
export function contractPenalty(
  draft: Draft,
  { currency }: JurisdictionPack,
  today: PlainDate,
): ContractPenalty | undefined {
  const typed = draft.demands.penalty;
  switch (typed.kind) {
    case '':
      return undefined;
    case 'fixed': {
      const due = readSum(typed.sum, currency);
      return due && { is: 'fixed', due };
    }
    case 'daily': {
      const perDay = readPercent(typed.percent);
      const base = readSum(typed.base, currency);
      const from = readDay(typed.from, today);
      if (!perDay || !base || !from) return undefined;
      const terms = { base, perDay, from, cap: readSum(typed.cap, currency) };
      const end = readDay(typed.to, today);
      const to = end ?? letterDay(draft, today);
      const counted = to && penaltyFor(terms, to);
      return { is: 'daily', terms, counted: counted?.due.minor === 0 ? undefined : counted, isLasting: !end };
    }
    default:
      return typed.kind satisfies never;
  }
}
