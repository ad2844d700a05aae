import type { Grey } from './png.ts';

const WIDTH = 640;
const HEIGHT = 480;
/** The wall behind what is held before the camera. */
const WALL = 90;
const NO_COLOUR = 128;

/** A film without colour (YUV4MPEG2, four pictures a second) that holds each picture before the camera for half a second. */
export function filmOf(pictures: readonly Grey[]): Buffer {
  const colours = Buffer.alloc((WIDTH * HEIGHT) / 2, NO_COLOUR);
  const frames = pictures.flatMap((picture) => {
    const frame = [Buffer.from('FRAME\n'), Buffer.from(before(picture)), colours];
    return [...frame, ...frame];
  });
  return Buffer.concat([Buffer.from(`YUV4MPEG2 W${WIDTH} H${HEIGHT} F4:1 Ip A1:1 C420jpeg\n`), ...frames]);
}

/** A picture in the middle of the wall. */
function before({ width, height, values }: Grey): Uint8Array {
  const seen = new Uint8Array(WIDTH * HEIGHT).fill(WALL);
  const [left, top] = [Math.floor((WIDTH - width) / 2), Math.floor((HEIGHT - height) / 2)];
  for (let y = 0; y < height; y += 1) {
    seen.set(values.subarray(y * width, (y + 1) * width), (top + y) * WIDTH + left);
  }
  return seen;
}
