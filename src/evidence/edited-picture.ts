import type { PictureEdit } from '#core/case/draft.ts';
import { whiteCanvas } from './drawn-picture.ts';
import { placementOf, type Size } from './edit-geometry.ts';

export type EditOrder = {
  readonly picture: Blob;
  readonly edit: PictureEdit;
  /** Pixels of the longer side, at most. */
  readonly longest: number;
  readonly as: 'image/jpeg' | 'image/png';
  /** Of a JPEG, up to 1. */
  readonly quality: number;
};

/** A copy, and the size of the whole picture that it was drawn from, as it stands upright. */
export type EditedPicture = { readonly copy: Blob; readonly whole: Size };

/**
 * Draws a copy of a picture, turned, cropped and blacked out: upright, without metadata, and with nothing left of what lies under
 * black. Undefined if this browser cannot draw it.
 */
export async function drawEdited(order: EditOrder): Promise<EditedPicture | undefined> {
  try {
    const drawn = await createImageBitmap(order.picture);
    try {
      return await draw(drawn, order);
    } finally {
      drawn.close();
    }
  } catch {
    return undefined;
  }
}

async function draw(picture: ImageBitmap, { edit, longest, as, quality }: EditOrder) {
  const whole = { width: picture.width, height: picture.height };
  const { from, drawn, result, transform, black } = placementOf(whole, edit, longest);
  const canvas = whiteCanvas(result);
  const context = canvas.getContext('2d');
  if (!context) return undefined;
  context.imageSmoothingQuality = 'high';
  context.setTransform(...transform);
  context.drawImage(picture, from.x, from.y, from.width, from.height, 0, 0, drawn.width, drawn.height);
  context.resetTransform();
  context.fillStyle = 'black';
  for (const { x, y, width, height } of black) context.fillRect(x, y, width, height);
  return { copy: await canvas.convertToBlob({ type: as, quality }), whole };
}
