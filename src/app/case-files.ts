import { openCaseFile, type OpenedCaseFile, writeCaseFile } from '#core/case/case-file.ts';
import type { FieldProblem } from '#core/case/error-codes.ts';
import { LIMITS } from '#core/case/limits.ts';
import type { CaseId } from '#core/case/record.ts';
import { failure, type Result } from '#core/result.ts';
import type { CaseStore } from './ports.ts';

const MEDIA_TYPE = 'application/json';

/** The case as a file under a name without its ending. */
export function caseFile({
  name,
  draft,
  fileName,
}: { readonly fileName: string } & Parameters<typeof writeCaseFile>[0]): File {
  return new File([writeCaseFile({ name, draft })], `${fileName}.json`, { type: MEDIA_TYPE });
}

/** What lies in storage as it is, for a case that cannot be opened; undefined if nothing does. */
export async function fileAsStored(cases: CaseStore, id: CaseId, fileName: string): Promise<File | undefined> {
  const stored = await cases.stored(id);
  if (stored === undefined) return undefined;
  return new File([JSON.stringify(stored, undefined, 2)], `${fileName}.json`, { type: MEDIA_TYPE });
}

/** Reads a case out of a file that the person chose; bad values are left behind and named. */
export async function readCase(file: File): Promise<Result<OpenedCaseFile, FieldProblem>> {
  if (file.size > LIMITS.caseFileBytes) {
    return failure({ path: '', code: 'tooLong', facts: { limit: LIMITS.caseFileBytes, length: file.size } });
  }
  return openCaseFile(await file.text());
}
