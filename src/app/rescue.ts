import type { CaseId, OpenProblem } from '#core/case/record.ts';
import { type Result, success } from '#core/result.ts';
import { saveCase } from './case-archives.ts';
import { caseAsStored, caseFile } from './case-files.ts';
import type { DraftKeeper } from './drafts.ts';
import type { CaseStore, EvidenceDesk, ExhibitStore, StorageFailure, Watch } from './ports.ts';

type Desks = {
  readonly cases: CaseStore;
  readonly exhibits: ExhibitStore;
  readonly evidence: EvidenceDesk;
  readonly keeper: DraftKeeper;
};

/**
 * The case as a file, as far as it can be made: with what was typed last and with its files; without the files if they cannot be
 * packed; as it lies in storage if it cannot be read as a case.
 */
export async function rescueCase(
  id: CaseId,
  fileName: string,
  desks: Desks,
  watch: Watch,
): Promise<Result<File, OpenProblem | StorageFailure>> {
  const read = await desks.keeper.read(id);
  if (!read.ok) return caseAsStored(id, fileName, desks, watch);
  const saved = await saveCase({ id, ...read.value, fileName, passphrase: '' }, desks, watch);
  return success(saved.ok ? saved.value.file : caseFile({ ...read.value, fileName }));
}
