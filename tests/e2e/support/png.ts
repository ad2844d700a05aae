import { inflateSync } from 'node:zlib';

/** Grey values, row by row. */
export type Grey = { readonly width: number; readonly height: number; readonly values: Uint8Array };

const SIGNATURE_BYTES = 8;
/** Channels by the colour type of the head: RGB and RGBA, which screenshots have. */
const CHANNELS: Readonly<Record<number, number>> = { 2: 3, 6: 4 };

/** Reads a screenshot (PNG of 8 bits, ISO/IEC 15948) down to its green channel: enough for black and white. */
export function greyOfPng(png: Buffer): Grey {
  const width = png.readUInt32BE(16);
  const height = png.readUInt32BE(20);
  const channels = CHANNELS[png[25] ?? 0];
  if (!channels) throw new Error('a screenshot of another kind');
  const packed: Buffer[] = [];
  for (let at = SIGNATURE_BYTES; at < png.length; ) {
    const length = png.readUInt32BE(at);
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') packed.push(png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const lines = inflateSync(Buffer.concat(packed));
  const stride = width * channels;
  const bytes = new Uint8Array(stride * height);
  for (let y = 0; y < height; y += 1) {
    const filter = lines[y * (stride + 1)] ?? 0;
    for (let x = 0; x < stride; x += 1) {
      const left = x < channels ? 0 : (bytes[y * stride + x - channels] ?? 0);
      const up = y === 0 ? 0 : (bytes[(y - 1) * stride + x] ?? 0);
      const corner = x < channels || y === 0 ? 0 : (bytes[(y - 1) * stride + x - channels] ?? 0);
      const guess = [0, left, up, (left + up) >> 1, nearest(left, up, corner)][filter] ?? 0;
      bytes[y * stride + x] = (lines[y * (stride + 1) + 1 + x] ?? 0) + guess;
    }
  }
  return {
    width,
    height,
    values: Uint8Array.from({ length: width * height }, (_, at) => bytes[at * channels + 1] ?? 0),
  };
}

/** The filter named after Paeth. */
function nearest(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [toLeft, toUp, toCorner] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}
