import { groundsOf } from '../case/case-grounds.ts';
import type { Draft } from '../case/draft.ts';
import { runsFromTheWrong } from '../deadline/events.ts';
import type { DeadlineRule, JurisdictionPack, LaterLetter } from '../jurisdiction/pack.ts';
import { citedNorms } from '../letter/cited-norms.ts';
import type { LetterDocument } from '../letter/document.ts';

/** The terms that a claim sets: those of its grounds whose norm it cites. */
export function claimTerms(draft: Draft, pack: JurisdictionPack, claim: LetterDocument): readonly DeadlineRule[] {
  const ofGrounds = groundsOf(draft, pack).flatMap(({ deadlines }) => deadlines);
  const cited = citedNorms(claim);
  return pack.deadlines.filter(
    (rule) => ofGrounds.includes(rule.id) && !runsFromTheWrong(rule) && cited.includes(rule.norm),
  );
}

/** The terms that a later letter sets: its own, or those of the claim's grounds whose norm it cites. */
export function termsOfLater(
  { terms }: LaterLetter,
  draft: Draft,
  pack: JurisdictionPack,
  letter: LetterDocument,
): readonly DeadlineRule[] {
  return terms ? pack.deadlines.filter(({ id }) => terms.includes(id)) : claimTerms(draft, pack, letter);
}
