import type { CaseEvent } from '../case/draft.ts';
import type { LaterLetter } from '../jurisdiction/pack.ts';
import type { PlainDate } from '../plain-date.ts';
import type { KnownEvent } from './events.ts';
import { sinceFiled } from './events.ts';
import { type RunningTerm, termsOf } from './terms.ts';

/** Where a case stands after its last letter. */
export type CaseStatus =
  /** No letter is known to be filed. */
  | { readonly is: 'unfiled' }
  /** In the post since `day`; its terms begin when it is delivered. */
  | { readonly is: 'posted'; readonly letter: string; readonly day: PlainDate }
  /** `term` is the last that the letter set, `day` the one on which it arrived. Without one: the letter set none that is known. */
  | { readonly is: 'waiting'; readonly letter: string; readonly day: PlainDate; readonly term?: RunningTerm }
  /** The last term is over and nothing came. */
  | { readonly is: 'silent'; readonly letter: string; readonly term: RunningTerm }
  | {
      readonly is: 'answered';
      readonly letter: string;
      readonly day: PlainDate;
      readonly outcome: CaseEvent['outcome'];
      /** Whose answer it is: the respondent's, or that of a body or a court. */
      readonly by: 'respondent' | 'body';
    }
  /** Everything was paid. */
  | { readonly is: 'settled'; readonly day: PlainDate };

/** Computed anew from the log each time, so that a mended entry mends the status. */
export function statusOf(
  events: readonly KnownEvent[],
  law: Parameters<typeof termsOf>[2] & { readonly later?: readonly LaterLetter[] },
  today: PlainDate,
): CaseStatus {
  const last = events.findLast(({ kind }) => kind === 'filed');
  const settled = events.findLast(({ kind, outcome }) => kind === 'paid' && outcome === 'agreed');
  if (settled) return { is: 'settled', day: settled.day };
  if (!last) return { is: 'unfiled' };
  const { letter } = last;
  const answer = sinceFiled(events, letter).findLast(({ kind }) => kind === 'answered' || kind === 'paid');
  if (answer) {
    const isOfBody = law.later?.some(({ id, to }) => id === letter && to !== 'respondent') === true;
    return { is: 'answered', letter, day: answer.day, outcome: answer.outcome, by: isOfBody ? 'body' : 'respondent' };
  }
  const term = termsOf(events, letter, law).findLast(({ rule }) => !rule.isExtension);
  if (term && term.deadline.day < today) return { is: 'silent', letter, term };
  const arrived = sinceFiled(events, letter).some(({ kind }) => kind === 'received' || kind === 'registered');
  if (last.way === 'post' && !arrived) return { is: 'posted', letter, day: last.day };
  return { is: 'waiting', letter, day: last.day, ...(term ? { term } : {}) };
}

/** What comes first in a list of cases: where the person must act, then where they wait, the shortest wait first. */
export function urgencyOf(status: CaseStatus): string {
  switch (status.is) {
    case 'silent':
      return `0 ${status.term.deadline.day}`;
    case 'answered':
      return status.outcome === 'agreed' ? `3 ${status.day}` : `1 ${status.day}`;
    case 'posted':
      return `2 ${status.day}`;
    case 'waiting':
      return `3 ${status.term?.deadline.day ?? status.day}`;
    case 'unfiled':
      return '4';
    case 'settled':
      return '5';
    default:
      return status satisfies never;
  }
}
