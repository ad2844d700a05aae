import { addMoney, type Money, shareOf } from '../money.ts';
import { type Millionths, WHOLE } from '../percent.ts';
import { addDays, daysBetween, partsOf, type PlainDate, plainDate } from '../plain-date.ts';
import { type Result, success } from '../result.ts';
import { type DatedRates, type Days, ratePeriods, type RatePeriod, type RateStep } from './dated-rates.ts';

/** Money held back; `since` is the first day that bears interest: the day after it was taken. */
export type Debt = { readonly sum: Money; readonly since: PlainDate };

/** Days on which sum, rate and length of the year stay the same. */
export type InterestRow = Days & {
  /** Everything held back on these days. */
  readonly held: Money;
  readonly days: number;
  readonly rate: Millionths;
  readonly daysInYear: number;
  /** held × rate × days : days of the year, rounded to the minor unit. */
  readonly interest: Money;
};

export type Interest = { readonly rows: readonly InterestRow[]; readonly total: Money };

/** How a country's law takes the rate: that of each day, or one for all days. */
export type RateRule =
  | { readonly by: 'period'; readonly known: DatedRates; readonly told: readonly RateStep[] }
  | { readonly by: 'payment-day'; readonly rate: Millionths };

/**
 * Interest on money held back, up to and including the day `to`; debts that begin later bear none. No interest on interest.
 * The law names no length of a year (Russia's rule of 360 days ended in 2016, with the joint ruling that set it), so the days of the
 * calendar year are counted, 365 or 366, as calculators of courts do; a row ends with a year only where that length changes.
 * Each row is rounded by itself and the total adds the rows as printed, so that a clerk can follow it.
 * Problem: days for which no rate is known.
 */
export function interestOn(debts: readonly Debt[], to: PlainDate, rule: RateRule): Result<Interest, Days> {
  const due = debts.filter(({ since }) => since <= to);
  const [from] = due.map(({ since }) => since).sort();
  const currency = debts[0]?.sum.currency ?? '';
  if (from === undefined) return success({ rows: [], total: addMoney([], currency) });
  const periods =
    rule.by === 'period'
      ? ratePeriods({ from, to }, rule.known, rule.told)
      : success<readonly RatePeriod[]>([{ from, to, rate: rule.rate }]);
  if (!periods.ok) return periods;
  const rows = periods.value.flatMap((period) => rowsOf(period, due, currency));
  const sums = rows.map(({ interest }) => interest);
  return success({ rows, total: addMoney(sums, currency) });
}

/** One rate's days, cut where more money is taken and where the length of the year changes. */
function rowsOf({ from, to, rate }: RatePeriod, due: readonly Debt[], currency: string): readonly InterestRow[] {
  const cuts = [...due.map(({ since }) => since), ...yearStarts(from, to)].filter((day) => day > from && day <= to);
  const starts = [from, ...[...new Set(cuts)].sort()];
  return starts.map((start, at) => {
    const next = starts[at + 1];
    const end = next === undefined ? to : addDays(next, -1);
    const held = addMoney(
      due.filter(({ since }) => since <= start).map(({ sum }) => sum),
      currency,
    );
    const days = daysBetween(start, end) + 1;
    const daysInYear = lengthOfYear(partsOf(start).year);
    const interest = shareOf(held, { times: rate * days, by: WHOLE * daysInYear });
    return { from: start, to: end, held, days, rate, daysInYear, interest };
  });
}

/** First days of years within the period that are longer or shorter than the year before. */
function yearStarts(from: PlainDate, to: PlainDate): readonly PlainDate[] {
  const first = partsOf(from).year + 1;
  const years = Array.from({ length: Math.max(0, partsOf(to).year - first + 1) }, (_, at) => first + at);
  return years
    .filter((year) => lengthOfYear(year) !== lengthOfYear(year - 1))
    .flatMap((year) => plainDate(year, 1, 1) ?? []);
}

const lengthOfYear = (year: number): number => (plainDate(year, 2, 29) === undefined ? 365 : 366);
