import { openCaseFile, type OpenedCaseFile, writeCaseFile, type CaseFile } from '#core/case/case-file.ts';
import type { ExhibitRow } from '#core/case/draft.ts';
import type { FieldProblem } from '#core/case/error-codes.ts';
import type { CaseId } from '#core/case/record.ts';
import { failure, type Result, success } from '#core/result.ts';
import type { CarriedFile, CaseArchiveProblem } from '#evidence/case-archive.ts';
import { caseFile, readCase } from './case-files.ts';
import type { DraftKeeper } from './drafts.ts';
import { addExhibit } from './exhibits.ts';
import { editedPicture } from './exhibit-source.ts';
import { safeName, timeOf } from './file-name.ts';
import { restoreEdit } from './picture-edits.ts';
import type { EvidenceDesk, ExhibitFailure, ExhibitStore, StorageFailure, Watch, WorkFailure } from './ports.ts';

type Desks = { readonly exhibits: ExhibitStore; readonly evidence: EvidenceDesk };

/** The case as one file, and the captions of exhibits whose file is not on this device. */
export type SavedCase = { readonly file: File; readonly missing: readonly string[] };

type Saved = CaseFile & {
  readonly id: CaseId;
  /** Without its ending. */
  readonly fileName: string;
  /** Empty: anybody may open it. */
  readonly passphrase: string;
};

/** Writes a case with the files of its exhibits: text where there are none, an archive where there are, sealed if one wants it. */
export async function saveCase(
  { id, name, draft, fileName, passphrase }: Saved,
  { exhibits, evidence }: Desks,
  watch: Watch,
): Promise<Result<SavedCase, WorkFailure>> {
  const rows = draft.evidence.exhibits.filter(({ kind }) => kind === 'file');
  const originals = await Promise.all(rows.map((row) => exhibits.original(id, row.id).catch(() => undefined)));
  const copies = await Promise.all(rows.map((row) => editedPicture(row, id, exhibits)));
  const files = rows.flatMap((row, at) => {
    const original = originals[at];
    const copy = copies[at];
    const name = safeName(row.fileName);
    return original ? [{ id: row.id, name, original, modified: timeOf(original), ...(copy ? { copy } : {}) }] : [];
  });
  const missing = rows.flatMap(({ caption, fileName: own }, at) => (originals[at] ? [] : [caption || own]));
  const plain = caseFile({ name, draft, fileName });
  if (files.length === 0 && passphrase === '') return success({ file: plain, missing });
  const text = writeCaseFile({ name, draft });
  const packed = await evidence.packCase({ text, modified: plain.lastModified, files, passphrase }, watch);
  if (!packed.ok) return packed;
  const ending = passphrase === '' ? 'zip' : '2copies';
  return success({ file: new File([packed.value], `${fileName}.${ending}`), missing });
}

/** `altered`: the file of an exhibit is not the one whose fingerprint the case holds. */
export type OpenCaseFailure =
  | CaseArchiveProblem
  | FieldProblem
  | ExhibitFailure
  | StorageFailure
  | WorkFailure
  | { readonly code: 'altered' };

/**
 * Makes a new case of a file that the person chose: text or archive, sealed or not. Where anything is wrong nothing is kept of it,
 * and no other case is touched.
 */
export async function openCase(
  file: File,
  passphrase: string,
  { exhibits, evidence, keeper }: Desks & { readonly keeper: DraftKeeper },
  watch: Watch,
): Promise<Result<CaseId, OpenCaseFailure>> {
  const read = await readAny(file, passphrase, evidence, watch);
  if (!read.ok) return read;
  const { name, draft, carried } = read.value;
  return keeper.create<ExhibitFailure | WorkFailure>(draft, name, async (caseId) => {
    for (const { row, original, copy, modified } of carried) {
      if (watch.signal.aborted) return failure({ code: 'stopped' as const });
      const given = new File([original], row.fileName, { type: row.mediaType, lastModified: modified });
      const added = await addExhibit(given, { caseId, exhibitId: row.id }, { exhibits, evidence });
      if (!added.ok) return added;
      const edited = await restoreEdit(row, copy, caseId, { exhibits, evidence }, watch);
      // A copy that cannot be drawn here is no reason to refuse a case: the exhibit says so.
      if (!edited.ok && edited.problems[0]?.code !== 'failed') return edited;
    }
    return success(undefined);
  });
}

type Carried = Omit<CarriedFile, 'id'> & { readonly row: ExhibitRow };
type ReadCase = OpenedCaseFile & { readonly carried: readonly Carried[] };

async function readAny(
  file: File,
  passphrase: string,
  evidence: EvidenceDesk,
  watch: Watch,
): Promise<Result<ReadCase, OpenCaseFailure>> {
  if (await isText(file)) {
    const read = await readCase(file);
    return read.ok ? success({ ...read.value, carried: [] }) : read;
  }
  const unpacked = await evidence.unpackCase(file, passphrase, watch);
  if (!unpacked.ok) return unpacked;
  const read = openCaseFile(unpacked.value.text);
  if (!read.ok) return read;
  const carried = read.value.draft.evidence.exhibits.flatMap((row) => {
    const found = unpacked.value.files.find(({ id }) => row.kind === 'file' && id === row.id);
    return found ? [{ ...found, row }] : [];
  });
  const isAltered = carried.some(({ row, sha256 }) => row.sha256 !== '' && row.sha256 !== sha256);
  return isAltered ? failure({ code: 'altered' }) : success({ ...read.value, carried });
}

/** JSON begins with a brace, perhaps behind the mark of UTF-8; an archive never does. */
const isText = async (file: File): Promise<boolean> => /^\uFEFF?\s*\{/u.test(await file.slice(0, 64).text());
