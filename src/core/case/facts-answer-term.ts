import type { Ground } from '../jurisdiction/pack.ts';
import { isOptionChosen } from './chosen-option.ts';
import type { Draft } from './draft.ts';
import { type FactDeclarations, type FactEntry, flag, flags } from './fact-entries.ts';

export const ANSWER_TERM_FACTS: FactDeclarations = flags('answer.isLater', 'answer.isLaterInPart');

/** Whether the law gives longer to answer all that is claimed, or a part of it only: the other part keeps the usual term. */
export function answerTermFacts(draft: Draft, grounds: readonly Ground[]): readonly FactEntry[] {
  const later = grounds.filter(
    ({ answeredLater }) => answeredLater !== undefined && isOptionChosen(draft, answeredLater),
  );
  return [
    ['answer.isLater', flag(later.length > 0 && later.length === grounds.length)],
    ['answer.isLaterInPart', flag(later.length > 0 && later.length < grounds.length)],
  ];
}
