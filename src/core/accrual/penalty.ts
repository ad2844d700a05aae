import { type Money, shareOf } from '../money.ts';
import { type Millionths, WHOLE } from '../percent.ts';
import { daysBetween, type PlainDate } from '../plain-date.ts';
import type { Days } from './dated-rates.ts';

/** A penalty of so many per cent of a sum for each day of delay, by a contract or by an act, up to a cap if it has one. */
export type PenaltyTerms = {
  readonly base: Money;
  readonly perDay: Millionths;
  /** The first day of delay. */
  readonly from: PlainDate;
  /** Above this it does not grow: the price of the service, or what the contract says. */
  readonly cap?: Money | undefined;
};

export type Penalty = Days & {
  readonly days: number;
  /** base × rate × days, rounded to the minor unit, without the cap. */
  readonly counted: Money;
  /** What may be asked for: `counted`, or the cap where that is less. */
  readonly due: Money;
  readonly isCapped: boolean;
};

/** The penalty up to and including the day `to`; undefined if the delay begins later. */
export function penaltyFor({ base, perDay, from, cap }: PenaltyTerms, to: PlainDate): Penalty | undefined {
  const days = daysBetween(from, to) + 1;
  if (days < 1) return undefined;
  const counted = shareOf(base, { times: perDay * days, by: WHOLE });
  const isCapped = cap !== undefined && cap.minor < counted.minor;
  return { from, to, days, counted, due: isCapped ? cap : counted, isCapped };
}
