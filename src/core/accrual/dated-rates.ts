import type { Millionths } from '../percent.ts';
import { addDays, type PlainDate } from '../plain-date.ts';
import { failure, type Result, success } from '../result.ts';

/** A rate per year and the first day on which it holds; it holds until the day before the next step. */
export type RateStep = { readonly from: PlainDate; readonly rate: Millionths };

/** Steps of a rate, of which nothing is known after `lastKnownDay`: the last step is not carried on in silence. */
export type DatedRates = { readonly steps: readonly RateStep[]; readonly lastKnownDay: PlainDate };

/** Days, both included. */
export type Days = { readonly from: PlainDate; readonly to: PlainDate };
export type RatePeriod = Days & { readonly rate: Millionths };

/**
 * The rates that hold from one day to another, both included, in order. `told` are steps that the person looked up: they speak only
 * of days after the last known one. Problem: the first run of days for which no rate is known; it is to be asked for.
 */
export function ratePeriods(
  { from, to }: Days,
  known: DatedRates,
  told: readonly RateStep[],
): Result<readonly RatePeriod[], Days> {
  const steps = stepsFor(known, told);
  const starts = steps.map((step) => step.from).filter((start) => start > from && start <= to);
  const periods = [from, ...starts].map((start, at) => {
    const next = starts[at];
    const rate = steps.filter((step) => step.from <= start).at(-1)?.rate;
    return { from: start, to: next === undefined ? to : addDays(next, -1), rate };
  });
  const unknown = periods.find(({ rate }) => rate === undefined);
  if (unknown) return failure({ from: unknown.from, to: unknown.to });
  return success(joined(periods.flatMap(({ rate, ...days }) => (rate === undefined ? [] : [{ ...days, rate }]))));
}

/** A step that kept the rate as it was begins no period of its own. */
function joined(periods: readonly RatePeriod[]): readonly RatePeriod[] {
  const starts = periods.filter(({ rate }, at) => rate !== periods[at - 1]?.rate);
  const end = periods.at(-1)?.to;
  return starts.map((period, at) => {
    const next = starts[at + 1];
    return { ...period, to: next ? addDays(next.from, -1) : (end ?? period.to) };
  });
}

type Step = { readonly from: PlainDate; readonly rate: Millionths | undefined };

/** Known steps, then from the day after the last known one what was told, or nothing. */
function stepsFor({ steps, lastKnownDay }: DatedRates, told: readonly RateStep[]): readonly Step[] {
  const after = addDays(lastKnownDay, 1);
  const ordered = inOrder(told);
  const holding = ordered.filter(({ from }) => from <= after).at(-1);
  return [
    ...inOrder(steps).filter(({ from }) => from <= lastKnownDay),
    { from: after, rate: holding?.rate },
    ...ordered.filter(({ from }) => from > after),
  ];
}

const inOrder = (steps: readonly RateStep[]): readonly RateStep[] =>
  [...steps].sort((one, other) => (one.from < other.from ? -1 : 1));
