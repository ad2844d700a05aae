import type { ExhibitRow, PictureEdit } from '#core/case/draft.ts';
import { editKey, isEdited } from '#core/case/picture-edit.ts';
import type { CaseId } from '#core/case/record.ts';
import type { EditedCopy, ExhibitStore } from './ports.ts';

/**
 * What pages and small copies of an exhibit are made of: the edited copy, where there is an edit. Undefined: a paper; bytes that are not
 * on this device; a copy that is not of the edit which the case holds, for then what was blacked out might be read.
 */
export async function embeddedSource(
  { kind, id, edit }: ExhibitRow,
  caseId: CaseId,
  store: ExhibitStore,
): Promise<Blob | undefined> {
  if (kind === 'paper') return undefined;
  try {
    const copy = await store.editedCopy(caseId, id);
    if (!isFinished(copy, edit)) return undefined;
    return copy?.picture ?? (await store.original(caseId, id));
  } catch {
    return undefined;
  }
}

/** What goes into the archive: the file as it came, but of a picture that was blacked out only the copy. Undefined as above. */
export async function enclosedSource(
  row: ExhibitRow,
  caseId: CaseId,
  store: ExhibitStore,
): Promise<{ readonly body: Blob; readonly isBlackedOut: boolean } | undefined> {
  const source = await embeddedSource(row, caseId, store);
  const isBlackedOut = row.edit.blackouts.length > 0;
  const body = source && !isBlackedOut ? await store.original(caseId, row.id).catch(() => undefined) : source;
  return body && { body, isBlackedOut };
}

/** The edited copy that the case asks for, if it is there. */
export async function editedPicture(row: ExhibitRow, caseId: CaseId, store: ExhibitStore): Promise<Blob | undefined> {
  return isEdited(row.edit) ? embeddedSource(row, caseId, store) : undefined;
}

/** Whether the copy that lies in storage, or that none does, is what the edit asks for. */
export const isFinished = (copy: EditedCopy | undefined, edit: PictureEdit): boolean =>
  copy ? copy.of === editKey(edit) : !isEdited(edit);
