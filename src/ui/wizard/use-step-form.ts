import { useEffect, useState } from 'react';
import { type FieldErrors, type FieldValues, get, set, useForm, type UseFormReturn } from 'react-hook-form';
import { draftShape, type Draft, type FormName } from '#core/case/draft.ts';
import type { FieldProblem } from '#core/case/error-codes.ts';
import { type StepSchema, stepProblems } from '#core/case/schema.ts';
import { useServices } from '../services.tsx';
import { useCase } from './case-context.tsx';

export type StepForm = UseFormReturn;

/**
 * The form of one step: it begins with what is stored, tells every change, and asks the core what is wrong when a field is
 * left. Errors carry their code as `type` and its facts as `types`.
 */
export function useStepForm(step: FormName): StepForm {
  const { keeper } = useServices();
  const { change } = keeper;
  const { pack, today, lastDraft } = useCase();
  // The case on the screen follows at a distance; the form begins with the very last state.
  const [stored] = useState(() => lastDraft()[step]);
  const form = useForm({
    defaultValues: stored,
    mode: 'onBlur',
    reValidateMode: 'onBlur',
    shouldFocusError: false,
    resolver: (values: FieldValues) => {
      const typed = readValues(step, values);
      const problems = stepProblems(step, { ...lastDraft(), [step]: typed }, pack, today);
      return problems.length === 0 ? { values, errors: {} } : { values: {}, errors: errorsOf(problems) };
    },
  });
  const { subscribe, getValues } = form;
  useEffect(
    () => subscribe({ formState: { values: true }, callback: () => change(step, () => readValues(step, getValues())) }),
    [subscribe, getValues, change, step],
  );
  useEffect(() => keeper.settle, [keeper]);
  return form;
}

/** What the form holds as the draft's step. Fields not yet typed into are left out by the form and empty in the draft. */
export function readValues<S extends FormName>(step: S, values: FieldValues): Draft[S] {
  const shape: { readonly [T in FormName]: StepSchema<T> } = draftShape.shape;
  return shape[step].parse(withoutUndefined(values));
}

function withoutUndefined(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutUndefined);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, part]) => (part === undefined ? [] : [[key, withoutUndefined(part)]])),
  );
}

function errorsOf(problems: readonly FieldProblem[]): FieldErrors {
  const errors: FieldErrors = {};
  for (const { path, code, facts = {} } of problems) {
    const types = Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, String(fact)]));
    // The first problem of a field stays; a list may have its own beside those of its rows.
    const found: unknown = get(errors, path);
    const rows = typeof found === 'object' && found !== null ? found : {};
    if (!('type' in rows)) set(errors, path, { ...rows, type: code, types });
  }
  return errors;
}
