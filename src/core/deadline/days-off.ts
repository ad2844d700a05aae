import { addDays, type PlainDate } from '../plain-date.ts';
import type { DayOff } from './calendar.ts';

/** Days off in a row for the same reason, the first and the last of them. */
export type DaysOff = { readonly first: PlainDate; readonly last: PlainDate } & (
  | { readonly is: 'holiday'; readonly holiday: string }
  | { readonly is: 'weekend' | 'transferred' }
);

/** Puts days off that follow each other for the same reason together, in their order: «1–6 January, New Year». */
export function daysOffInRows(days: readonly DayOff[]): readonly DaysOff[] {
  return days.reduce<readonly DaysOff[]>((rows, { day, ...why }) => {
    const row = rows.at(-1);
    return row && addDays(row.last, 1) === day && reasonOf(row) === reasonOf(why)
      ? [...rows.slice(0, -1), { ...row, last: day }]
      : [...rows, { first: day, last: day, ...why }];
  }, []);
}

type Why = { readonly is: DayOff['is']; readonly holiday?: string };

const reasonOf = ({ is, holiday }: Why): string => holiday ?? is;
