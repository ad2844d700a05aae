import { useId } from 'react';
import { get, useFormContext, useFormState } from 'react-hook-form';
import { useStepName } from '../wizard/step-name.ts';
import { useErrorText } from './error-text.ts';
import { bareSegments, useWords } from './words.ts';

/** What every field takes. `name` is the path inside the step's values. */
export type FieldProps = {
  readonly name: string;
  /** Where its words are when not at `wizard.<step>.<name>`; may begin with `pack:`. */
  readonly keys?: string | undefined;
  /** «Don't know» stands beside it. */
  readonly mayBeUnknown?: boolean | undefined;
};

/** Words, ids and error of one field. */
export function useField({ name, keys }: FieldProps) {
  const step = useStepName();
  const { first } = useWords();
  const { control } = useFormContext();
  const { errors } = useFormState({ control, name });
  const errorText = useErrorText(step);
  const id = useId();
  const found: unknown = get(errors, name);
  const error = isFieldError(found) ? errorText(name, found) : undefined;
  const place = keys ?? ['wizard', step, ...bareSegments(name)].join('.');
  const hint = first([`${place}.hint`]);
  return {
    place,
    label: first([`${place}.label`]) ?? '',
    hint,
    why: first([`${place}.why`]),
    error,
    inputId: `${id}-input`,
    labelId: `${id}-label`,
    noteId: `${id}-note`,
    option: (option: string): string => first([`${place}.options.${option}`]) ?? option,
    /** For the control itself. */
    described: {
      'aria-invalid': error === undefined ? undefined : true,
      'aria-describedby': hint !== undefined || error !== undefined ? `${id}-note` : undefined,
    },
  };
}

export type FieldWords = ReturnType<typeof useField>;

const isFieldError = (found: unknown): found is { readonly type: string } =>
  typeof found === 'object' && found !== null && 'type' in found && typeof found.type === 'string';
