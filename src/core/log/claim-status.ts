import type { FullPack } from '../jurisdiction/with-after.ts';
import type { PlainDate } from '../plain-date.ts';
import type { KnownEvent } from './events.ts';
import { type CaseStatus, statusOf } from './status.ts';

/**
 * The claim itself, or a later letter that demands the same of the same respondent. A request that waits for no claim and an offer that sets
 * terms of its own, or none, are another matter.
 */
export const isOfClaim = (letter: string, { later }: Pick<FullPack, 'later'>): boolean =>
  letter === 'claim' ||
  later.some(
    ({ id, to, when, terms }) => id === letter && to === 'respondent' && when.length > 0 && terms === undefined,
  );

/**
 * What became of the claim, whatever was written to others since. While a repeated one waits for its answer, the first one's silence
 * or refusal stands; money ends the matter whichever letter brought it.
 */
export function claimStatus(events: readonly KnownEvent[], pack: FullPack, today: PlainDate): CaseStatus {
  const of = (isMeant: (letter: string) => boolean) =>
    statusOf(
      events.filter(({ letter, kind }) => kind === 'paid' || isMeant(letter)),
      pack,
      today,
    );
  const last = of((letter) => isOfClaim(letter, pack));
  return last.is === 'waiting' || last.is === 'posted' ? of((letter) => letter === 'claim') : last;
}
