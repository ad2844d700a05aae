import { letterOrder } from '#core/case/facts.ts';
import type { Draft, FormStep } from '#core/case/draft.ts';
import type { FieldProblem } from '#core/case/error-codes.ts';
import type { FactName } from '#core/case/fact.ts';
import { stepProblems } from '#core/case/schema.ts';
import { FORM_STEPS } from '#core/case/step-ids.ts';
import type { JurisdictionPack, LaterLetter } from '#core/jurisdiction/pack.ts';
import type { FullPack } from '#core/jurisdiction/with-after.ts';
import { blanksOf } from '#core/letter/blanks.ts';
import { type ComposeProblem, composeLetter, type LetterOrder } from '#core/letter/compose.ts';
import { copyFor } from '#core/letter/copy.ts';
import type { LetterDocument } from '#core/letter/document.ts';
import { laterOrder } from '#core/log/later-order.ts';
import type { PlainDate } from '#core/plain-date.ts';
import { fileNamePart } from './file-name.ts';

export type StepProblem = FieldProblem & { readonly step: FormStep };

export type PreparedLetter = {
  /** The letter as far as it is known, also while something is wrong: it stands beside the form. Absent if it was refused. */
  readonly document?: LetterDocument;
  /** What prints as a ruled blank. */
  readonly blanks: readonly FactName[];
  /** What stands in the way of a finished letter, step by step. */
  readonly problems: readonly StepProblem[];
  /** Why there is no document: law that was not in force, grounds that exclude each other. */
  readonly refusals: readonly ComposeProblem[];
  readonly order: LetterOrder;
};

/** The whole road from a draft to its letter, sound or not. */
export function prepareLetter(draft: Draft, pack: JurisdictionPack, today: PlainDate): PreparedLetter {
  return prepared(letterOrder(draft, pack, today), draft, pack, today);
}

/** The same for a letter after the claim; the pack has the words of its language's later letters. */
export function prepareLaterLetter(
  letter: LaterLetter,
  draft: Draft,
  pack: FullPack,
  today: PlainDate,
): PreparedLetter {
  return prepared(laterOrder(letter, draft, pack, today), draft, pack, today);
}

function prepared(order: LetterOrder, draft: Draft, pack: JurisdictionPack, today: PlainDate): PreparedLetter {
  const composed = composeLetter(order, pack);
  const problems = caseProblems(draft, pack, today);
  return composed.ok
    ? { document: composed.value, blanks: blanksOf(composed.value), problems, refusals: [], order }
    : { blanks: [], problems, refusals: composed.problems, order };
}

/** Everything that a finished letter still lacks, in the order of the screens. */
export function caseProblems(draft: Draft, pack: JurisdictionPack, today: PlainDate): readonly StepProblem[] {
  return FORM_STEPS.flatMap((step) => stepProblems(step, draft, pack, today).map((problem) => ({ ...problem, step })));
}

/** Which copies go into one file or print, the respondent's first. */
export type Copies = 'respondent' | 'claimant' | 'both';

export function copiesOf(document: LetterDocument, copies: Copies): readonly LetterDocument[] {
  const holders = copies === 'both' ? (['respondent', 'claimant'] as const) : ([copies] as const);
  return holders.map((holder) => copyFor(document, holder));
}

/**
 * A name that tells what, whom and when: «Претензия МТС 2026-11-23». Without its ending; the words come from the interface.
 */
export function letterFileName(words: {
  readonly letter: string;
  readonly respondent: string;
  readonly on: PlainDate;
}): string {
  const parts = [words.letter, words.respondent].map(fileNamePart);
  return [...parts, words.on].filter((part) => part !== '').join(' ');
}

/** The name by which the person knows the respondent: the brand in the interface's language, or what was typed. */
export function respondentName(draft: Draft, pack: JurisdictionPack, language: string): string {
  const brand = pack.operators.find(({ id }) => id === draft.operator.operator)?.brand;
  return brand?.[language] ?? brand?.['en'] ?? draft.operator.otherName;
}
