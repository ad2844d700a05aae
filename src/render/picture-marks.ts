/** What stands for the pictures until the file is made: the packer would squeeze their bytes again, which takes long and gains nothing. */
const MARK = [0xff, 0xd8, 0xff, 0xee] as const;

export const pictureMark = (at: number): Uint8Array<ArrayBuffer> => Uint8Array.of(...MARK, at >> 8, at & 0xff);

/** Which picture a part of a file stands for, counted from 0; undefined: it is what it is. */
export function markedPicture(part: Uint8Array): number | undefined {
  const [high, low] = part.subarray(MARK.length);
  const isMark = part.length === MARK.length + 2 && MARK.every((byte, at) => part[at] === byte);
  return isMark && high !== undefined && low !== undefined ? high * 256 + low : undefined;
}
