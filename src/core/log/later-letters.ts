import { groundsOf, relationOf } from '../case/case-grounds.ts';
import { isBusiness } from '../case/claimant-kind.ts';
import type { Draft } from '../case/draft.ts';
import type { LaterLetter } from '../jurisdiction/pack.ts';
import type { FullPack } from '../jurisdiction/with-after.ts';
import { addDays, type PlainDate } from '../plain-date.ts';
import { claimStatus } from './claim-status.ts';
import { knownEvents } from './events.ts';
import type { CaseStatus } from './status.ts';

/** A letter that fits the case, and whether its time has come. */
export type LaterChoice = { readonly letter: LaterLetter; readonly state: LaterState };

export type LaterState =
  | { readonly is: 'open' }
  /** It was sent on that day. */
  | { readonly is: 'filed'; readonly day: PlainDate }
  /** From that day on, if nothing comes before. */
  | { readonly is: 'from'; readonly day: PlainDate }
  | { readonly is: 'not-yet'; readonly because: 'unfiled' | 'posted' | 'papers' | 'agreed' | 'settled' | 'answered' };

/** The letters that fit the case, in the pack's order: those of its grounds, its claimant and what that is to the respondent. */
export function laterLetters(draft: Draft, pack: FullPack, today: PlainDate): readonly LaterChoice[] {
  const events = knownEvents(draft, today);
  const status = claimStatus(events, pack, today);
  return pack.later
    .filter((letter) => fits(letter, draft, pack))
    .map((letter) => {
      const filed = events.findLast(({ kind, letter: id }) => kind === 'filed' && id === letter.id);
      return { letter, state: filed ? { is: 'filed', day: filed.day } : stateOf(letter, status) };
    });
}

/** The letter is for this claimant, ground and relation. */
export function fits({ claimants, kinds, relations, grounds }: LaterLetter, draft: Draft, pack: FullPack): boolean {
  const chosen = groundsOf(draft, pack);
  const writer = isBusiness(draft.operator.claimantKind) ? 'business' : 'consumer';
  return (
    (claimants === undefined || claimants === writer) &&
    (kinds === undefined || kinds.some((kind) => kind === draft.operator.claimantKind)) &&
    (relations === undefined || relations.includes(relationOf(chosen))) &&
    (grounds === undefined || chosen.some(({ id }) => grounds.includes(id)))
  );
}

function stateOf({ when }: LaterLetter, status: CaseStatus): LaterState {
  if (when.length === 0) return { is: 'open' };
  switch (status.is) {
    case 'unfiled':
    case 'posted':
    case 'settled':
      return { is: 'not-yet', because: status.is };
    case 'waiting':
      // Where the letter set no term, nobody but the person can say how long to wait.
      if (!when.includes('silent')) return { is: 'not-yet', because: 'answered' };
      return status.term ? { is: 'from', day: addDays(status.term.deadline.day, 1) } : { is: 'open' };
    case 'silent':
      return when.includes('silent') ? { is: 'open' } : { is: 'not-yet', because: 'answered' };
    case 'answered':
      return afterAnswer(when, status.outcome);
    default:
      return status satisfies never;
  }
}

function afterAnswer(
  when: LaterLetter['when'],
  outcome: Extract<CaseStatus, { is: 'answered' }>['outcome'],
): LaterState {
  if (outcome === 'papers' || outcome === 'agreed') return { is: 'not-yet', because: outcome };
  return outcome === '' || when.includes(outcome) ? { is: 'open' } : { is: 'not-yet', because: 'answered' };
}
