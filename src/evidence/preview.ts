/** The longer side of a small picture, in pixels: sharp at twice the size of its place on the screen. */
const SIDE = 320;

/** A small picture, upright and without metadata; undefined if this browser cannot draw the file. */
export async function previewOf(picture: Blob): Promise<Blob | undefined> {
  try {
    const drawn = await createImageBitmap(picture);
    const scale = Math.min(1, SIDE / Math.max(drawn.width, drawn.height));
    const width = Math.max(1, Math.round(drawn.width * scale));
    const height = Math.max(1, Math.round(drawn.height * scale));
    const canvas = new OffscreenCanvas(width, height);
    const context = canvas.getContext('2d');
    if (!context) return undefined;
    // Paper is white where a screenshot is transparent.
    context.fillStyle = 'white';
    context.fillRect(0, 0, width, height);
    context.drawImage(drawn, 0, 0, width, height);
    drawn.close();
    return await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.8 });
  } catch {
    return undefined;
  }
}
