import type { LetterDocument } from '#core/letter/document.ts';
import type { DrawnPicture } from '#evidence/drawn-picture.ts';
import type { IllustratedAppendix } from '#evidence/illustrated-appendix.ts';
import { repacked } from '#evidence/repacked.ts';
import { toDocx } from '#render/docx.ts';
import { markedPicture } from '#render/picture-marks.ts';

/** The copies and the exhibits as one .docx; the bytes of the pictures are only referred to. */
export async function docxFile(copies: readonly LetterDocument[], appendix?: IllustratedAppendix): Promise<Blob> {
  if (!appendix) return new Blob([await toDocx(copies)]);
  const { list, sheets, pictures } = appendix;
  const bytes = await toDocx(copies, { list, sheets, pictures: pictures.map(pictureOnSheet) });
  const pictureIn = (part: Uint8Array) => pictures[markedPicture(part) ?? -1]?.body;
  return repacked(bytes, pictureIn, new Date(`${list.on}T00:00:00Z`));
}

const pictureOnSheet = ({ body, width, height }: DrawnPicture) =>
  ({ width, height, type: body.type === 'image/png' ? 'png' : 'jpg' }) as const;
