import { groundsOf } from '../case/case-grounds.ts';
import type { Draft } from '../case/draft.ts';
import { runsFromTheWrong } from '../deadline/events.ts';
import type { DeadlineRule, JurisdictionPack } from '../jurisdiction/pack.ts';
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
