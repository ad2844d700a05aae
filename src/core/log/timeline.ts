import type { ContactRow, Draft } from '../case/draft.ts';
import { type PlainDate, readPlainDate } from '../plain-date.ts';
import type { KnownEvent } from './events.ts';
import type { RunningTerm } from './terms.ts';

/** What happened and what is to come, each on its day. */
export type TimelineItem =
  | { readonly is: 'contact'; readonly day: PlainDate; readonly contact: ContactRow }
  | { readonly is: 'event'; readonly day: PlainDate; readonly event: KnownEvent }
  /** The last day of a term. */
  | { readonly is: 'term'; readonly day: PlainDate; readonly term: RunningTerm };

/** Calls before the letter, what happened to it, and the last days of its terms: in the order of days, what happened before what ends. */
export function timelineOf(
  { details }: Pick<Draft, 'details'>,
  events: readonly KnownEvent[],
  terms: readonly RunningTerm[],
): readonly TimelineItem[] {
  const contacts = details.contacted === 'yes' ? details.contacts : [];
  const items: readonly TimelineItem[] = [
    ...contacts.flatMap((contact): TimelineItem[] => {
      const day = readPlainDate(contact.date ?? '');
      return day ? [{ is: 'contact', day, contact }] : [];
    }),
    ...events.map((event): TimelineItem => ({ is: 'event', day: event.day, event })),
    ...terms.map((term): TimelineItem => ({ is: 'term', day: term.deadline.day, term })),
  ];
  return [...items].sort((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0));
}
