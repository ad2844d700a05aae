import type { WorkCalendar } from '../jurisdiction/pack.ts';
import { addDays, addMonths, daysBetween, type PlainDate, weekdayOf } from '../plain-date.ts';
import { type DayOff, dayOffOn } from './calendar.ts';
import type { Deadline, DeadlineStep } from './deadline.ts';

/** A longer term would be a wall of days: its months are drawn. */
const MOST_DAYS = 45;
/** Days drawn around a term, so that one sees where it begins and ends. */
const AROUND = 3;
const DAYS_PER_WEEK = 7;

/** `event` is day 0; `counted` makes the term, the last of it `last`; `skipped`, off and not counted, or moved over. */
type Kind = 'before' | 'event' | 'counted' | 'skipped' | 'last' | 'after';

export type TermDay = {
  readonly day: PlainDate;
  readonly kind: Kind;
  readonly isToday: boolean;
  /** Which day of the term it is, from 1; of a term in days only. */
  readonly number?: number;
  /** Why it is not worked, if it is not; it may be counted all the same. */
  readonly off?: DayOff;
};

export type TermMonth = {
  /** Its first day. */
  readonly month: PlainDate;
  readonly kind: Extract<Kind, 'event' | 'counted' | 'last'>;
  readonly isToday: boolean;
};

export type TermDrawing =
  | { readonly is: 'days'; readonly days: readonly TermDay[] }
  | { readonly is: 'months'; readonly months: readonly TermMonth[] };

/**
 * What a picture of a term shows: each day from some before the event to some after the last day (`grid`: whole weeks, from Monday on),
 * or its months where it is long.
 */
export function drawTerm(
  deadline: Deadline,
  today: PlainDate,
  calendar: WorkCalendar,
  layout: 'strip' | 'grid',
): TermDrawing {
  const { event } = stepOf(deadline, 'starts-next-day');
  if (daysBetween(event, deadline.day) > MOST_DAYS) {
    return { is: 'months', months: monthsOf(event, deadline.day, today) };
  }
  const first = addDays(event, -AROUND);
  const last = addDays(deadline.day, AROUND);
  const whole = layout === 'grid';
  return {
    is: 'days',
    days: daysOf(deadline, today, calendar, {
      first: whole ? addDays(first, 1 - weekdayOf(first)) : first,
      last: whole ? addDays(last, DAYS_PER_WEEK - weekdayOf(last)) : last,
    }),
  };
}

function daysOf(
  deadline: Deadline,
  today: PlainDate,
  calendar: WorkCalendar,
  span: { readonly first: PlainDate; readonly last: PlainDate },
): readonly TermDay[] {
  const { event } = stepOf(deadline, 'starts-next-day');
  const { unit, day: counted } = stepOf(deadline, 'counted');
  let number = 0;
  return Array.from({ length: daysBetween(span.first, span.last) + 1 }, (_, later): TermDay => {
    const day = addDays(span.first, later);
    const off = dayOffOn(day, calendar);
    const isCounted = event < day && day <= counted && !(unit === 'working-days' && off);
    if (isCounted) number += 1;
    return {
      day,
      kind: kindOf(day, event, deadline.day, isCounted),
      isToday: day === today,
      ...(isCounted && unit.endsWith('-days') ? { number } : {}),
      ...(off ? { off } : {}),
    };
  });
}

function kindOf(day: PlainDate, event: PlainDate, last: PlainDate, isCounted: boolean): Kind {
  if (day < event) return 'before';
  if (day === event) return 'event';
  if (day > last) return 'after';
  if (day === last) return 'last';
  return isCounted ? 'counted' : 'skipped';
}

function monthsOf(event: PlainDate, last: PlainDate, today: PlainDate): readonly TermMonth[] {
  const months: TermMonth[] = [];
  for (let month = firstOfMonth(event); month <= last; month = addMonths(month, 1)) {
    const isLast = month === firstOfMonth(last);
    const kind = isLast ? 'last' : month === firstOfMonth(event) ? 'event' : 'counted';
    months.push({ month, kind, isToday: month === firstOfMonth(today) });
  }
  return months;
}

const firstOfMonth = (date: PlainDate): PlainDate => addDays(date, 1 - Number(date.slice(8)));

type Step<Code extends DeadlineStep['code']> = Extract<DeadlineStep, { code: Code }>;

/** Every deadline has these two steps. */
function stepOf<Code extends 'starts-next-day' | 'counted'>({ steps }: Deadline, code: Code): Step<Code> {
  const found = steps.find((step): step is Step<Code> => step.code === code);
  if (!found) throw new Error(`a deadline without the step ${code}`);
  return found;
}
