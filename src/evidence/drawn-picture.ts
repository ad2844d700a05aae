/** A copy of a picture or page, drawn anew: upright, on white, with nothing of what its file tells besides. */
export type DrawnPicture = { readonly body: Blob; readonly width: number; readonly height: number };

/** The most dots of a copy along its longer and its shorter side. */
export type MostDots = { readonly long: number; readonly short: number };

type Size = { readonly width: number; readonly height: number };

/** Rejects if this browser cannot draw the picture. */
export async function drawPicture(picture: Blob, most: MostDots): Promise<DrawnPicture> {
  const drawn = await createImageBitmap(picture);
  try {
    const size = sizeWithin(drawn, most);
    const canvas = whiteCanvas(size);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no canvas');
    context.imageSmoothingQuality = 'high';
    context.drawImage(drawn, 0, 0, size.width, size.height);
    return { ...size, body: await packed(canvas, picture.type === 'image/jpeg') };
  } finally {
    drawn.close();
  }
}

/** Paper is white where a screenshot is transparent. */
export function whiteCanvas({ width, height }: Size): OffscreenCanvas {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.fillStyle = 'white';
  context.fillRect(0, 0, width, height);
  return canvas;
}

/** The size of a copy: that of what is copied, or smaller. */
function sizeWithin({ width, height }: Size, most: MostDots): Size {
  const scale = Math.min(1, most.long / Math.max(width, height), most.short / Math.min(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

/** A photo as JPEG; of anything else whatever is smaller: print and screenshots lose nothing as PNG and take less. */
export async function packed(canvas: OffscreenCanvas, isPhoto: boolean): Promise<Blob> {
  const jpeg = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.85 });
  if (isPhoto) return jpeg;
  const png = await canvas.convertToBlob({ type: 'image/png' });
  return png.size < jpeg.size ? png : jpeg;
}
