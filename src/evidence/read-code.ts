import decodeQR from 'qr/decode.js';
import { failure, type Result, success } from '#core/result.ts';

/** What the camera sees. */
export type Seen = ImageBitmap | VideoFrame;
/** Or a picture that the person chose. */
export type CodeOrder = Seen | Blob;
/** None was found, or this browser cannot draw the picture. */
export type NoCode = { readonly code: 'noCode' };

type Size = { readonly width: number; readonly height: number };
type Pixels = Size & Pick<ImageData, 'data'>;

/**
 * Pixels of the longer side, at most, in the order in which a picture is tried: a code is found soonest in a small one, and one that
 * fills a corner of a photo only in a large one. 4096 is the most that the reader takes.
 */
const SIZES = [2048, 4096] as const;
/** A chosen picture is worth a long look; one of the camera is followed by the next. */
const LONG_LOOK = { effort: Number.POSITIVE_INFINITY, timeLimit: 1_500 } as const;

/** The text of the QR code in a picture. One of the camera is given up after it. */
export async function readCode(order: CodeOrder): Promise<Result<string, NoCode>> {
  const isChosen = order instanceof Blob;
  const picture = isChosen ? await createImageBitmap(order).catch(() => undefined) : order;
  if (!picture) return failure({ code: 'noCode' });
  try {
    const { width, height } = sizeOf(picture);
    const longest = Math.max(width, height);
    for (const size of longest > SIZES[0] ? SIZES : [longest]) {
      const text = codeIn(pixelsOf(picture, { width, height }, Math.min(1, size / longest)), isChosen ? LONG_LOOK : {});
      if (text !== undefined) return success(text);
    }
    return failure({ code: 'noCode' });
  } finally {
    picture.close();
  }
}

/** The text of the QR code in these pixels, undefined if there is none. */
export function codeIn(pixels: Pixels, look: { readonly effort?: number; readonly timeLimit?: number } = {}) {
  try {
    return decodeQR(pixels, look);
  } catch {
    return undefined;
  }
}

const sizeOf = (picture: Seen): Size =>
  'displayWidth' in picture ? { width: picture.displayWidth, height: picture.displayHeight } : picture;

function pixelsOf(picture: Seen, size: Size, scale: number): Pixels {
  const width = Math.max(1, Math.round(size.width * scale));
  const height = Math.max(1, Math.round(size.height * scale));
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('no canvas to read a picture from');
  context.fillStyle = 'white';
  context.fillRect(0, 0, width, height);
  context.drawImage(picture, 0, 0, width, height);
  return context.getImageData(0, 0, width, height);
}
