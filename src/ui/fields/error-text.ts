import type { FieldError } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { FormName } from '#core/case/draft.ts';
import type { ErrorFacts, FieldProblem } from '#core/case/error-codes.ts';
import { readPlainDate } from '#core/plain-date.ts';
import { useFormats } from '../formats.ts';
import { useFieldName } from '../wizard/field-name.ts';
import { bareSegments, useWords } from './words.ts';

/** Says at a field what to do, by the path inside its step and the form's error (code and facts). */
export function useErrorText(step: FormName): (path: string, error: Pick<FieldError, 'type' | 'types'>) => string {
  const say = useSay();
  return (path, { type, types }) => say(step, path, type, types ?? {}).text;
}

/** The same away from the field, in a list of problems: a row is named by its number, a question by its label. */
export function useProblemText(): (step: FormName, problem: FieldProblem) => string {
  const { t } = useTranslation();
  const say = useSay();
  const fieldName = useFieldName();
  return (step, { path, code, facts = {} }) => {
    const { text: problem, isOwn } = say(step, path, code, facts);
    const row = path.split('.').find((segment) => /^\d+$/u.test(segment));
    if (row !== undefined && step !== 'ground') return t('error.inRow', { problem, row: Number(row) + 1 });
    return isOwn ? problem : t('error.inField', { problem, field: fieldName(step, path) });
  };
}

/** `isOwn`: the words were written for this field and name it. */
type Said = { readonly text: string; readonly isOwn: boolean };

function useSay() {
  const { t } = useTranslation();
  const { first } = useWords();
  const sayFact = useSayFact();
  return (step: FormName, path: string, code: string, facts: Readonly<Record<string, unknown>>): Said => {
    const segments = bareSegments(path);
    const ofQuestion = segments[0] === 'answers' && segments[1] ? [`pack:questions.${segments[1]}.error.${code}`] : [];
    // A field of the representative may have the words of the claimant's own.
    const places = [[step, ...segments], [step, segments.at(-1) ?? ''], [step]];
    const keys = [...ofQuestion, ...places.map((place) => `error.${place.join('.')}.${code}`)];
    const said = Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, sayFact(name, value)]));
    const own = first(keys, said);
    return { text: own ?? first([`error.${code}`], said) ?? t('error.other'), isOwn: own !== undefined };
  };
}

/** A fact of an error as the screen says it: a day by its format, a ground by its name. */
function useSayFact(): (name: keyof ErrorFacts, value: unknown) => unknown {
  const formats = useFormats();
  const { first } = useWords();
  return (name, value) => {
    if (typeof value !== 'string') return value;
    if (name === 'ground' || name === 'other') return first([`pack:grounds.${value}.name`]) ?? value;
    const day = readPlainDate(value);
    return day === value ? formats.dateInFigures(day) : value;
  };
}
