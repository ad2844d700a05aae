import type { DeadlineRule, WorkCalendar } from '../jurisdiction/pack.ts';
import { addDays, addMonths, daysBetween, partsOf, type PlainDate } from '../plain-date.ts';
import { type DayOff, dayOffOn, isConfirmedYear, isWeekend, nextWorkingDay } from './calendar.ts';

const MONTHS_PER_YEAR = 12;

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
  /** These days off lay between and were not counted: a term in working days. */
  | { readonly code: 'skipped'; readonly daysOff: readonly DayOff[]; readonly norm?: string }
  /** The last month has no such day as the event's, so the term ends on its last one, `day`. */
  | { readonly code: 'month-too-short'; readonly event: PlainDate; readonly day: PlainDate; readonly norm?: string }
  /** The first of `daysOff` is not worked, nor are the days after it, so the term ends on `day`. */
  | {
      readonly code: 'moved-off-day-off';
      readonly offDay: PlainDate;
      readonly daysOff: readonly DayOff[];
      readonly day: PlainDate;
      readonly norm?: string;
    }
  /** `day` is of a weekend, but worked by decree, so the term does not move. */
  | { readonly code: 'worked-weekend'; readonly day: PlainDate }
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
      ...countedHow(rule, from, counted, calendar),
      ...movedHow(rule, counted, day, calendar),
      ...(years.length === 0 ? [] : [{ code: 'uncertain-year', years } as const]),
    ],
  };
}

/** The term at its longest where the law lets it grow; undefined where it does not. */
export function longestOf({ longest, ...rule }: DeadlineRule): DeadlineRule | undefined {
  return longest && { ...rule, ...longest, norm: longest.norm ?? rule.norm };
}

function lastDay(rule: DeadlineRule, from: PlainDate, calendar: WorkCalendar): PlainDate {
  switch (rule.unit) {
    case 'calendar-days':
      return addDays(from, rule.count);
    case 'months':
      return addMonths(from, rule.count);
    case 'years':
      return addMonths(from, rule.count * MONTHS_PER_YEAR);
    case 'working-days': {
      let day = from;
      for (let count = 0; count < rule.count; count += 1) day = nextWorkingDay(addDays(day, 1), calendar);
      return day;
    }
    default:
      return rule.unit satisfies never;
  }
}

function countedHow(
  rule: DeadlineRule,
  event: PlainDate,
  counted: PlainDate,
  calendar: WorkCalendar,
): readonly DeadlineStep[] {
  const by = normed(rule.countedBy);
  if (rule.unit === 'working-days') {
    const daysOff = daysOffIn(addDays(event, 1), counted, calendar);
    return daysOff.length === 0 ? [] : [{ code: 'skipped', daysOff, ...by }];
  }
  const isShort = rule.unit !== 'calendar-days' && partsOf(counted).day !== partsOf(event).day;
  return isShort ? [{ code: 'month-too-short', event, day: counted, ...by }] : [];
}

function movedHow(
  rule: DeadlineRule,
  counted: PlainDate,
  day: PlainDate,
  calendar: WorkCalendar,
): readonly DeadlineStep[] {
  if (day !== counted) {
    const daysOff = daysOffIn(counted, day, calendar);
    return [{ code: 'moved-off-day-off', offDay: counted, daysOff, day, ...normed(rule.movesBy) }];
  }
  return isWeekend(day) && !dayOffOn(day, calendar) ? [{ code: 'worked-weekend', day }] : [];
}

const daysOffIn = (first: PlainDate, last: PlainDate, calendar: WorkCalendar): readonly DayOff[] =>
  daysFrom(first, last).flatMap((date) => dayOffOn(date, calendar) ?? []);

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
  const doubtful = daysFrom(start, day).filter((date) => !isConfirmedYear(date, calendar));
  return [...new Set(doubtful.map((date) => partsOf(date).year))];
}

const daysFrom = (first: PlainDate, last: PlainDate): readonly PlainDate[] =>
  Array.from({ length: daysBetween(first, last) + 1 }, (_, later) => addDays(first, later));

const normed = (norm: string | undefined): { readonly norm?: string } => (norm === undefined ? {} : { norm });
