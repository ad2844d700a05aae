import { groundsOf } from '../case/case-grounds.ts';
import type { Draft } from '../case/draft.ts';
import { readSum } from '../case/fact-entries.ts';
import { letterOrder } from '../case/facts.ts';
import type { LaterLetter } from '../jurisdiction/pack.ts';
import type { FullPack } from '../jurisdiction/with-after.ts';
import type { LetterOrder } from '../letter/compose.ts';
import type { PlainDate } from '../plain-date.ts';
import { laterFacts, lastRepaid } from './later-facts.ts';
import { suitFacts } from './suit-facts.ts';

/** What composeLetter needs to write a later letter: the claim's matter as of today, with what happened since. */
export function laterOrder(letter: LaterLetter, draft: Draft, pack: FullPack, today: PlainDate): LetterOrder {
  const order = letterOrder(withoutClaimsOwn(draft), pack, today);
  const since = laterFacts(letter, draft, pack, today);
  const repaid = readSum(lastRepaid(draft, today)?.sum ?? '', pack.currency);
  const sums = suitFacts(draft, groundsOf(draft, pack), order.facts, { currency: pack.currency, repaid });
  return { ...order, letter: letter.id, facts: new Map([...order.facts, ...since, ...sums]) };
}

/** The claim's day and its sender's number are not those of another letter. */
const withoutClaimsOwn = (draft: Draft): Draft => ({
  ...draft,
  claimant: { ...draft.claimant, letterDate: '', outgoingNumber: '' },
});
