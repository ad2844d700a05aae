import type { Days, RateStep } from '../accrual/dated-rates.ts';
import { type Debt, type Interest, interestOn, type RateRule } from '../accrual/interest.ts';
import type { Ground, JurisdictionPack } from '../jurisdiction/pack.ts';
import type { InterestRate } from '../jurisdiction/rates-file.ts';
import { addMoney } from '../money.ts';
import { readPercent } from '../percent.ts';
import { addDays, type PlainDate } from '../plain-date.ts';
import { isEmptyCharge } from './charge-total.ts';
import type { Draft } from './draft.ts';
import { readDay, readSum } from './fact-entries.ts';
import { interestGrounds } from './facts-claim.ts';
import { letterDay } from './facts-claimant.ts';
import { LIMITS } from './limits.ts';

/** What comes of counting interest for a draft; anything but `counted` leaves the letter the rule in words. */
export type InterestCount =
  | {
      readonly is: 'counted';
      readonly interest: Interest;
      /** The last day that counts: that of the letter. */
      readonly to: PlainDate;
      /** Charges of one month are counted from the last of them on, so that the table stays short. */
      readonly byMonth: boolean;
    }
  /** The person is to look up the rate of these days. */
  | { readonly is: 'rateUnknown'; readonly days: Days }
  | { readonly is: 'chargesIncomplete' | 'letterUndated' | 'tooManyRows' | 'nothingDue' };

/** Interest on the charges that the letter asks back, from the day after each up to and including the letter's day. */
export function countInterest(
  draft: Draft,
  grounds: readonly Ground[],
  { interestRate, currency }: JurisdictionPack,
  today: PlainDate,
): InterestCount {
  const to = letterDay(draft, today);
  const debts = debtsOf(draft, interestGrounds(draft, grounds), currency, today);
  if (!to) return { is: 'letterUndated' };
  if (!debts) return { is: 'chargesIncomplete' };
  const rule = interestRate && ruleFor(interestRate, draft, to);
  if (!rule) return { is: 'rateUnknown', days: { from: to, to } };
  const daily = interestOn(debts, to, rule);
  if (!daily.ok) return { is: 'rateUnknown', days: daily.problems[0] ?? { from: to, to } };
  const byMonth = daily.value.rows.length > LIMITS.interestRows;
  const counted = byMonth ? interestOn(byMonths(debts, currency), to, rule) : daily;
  if (!counted.ok || counted.value.total.minor === 0) return { is: 'nothingDue' };
  if (counted.value.rows.length > LIMITS.interestRows) return { is: 'tooManyRows' };
  return { is: 'counted', interest: counted.value, to, byMonth };
}

/** The letter counts days whose rate only the person can look up. */
export function needsRates(draft: Draft, { interestRate }: JurisdictionPack, today: PlainDate): boolean {
  const to = letterDay(draft, today);
  return to !== undefined && interestRate !== undefined && to > interestRate.lastKnownDay;
}

/** Undefined if a day or a sum is not known: a total with a hole is no total. */
function debtsOf(
  { details }: Draft,
  grounds: readonly Ground[],
  currency: string,
  today: PlainDate,
): readonly Debt[] | undefined {
  const unknown = grounds.some(({ id }) => details.rowsUnknown.includes(id));
  const rows = grounds.flatMap(({ id }) => details.charges[id] ?? []).filter((row) => !isEmptyCharge(row));
  const debts = rows.flatMap((row): readonly Debt[] => {
    const date = readDay(row.date, today);
    const sum = readSum(row.sum, currency);
    return date && sum ? [{ sum, since: addDays(date, 1) }] : [];
  });
  return unknown || debts.length === 0 || debts.length < rows.length ? undefined : debts;
}

/** What was charged within a month, as if all of it had been charged on the last of those days: less interest, never more. */
function byMonths(debts: readonly Debt[], currency: string): readonly Debt[] {
  const monthOf = ({ since }: Debt): string => addDays(since, -1).slice(0, 7);
  return [...new Set(debts.map(monthOf))].flatMap((month) => {
    const ofMonth = debts.filter((debt) => monthOf(debt) === month);
    const since = ofMonth
      .map((debt) => debt.since)
      .sort()
      .at(-1);
    const sums = ofMonth.map(({ sum }) => sum);
    return since ? [{ since, sum: addMoney(sums, currency) }] : [];
  });
}

/** Undefined if the one rate that counts is not known. */
function ruleFor(known: InterestRate, draft: Draft, to: PlainDate): RateRule | undefined {
  switch (known.by) {
    case 'period':
      return { by: 'period', known, told: toldRates(draft) };
    case 'payment-day': {
      // The money is not paid yet: the rate of the letter's day stands for it.
      const ofDay = known.steps.filter(({ from }) => from <= to).at(-1)?.rate;
      const rate = to <= known.lastKnownDay ? ofDay : readRate(draft.demands.rates[0]?.percent ?? '');
      return rate === undefined ? undefined : { by: 'payment-day', rate };
    }
    default:
      return known.by satisfies never;
  }
}

/** Rates that the person looked up, as far as they can be read. */
const toldRates = ({ demands }: Draft): readonly RateStep[] =>
  demands.rates.flatMap((row) => {
    const from = readDay(row.from);
    const rate = readRate(row.percent);
    return from && rate !== undefined ? [{ from, rate }] : [];
  });

function readRate(typed: string): number | undefined {
  const rate = readPercent(typed);
  return rate === 0 ? undefined : rate;
}
