import type { ExhibitRow, PictureEdit } from '#core/case/draft.ts';
import { editKey, isEdited, UNEDITED } from '#core/case/picture-edit.ts';
import type { CaseId } from '#core/case/record.ts';
import { failure, type Result, success } from '#core/result.ts';
import type { EditedPicture, EditOrder } from '#evidence/edited-picture.ts';
import type { EvidenceDesk, ExhibitFailure, ExhibitStore, Watch, WorkFailure } from './ports.ts';

type Desks = { readonly exhibits: ExhibitStore; readonly evidence: EvidenceDesk };

/** Pixels of the longer side of an edited copy: A4 at 300 dots an inch, which prints as well as the photo does and which any phone can hold. */
const COPY_SIDE = 3508;
/** Of the picture to work on: sharp on a large screen. */
const SCREEN_SIDE = 1600;
const PREVIEW_SIDE = 320;

/** A picture as the screen shows it to be edited: upright, small enough to be moved about. */
export const screenCopy = (
  original: Blob,
  evidence: EvidenceDesk,
  watch: Watch,
): Promise<Result<EditedPicture, WorkFailure>> => evidence.edit(orderOf(original, SCREEN_SIDE), watch);

/**
 * Makes the edited copy of an exhibit's picture and keeps it beside the original; of a picture that is not edited any more the copy is
 * taken away. A screenshot stays a PNG, so that its letters stay sharp.
 */
export async function keepEdit(
  row: ExhibitRow,
  edit: PictureEdit,
  caseId: CaseId,
  { exhibits, evidence }: Desks,
  watch: Watch,
): Promise<Result<number, ExhibitFailure | WorkFailure>> {
  const { id } = row;
  if (!isEdited(edit)) return exhibits.keepCopy(caseId, id);
  const original = await exhibits.original(caseId, id);
  if (!original) return failure({ code: 'failed' });
  const drawn = await evidence.edit({ ...orderOf(original, COPY_SIDE), edit, as: typeOfCopy(row) }, watch);
  if (!drawn.ok) return drawn;
  return keepCopy(drawn.value.copy, edit, { caseId, exhibitId: id }, { exhibits, evidence }, watch);
}

/** The edited copy of an exhibit that came from another device, made anew where it did not come along. */
export async function restoreEdit(
  row: ExhibitRow,
  copy: Blob | undefined,
  caseId: CaseId,
  desks: Desks,
  watch: Watch,
): Promise<Result<number, ExhibitFailure | WorkFailure>> {
  if (!isEdited(row.edit)) return success(0);
  if (!copy) return keepEdit(row, row.edit, caseId, desks, watch);
  const picture = new Blob([copy], { type: typeOfCopy(row) });
  return keepCopy(picture, row.edit, { caseId, exhibitId: row.id }, desks, watch);
}

/** Keeps a copy that was made by an edit, with a small picture of its own. */
async function keepCopy(
  picture: Blob,
  edit: PictureEdit,
  { caseId, exhibitId }: { readonly caseId: CaseId; readonly exhibitId: string },
  { exhibits, evidence }: Desks,
  watch: Watch,
): Promise<Result<number, ExhibitFailure | WorkFailure>> {
  const preview = await evidence.edit({ ...orderOf(picture, PREVIEW_SIDE), quality: 0.8 }, watch);
  if (!preview.ok) return preview;
  return exhibits.keepCopy(caseId, exhibitId, { picture, preview: preview.value.copy, of: editKey(edit) });
}

const typeOfCopy = ({ mediaType }: ExhibitRow) => (mediaType === 'image/png' ? mediaType : 'image/jpeg');

const orderOf = (picture: Blob, longest: number): EditOrder => ({
  picture,
  edit: UNEDITED,
  longest,
  as: 'image/jpeg',
  quality: 0.9,
});
