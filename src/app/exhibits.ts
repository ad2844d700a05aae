import type { Draft, ExhibitRow } from '#core/case/draft.ts';
import type { CaseId } from '#core/case/record.ts';
import { cleanLine } from '#core/text.ts';
import { failure, type Result, success } from '#core/result.ts';
import { fileKindOf } from '#evidence/file-type.ts';
import type { Inspection } from '#evidence/inspect.ts';
import type { EvidenceDesk, ExhibitFailure, ExhibitStore } from './ports.ts';
import { refusalOf } from './room.ts';

/** What the case keeps of a file besides its bytes. */
export type FileFacts = Pick<ExhibitRow, 'fileName' | 'mediaType' | 'size' | 'sha256' | 'trouble' | 'sheets'>;

/**
 * Reads a file, keeps it and says what it is. A file that the worker could not read (its memory was short) is kept all the same, by
 * what its sender said of it.
 */
export async function addExhibit(
  file: File,
  as: { readonly caseId: CaseId; readonly exhibitId: string },
  { exhibits, evidence }: { readonly exhibits: ExhibitStore; readonly evidence: EvidenceDesk },
): Promise<Result<FileFacts, ExhibitFailure>> {
  const room = await exhibits.room(as.caseId);
  if (!room.ok) return room;
  const refusal = refusalOf(file, room.value);
  if (refusal) return failure(refusal);
  const read = await evidence.inspect(file);
  const seen = read.ok ? read.value : undefined;
  const kept = await exhibits.add(as.caseId, as.exhibitId, file, seen?.preview);
  return kept.ok ? success(factsOf(file, seen)) : kept;
}

/** The name comes from outside, so it is cleaned. */
const factsOf = (file: File, seen: Inspection | undefined): FileFacts => ({
  fileName: cleanLine(file.name),
  mediaType: seen?.mediaType ?? file.type,
  size: file.size,
  sha256: seen?.sha256 ?? '',
  trouble: seen ? troubleOf(seen) : '',
  sheets: seen?.sheets === undefined ? '' : String(seen.sheets),
});

function troubleOf({ isLocked, mediaType, preview }: Inspection): ExhibitRow['trouble'] {
  if (isLocked) return 'locked';
  return fileKindOf(mediaType) === 'picture' && !preview ? 'undrawable' : '';
}

/** Ids of exhibits whose file is named in the case but does not lie on this device: the case came from a file or another browser. */
export async function missingExhibits(draft: Draft, caseId: CaseId, store: ExhibitStore): Promise<readonly string[]> {
  const files = draft.evidence.exhibits.filter(({ kind }) => kind === 'file');
  const found = await Promise.all(files.map(({ id }) => store.original(caseId, id)));
  return files.flatMap(({ id }, at) => (found[at] ? [] : [id]));
}
