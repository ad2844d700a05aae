import type { JurisdictionPack } from '../jurisdiction/pack.ts';
import type { PlainDate } from '../plain-date.ts';
import type { z } from '../zod.ts';
import { claimantFields } from './claimant-step.ts';
import { demandsFields } from './demands-step.ts';
import { detailsFields } from './details-step.ts';
import { type Draft, draftShape, type FormName } from './draft.ts';
import { laterFields } from './later-step.ts';
import { logFields } from './log-step.ts';
import type { FieldProblem } from './error-codes.ts';
import { evidenceFields } from './evidence-step.ts';
import { groundFields } from './ground-step.ts';
import { operatorFields } from './operator-step.ts';
import { problemOf, type StepFields } from './step-fields.ts';

export type StepSchema<S extends FormName> = z.ZodMiniType<Draft[S]>;

const STEP_FIELDS: Readonly<Record<FormName, StepFields>> = {
  operator: operatorFields,
  ground: groundFields,
  details: detailsFields,
  evidence: evidenceFields,
  demands: demandsFields,
  claimant: claimantFields,
  log: logFields,
  later: laterFields,
};

/**
 * What is missing or wrong in one step of the draft, under the other steps' answers: first things first, one problem a field.
 * Paths are inside the step. What the answers given make irrelevant is not checked.
 */
export function stepProblems(
  step: FormName,
  draft: Draft,
  pack: JurisdictionPack,
  today: PlainDate,
): readonly FieldProblem[] {
  const schemas: readonly z.ZodMiniType[] = [draftShape.shape[step], STEP_FIELDS[step]({ draft, pack, today })];
  const problems = schemas.flatMap((schema) => schema.safeParse(draft[step]).error?.issues.map(problemOf) ?? []);
  // What a step asks of a field says more than what the draft can hold at all.
  return [...new Map(problems.map((problem) => [problem.path, problem])).values()];
}
