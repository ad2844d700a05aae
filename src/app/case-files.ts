import { openCaseFile, type OpenedCaseFile, writeCaseFile } from '#core/case/case-file.ts';
import type { FieldProblem } from '#core/case/error-codes.ts';
import { LIMITS } from '#core/case/limits.ts';
import type { CaseId, OpenProblem } from '#core/case/record.ts';
import { failure, type Result, success } from '#core/result.ts';
import { safeName, timeOf } from './file-name.ts';
import type { CaseStore, EvidenceDesk, ExhibitStore, StorageFailure, Watch } from './ports.ts';

const MEDIA_TYPE = 'application/json';

type Desks = { readonly cases: CaseStore; readonly exhibits: ExhibitStore; readonly evidence: EvidenceDesk };

/** The case as a file under a name without its ending. */
export function caseFile({
  name,
  draft,
  fileName,
}: { readonly fileName: string } & Parameters<typeof writeCaseFile>[0]): File {
  return new File([writeCaseFile({ name, draft })], `${fileName}.json`, { type: MEDIA_TYPE });
}

/** What lies in storage as it is, for a case that cannot be opened: text, or an archive where it has files. */
export async function caseAsStored(
  id: CaseId,
  fileName: string,
  { cases, exhibits, evidence }: Desks,
  watch: Watch,
): Promise<Result<File, OpenProblem | StorageFailure>> {
  const stored = await cases.stored(id);
  if (!stored.ok) return stored;
  if (stored.value === undefined) return failure({ code: 'notFound' });
  const text = JSON.stringify(stored.value, undefined, 2);
  const plain = new File([text], `${fileName}.json`, { type: MEDIA_TYPE });
  const held = await exhibits.all(id);
  if (!held.ok || held.value.length === 0) return success(plain);
  const files = held.value.map((file) => ({ ...file, name: safeName(file.name), modified: timeOf(file.original) }));
  const packed = await evidence.packCase({ text, modified: plain.lastModified, files, passphrase: '' }, watch);
  return success(packed.ok ? new File([packed.value], `${fileName}.zip`) : plain);
}

/** Reads a case out of a file that the person chose; bad values are left behind and named. */
export async function readCase(file: File): Promise<Result<OpenedCaseFile, FieldProblem>> {
  if (file.size > LIMITS.caseFileBytes) {
    return failure({ path: '', code: 'tooLong', facts: { limit: LIMITS.caseFileBytes, length: file.size } });
  }
  return openCaseFile(await file.text());
}
