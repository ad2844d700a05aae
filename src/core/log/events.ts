import type { CaseEvent, Draft } from '../case/draft.ts';
import { type PlainDate, readPlainDate } from '../plain-date.ts';

/** An entry of the log with its day; one whose day is not typed yet does not count. */
export type KnownEvent = CaseEvent & { readonly day: PlainDate };

/** What happened, in the order of days; what was told later comes later. Days after today are slips of the pen and do not count. */
export function knownEvents({ log }: Pick<Draft, 'log'>, today: PlainDate): readonly KnownEvent[] {
  const known = log.events.flatMap((event) => {
    const day = readPlainDate(event.date);
    return day !== undefined && day <= today ? [{ ...event, day }] : [];
  });
  return known.sort((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0));
}

/** What happened to one kind of letter since it was last filed, that included. */
export function sinceFiled(events: readonly KnownEvent[], letter: string): readonly KnownEvent[] {
  const own = events.filter((event) => event.letter === letter);
  const filed = own.findLastIndex(({ kind }) => kind === 'filed');
  return filed < 0 ? [] : own.slice(filed);
}
