import { type CaseFile, openCaseFile, writeCaseFile } from '#core/case/case-file.ts';
import type { FieldProblem } from '#core/case/error-codes.ts';
import type { CaseId } from '#core/case/record.ts';
import type { Result } from '#core/result.ts';
import { codesOf, type CodesProblem, textOfCodes } from '#evidence/case-codes.ts';
import type { Collected } from '#evidence/code-frames.ts';
import type { DraftKeeper } from './drafts.ts';
import type { StorageFailure } from './ports.ts';

/** The codes that hand a case over, without the files of its exhibits; undefined if it is too long for them. */
export const codesOfCase = (of: CaseFile): Promise<readonly string[] | undefined> => codesOf(writeCaseFile(of));

export type OpenCodesFailure = CodesProblem | FieldProblem | StorageFailure;

/** Makes a new case of all its codes, under the rules for case files. Where anything is wrong nothing is kept of it. */
export async function openCodes(
  collected: Collected,
  { keeper }: { readonly keeper: DraftKeeper },
): Promise<Result<CaseId, OpenCodesFailure>> {
  const text = await textOfCodes(collected);
  if (!text.ok) return text;
  const read = openCaseFile(text.value);
  return read.ok ? keeper.create(read.value.draft, read.value.name) : read;
}
