import type { DeadlineRule, WorkCalendar } from '../jurisdiction/pack.ts';
import { addDays, addMonths, daysBetween, partsOf, type PlainDate } from '../plain-date.ts';
import { isConfirmedYear, nextWorkingDay } from './calendar.ts';

export type Deadline = {
  /** The last day of the term. */
  readonly day: PlainDate;
  /** False: it rests on a year whose transfers of days off are not confirmed. */
  readonly certain: boolean;
  /** Id of the norm that sets the term. */
  readonly norm: string;
  /** How the day came about, in order; the screen has the words. */
  readonly steps: readonly DeadlineStep[];
};

/** `norm` is the id of the norm that says so, where the rule names one. */
export type DeadlineStep =
  /** The day of the event is not counted: `day` is day 1 (a month's term begins there too). */
  | { readonly code: 'starts-next-day'; readonly event: PlainDate; readonly day: PlainDate; readonly norm?: string }
  /** `count` units later the term ends on `day`. */
  | {
      readonly code: 'counted';
      readonly count: number;
      readonly unit: DeadlineRule['unit'];
      readonly day: PlainDate;
      readonly norm: string;
    }
  /** `offDay` is not worked, so the term ends on `day`. */
  | { readonly code: 'moved-off-day-off'; readonly offDay: PlainDate; readonly day: PlainDate; readonly norm?: string }
  /** Transfers of days off of these years are not confirmed. */
  | { readonly code: 'uncertain-year'; readonly years: readonly number[] };

/** The last day of a term that runs from an event on `from`, with every step that led to it. */
export function deadlineOf(rule: DeadlineRule, from: PlainDate, calendar: WorkCalendar): Deadline {
  const first = addDays(from, 1);
  const counted = lastDay(rule, from, calendar);
  const day = rule.movesOffDaysOff ? nextWorkingDay(counted, calendar) : counted;
  const years = unconfirmedYears(rule, first, counted, day, calendar);
  return {
    day,
    certain: years.length === 0,
    norm: rule.norm,
    steps: [
      { code: 'starts-next-day', event: from, day: first, ...normed(rule.startsNextDayBy) },
      { code: 'counted', count: rule.count, unit: rule.unit, day: counted, norm: rule.norm },
      ...(day === counted
        ? []
        : [{ code: 'moved-off-day-off', offDay: counted, day, ...normed(rule.movesBy) } as const]),
      ...(years.length === 0 ? [] : [{ code: 'uncertain-year', years } as const]),
    ],
  };
}

function lastDay(rule: DeadlineRule, from: PlainDate, calendar: WorkCalendar): PlainDate {
  switch (rule.unit) {
    case 'calendar-days':
      return addDays(from, rule.count);
    case 'months':
      return addMonths(from, rule.count);
    case 'working-days': {
      let day = from;
      for (let count = 0; count < rule.count; count += 1) day = nextWorkingDay(addDays(day, 1), calendar);
      return day;
    }
    default:
      return rule.unit satisfies never;
  }
}

/** Years whose working days mattered: all days of a term in working days, else only those from its end to where it moved. */
function unconfirmedYears(
  rule: DeadlineRule,
  first: PlainDate,
  counted: PlainDate,
  day: PlainDate,
  calendar: WorkCalendar,
): readonly number[] {
  if (rule.unit !== 'working-days' && !rule.movesOffDaysOff) return [];
  const start = rule.unit === 'working-days' ? first : counted;
  const looked = Array.from({ length: daysBetween(start, day) + 1 }, (_, later) => addDays(start, later));
  const doubtful = looked.filter((date) => !isConfirmedYear(date, calendar));
  return [...new Set(doubtful.map((date) => partsOf(date).year))];
}

const normed = (norm: string | undefined): { readonly norm?: string } => (norm === undefined ? {} : { norm });
