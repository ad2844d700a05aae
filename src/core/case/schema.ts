import type { JurisdictionPack } from '../jurisdiction/pack.ts';
import type { PlainDate } from '../plain-date.ts';
import type { z } from '../zod.ts';
import { claimantFields } from './claimant-step.ts';
import { demandsFields } from './demands-step.ts';
import { detailsFields } from './details-step.ts';
import { type Draft, draftShape, type FormStep } from './draft.ts';
import type { FieldProblem } from './error-codes.ts';
import { evidenceFields } from './evidence-step.ts';
import { groundFields } from './ground-step.ts';
import { operatorFields } from './operator-step.ts';
import { byValue, problemOf, type StepFields } from './step-fields.ts';

export type StepSchema<S extends FormStep> = z.ZodMiniType<Draft[S]>;

const STEP_FIELDS: Readonly<Record<FormStep, StepFields>> = {
  operator: operatorFields,
  ground: groundFields,
  details: detailsFields,
  evidence: evidenceFields,
  demands: demandsFields,
  claimant: claimantFields,
};

/**
 * What one step asks, under the other steps' answers. Its value is what was typed, unchanged; the messages of its issues
 * are error codes. What the answers given make irrelevant is not checked.
 */
export function stepSchema<S extends FormStep>(
  step: S,
  draft: Draft,
  pack: JurisdictionPack,
  today: PlainDate,
): StepSchema<S> {
  const shape: { readonly [T in FormStep]: StepSchema<T> } = draftShape.shape;
  return shape[step].check(
    byValue((values: Draft[S]) => STEP_FIELDS[step]({ draft: { ...draft, [step]: values }, pack, today })),
  );
}

/** What is missing or wrong in one step of the draft, first things first, one problem a field. Paths are inside the step. */
export function stepProblems(
  step: FormStep,
  draft: Draft,
  pack: JurisdictionPack,
  today: PlainDate,
): readonly FieldProblem[] {
  const outcome = stepSchema(step, draft, pack, today).safeParse(draft[step]);
  const problems = outcome.success ? [] : outcome.error.issues.map(problemOf);
  // What a step asks of a field says more than what the draft can hold at all.
  return [...new Map(problems.map((problem) => [problem.path, problem])).values()];
}
