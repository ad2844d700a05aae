import { failure, type Result, success } from '../result.ts';
import { cleanLine } from '../text.ts';
import { z } from '../zod.ts';
import { type Draft, draftShape } from './draft.ts';
import type { ErrorCode, ErrorFacts, FieldProblem } from './error-codes.ts';
import { LIMITS } from './limits.ts';
import { migrateDraft } from './migrate.ts';
import { openDraft } from './open-record.ts';
import { CASE_VERSION } from './record.ts';
import { problemOf } from './step-fields.ts';

/** One case as a file: what the app saves and opens, what the command line reads. Bytes of exhibits are not in it. */
export type CaseFile = { readonly name: string; readonly draft: Draft };
export type OpenedCaseFile = CaseFile & { readonly dropped: readonly string[] };

const FORMAT = 'two-copies-case';

const head = { format: z.literal(FORMAT), name: z.optional(z.string().check(z.maxLength(LIMITS.line))) };
/** The whole file, strictly: an unknown key is a slip of the pen that would be lost in silence. */
export const caseFileShape = z.strictObject({ ...head, version: z.literal(CASE_VERSION), draft: draftShape });
/** As much of it as tells what it is. */
const anyVersion = z.looseObject({ ...head, version: z.number(), draft: z.unknown() });

/** Reads a case file and names everything that is wrong in its form; whether its answers make a letter is asked later. */
export function readCaseFile(text: string): Result<CaseFile, FieldProblem> {
  const opened = readHead(text);
  if (!opened.ok) return opened;
  const { version, draft, ...rest } = opened.value;
  const migrated = migrateDraft(draft, version);
  if (!migrated) return failure(problem('version', 'notACase'));
  const read = caseFileShape.safeParse({ ...rest, version: CASE_VERSION, draft: migrated.draft });
  if (!read.success) return failure(...read.error.issues.map(problemOf));
  return success({ name: cleanLine(read.data.name ?? ''), draft: read.data.draft });
}

/** Opens a case file as far as it can be read; what was no part of a case is left behind and named. */
export function openCaseFile(text: string): Result<OpenedCaseFile, FieldProblem> {
  const read = readHead(text);
  if (!read.ok) return read;
  const { name = '', draft, version } = read.value;
  const opened = openDraft(draft, version);
  return opened.ok ? success({ name: cleanLine(name), ...opened.value }) : failure(problem('draft', 'notACase'));
}

/** The text of a case file, readable and with a line end. */
export function writeCaseFile({ name, draft }: CaseFile): string {
  const file = { format: FORMAT, version: CASE_VERSION, ...(name === '' ? {} : { name }), draft };
  return `${JSON.stringify(file, undefined, 2)}\n`;
}

function readHead(text: string): Result<z.infer<typeof anyVersion>, FieldProblem> {
  const json = readJson(text);
  if (!json.ok) return json;
  const read = anyVersion.safeParse(json.value);
  if (!read.success) {
    const [issue] = read.error.issues;
    return failure(problem(issue?.path.map(String).join('.') ?? '', 'notACase', { format: FORMAT }));
  }
  if (read.data.version > CASE_VERSION) return failure(problem('version', 'newerVersion', { limit: CASE_VERSION }));
  return success(read.data);
}

function readJson(text: string): Result<unknown, FieldProblem> {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/u, ''));
    return success(value);
  } catch (error) {
    if (error instanceof SyntaxError) return failure(problem('', 'notJson'));
    throw error;
  }
}

const problem = (path: string, code: ErrorCode, facts?: ErrorFacts): FieldProblem => ({
  path,
  code,
  ...(facts ? { facts } : {}),
});
