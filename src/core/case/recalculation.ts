import { type Money, shareOf } from '../money.ts';
import { addDays, daysInMonth, type PlainDate, partsOf } from '../plain-date.ts';

/** A break in the service. Without a time the whole day counts; a day with a time in it is a partial one. */
export type Interruption = {
  readonly from: PlainDate;
  /** 'HH:MM' */
  readonly fromTime?: string | undefined;
  readonly to: PlainDate;
  readonly toTime?: string | undefined;
};

export type RecalculatedMonth = {
  readonly year: number;
  readonly month: number;
  readonly daysInMonth: number;
  /** Full days without service, days of the month in order. */
  readonly days: readonly number[];
  /** Fee : days of the month × full days, rounded to the minor unit. */
  readonly refund: Money;
};

export type Recalculation = {
  readonly months: readonly RecalculatedMonth[];
  readonly dayCount: number;
  /** The months' refunds added. */
  readonly total: Money;
  /** Days that lacked the service only in part, in order: named in the letter, not counted. */
  readonly partialDays: readonly PlainDate[];
};

const MIDNIGHT = '00:00';
const ENDS_OF_DAY: readonly string[] = ['23:59', '24:00'];

/**
 * What part of a monthly fee falls on the full days without service. A day in several interruptions counts once.
 * Undefined if no day was without service from midnight to midnight.
 */
export function recalculate(monthlyFee: Money, interruptions: readonly Interruption[]): Recalculation | undefined {
  const full = new Set(interruptions.flatMap(fullDays));
  const touched = new Set(interruptions.flatMap(touchedDays));
  const months = monthsOf([...full].sort(), monthlyFee);
  if (months.length === 0) return undefined;
  return {
    months,
    dayCount: full.size,
    total: { minor: months.reduce((sum, { refund }) => sum + refund.minor, 0), currency: monthlyFee.currency },
    partialDays: [...touched].filter((day) => !full.has(day)).sort(),
  };
}

function fullDays({ from, fromTime, to, toTime }: Interruption): readonly PlainDate[] {
  const first = fromTime === undefined || fromTime === MIDNIGHT ? from : addDays(from, 1);
  const last = toTime === undefined || ENDS_OF_DAY.includes(toTime) ? to : addDays(to, -1);
  return daysFrom(first, last);
}

/** An interruption that ends at 00:00 does not touch its last day. */
const touchedDays = ({ from, to, toTime }: Interruption): readonly PlainDate[] =>
  daysFrom(from, toTime === MIDNIGHT ? addDays(to, -1) : to);

function daysFrom(first: PlainDate, last: PlainDate): readonly PlainDate[] {
  const days: PlainDate[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) days.push(day);
  return days;
}

function monthsOf(days: readonly PlainDate[], fee: Money): readonly RecalculatedMonth[] {
  const months = [...new Set(days.map((day) => day.slice(0, 7)))];
  return months.map((prefix) => {
    const inMonth = days.filter((day) => day.startsWith(prefix)).map(partsOf);
    const { year, month } = { year: Number(prefix.slice(0, 4)), month: Number(prefix.slice(5)) };
    const length = daysInMonth(year, month);
    const refund = shareOf(fee, { times: inMonth.length, by: length });
    return { year, month, daysInMonth: length, days: inMonth.map(({ day }) => day), refund };
  });
}
