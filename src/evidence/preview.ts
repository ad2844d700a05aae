import { drawPicture } from './drawn-picture.ts';

/** The longer side of a small picture, in pixels: sharp at twice the size of its place on the screen. */
const SIDE = 320;

/** A small picture, upright and without metadata; undefined if this browser cannot draw the file. */
export const previewOf = async (picture: Blob): Promise<Blob | undefined> =>
  (await drawPicture(picture, { long: SIDE, short: SIDE }).catch(() => undefined))?.body;
