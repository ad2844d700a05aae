import type { JurisdictionPack } from '../jurisdiction/pack.ts';
import type { PlainDate } from '../plain-date.ts';
import { z } from '../zod.ts';
import type { Draft } from './draft.ts';
import { type ErrorCode, type ErrorFacts, type FieldProblem, isErrorCode } from './error-codes.ts';

/** What a step's questions depend on: every answer so far, the country's pack, the day. */
export type StepContext = { readonly draft: Draft; readonly pack: JurisdictionPack; readonly today: PlainDate };
/** The fields that a step asks under these answers; a field that is not among them is not checked. */
export type StepFields = (context: StepContext) => z.ZodMiniType;
export type Wrong = { readonly code: ErrorCode; readonly facts?: ErrorFacts };

/** One finding, with the facts that its words name. */
export const wrong = (code: ErrorCode, facts?: ErrorFacts): Wrong => (facts ? { code, facts } : { code });

/** A check whose issues carry an error code as their message and its facts as `params`. */
export const finding = <T>(find: (value: T) => Wrong | undefined) =>
  z.check<T>((payload) => {
    const found = find(payload.value);
    if (found) payload.issues.push(issueOf(payload.value, found, []));
  });

/** The same for a value with parts: what is wrong in it, by path. */
export const findingAll = <T>(find: (value: T) => readonly (Wrong & { readonly path: readonly PropertyKey[] })[]) =>
  z.check<T>((payload) => {
    for (const found of find(payload.value)) payload.issues.push(issueOf(payload.value, found, found.path));
  });

/** Checks a value by a schema that is chosen by the value itself; undefined: there is nothing to check. */
export const byValue = <T>(schemaFor: (value: T) => z.ZodMiniType | undefined) =>
  findingAll<T>((value) => {
    const outcome = schemaFor(value)?.safeParse(value);
    return outcome?.success === false
      ? outcome.error.issues.map((issue) => ({ ...wrongOf(issue), path: issue.path }))
      : [];
  });

/** A schema's issue as the problem of a field. */
export function problemOf(issue: z.core.$ZodIssue): FieldProblem {
  const path = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path;
  return { path: path.map(String).join('.'), ...wrongOf(issue) };
}

/** What an issue of any schema says, as one of our codes. */
export function wrongOf(issue: z.core.$ZodIssue): Wrong {
  switch (issue.code) {
    case 'custom':
      return isErrorCode(issue.message) ? wrong(issue.message, readFacts(issue.params)) : wrong('wrongType');
    case 'too_big':
      return wrong(issue.origin === 'string' ? 'tooLong' : 'tooMany', { limit: Number(issue.maximum) });
    case 'unrecognized_keys':
      return wrong('unknownField');
    case 'invalid_value':
      return wrong('notOffered', { offered: issue.values.map(String).filter(Boolean).join(', ') });
    case 'invalid_type':
      return wrong('wrongType', { expected: issue.expected });
    default:
      return wrong('wrongType');
  }
}

const issueOf = (input: unknown, { code, facts }: Wrong, path: readonly PropertyKey[]): z.core.$ZodRawIssue => ({
  code: 'custom',
  input,
  path: [...path],
  message: code,
  params: facts ?? {},
  continue: true,
});

const issueFacts = z.record(z.string(), z.union([z.string(), z.number()]));

function readFacts(params: unknown): ErrorFacts | undefined {
  const facts = issueFacts.safeParse(params);
  return facts.success && Object.keys(facts.data).length > 0 ? facts.data : undefined;
}
