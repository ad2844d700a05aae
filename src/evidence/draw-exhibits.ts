import { drawPicture, type DrawnPicture, type MostDots } from './drawn-picture.ts';
import type { FileKind } from './file-type.ts';
import type { Reading } from './reading.ts';

/** What is to be drawn: the files of the exhibits in their order, an absent one is passed over. */
export type DrawOrder = {
  readonly files: readonly (DrawnFile | undefined)[];
  readonly most: MostDots;
};
export type DrawnFile = { readonly body: Blob; readonly kind: FileKind };

/** What became of a file: how many pages it has, and those of them that could be drawn. */
export type DrawnExhibit = { readonly pages: number; readonly drawn: readonly DrawnPage[] };
/** `page` counts from 1. */
export type DrawnPage = { readonly page: number; readonly picture: DrawnPicture };

const NOTHING: DrawnExhibit = { pages: 0, drawn: [] };

/** Draws every picture, one file at a time in memory; what cannot be drawn is no error. */
export async function drawExhibits(
  { files, most }: DrawOrder,
  { onRead, signal }: Reading,
): Promise<readonly DrawnExhibit[]> {
  const exhibits: DrawnExhibit[] = [];
  let done = 0;
  for (const file of files) {
    signal.throwIfAborted();
    const drawn = file ? await drawFile(file, most) : NOTHING;
    exhibits.push(drawn);
    done += Math.max(1, drawn.pages);
    onRead(done);
  }
  return exhibits;
}

async function drawFile({ body, kind }: DrawnFile, most: MostDots): Promise<DrawnExhibit> {
  if (kind !== 'picture') return NOTHING;
  const picture = await drawPicture(body, most).catch(() => undefined);
  return picture ? { pages: 1, drawn: [{ page: 1, picture }] } : NOTHING;
}
