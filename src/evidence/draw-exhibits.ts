import { drawPicture, type DrawnPicture, type MostDots } from './drawn-picture.ts';
import type { FileKind } from './file-type.ts';
import type { Reading } from './reading.ts';

/** What is to be drawn: the files of the exhibits in their order, an absent one is passed over. */
export type DrawOrder = {
  readonly files: readonly (DrawnFile | undefined)[];
  readonly most: MostDots;
  /** How many pages together; what comes after them is not drawn. */
  readonly mostPages: number;
};
export type DrawnFile = { readonly body: Blob; readonly kind: FileKind };

/** What became of a file: how many pages it has, those of them that could be drawn, and why there is none. */
export type DrawnExhibit = {
  readonly pages: number;
  readonly drawn: readonly DrawnPage[];
  readonly trouble?: 'absent' | 'locked' | 'broken' | 'undrawable';
};
/** `page` counts from 1. */
export type DrawnPage = { readonly page: number; readonly picture: DrawnPicture };

type Drawing = Pick<DrawOrder, 'most'> & {
  readonly signal: AbortSignal;
  /** Hears of each page; false: there is no room for it. */
  readonly begin: () => boolean;
};

/** Draws every page, one file and one page at a time in memory; what cannot be drawn is no error. */
export async function drawExhibits(
  { files, most, mostPages }: DrawOrder,
  { onRead, signal }: Reading,
): Promise<readonly DrawnExhibit[]> {
  const exhibits: DrawnExhibit[] = [];
  let begun = 0;
  const begin = () => {
    signal.throwIfAborted();
    onRead(begun);
    begun += 1;
    return begun <= mostPages;
  };
  for (const file of files) exhibits.push(await drawFile(file, { most, signal, begin }));
  return exhibits;
}

async function drawFile(file: DrawnFile | undefined, drawing: Drawing): Promise<DrawnExhibit> {
  if (!file) return { pages: 0, drawn: [], trouble: 'absent' };
  if (file.kind === 'pdf') return drawPages(file.body, drawing);
  if (file.kind !== 'picture') return { pages: 0, drawn: [], trouble: 'undrawable' };
  if (!drawing.begin()) return { pages: 1, drawn: [] };
  const picture = await drawPicture(file.body, drawing.most).catch(() => undefined);
  return picture ? { pages: 1, drawn: [{ page: 1, picture }] } : { pages: 0, drawn: [], trouble: 'undrawable' };
}

/** What reads a PDF is large: it is loaded when one comes. */
async function drawPages(file: Blob, { most, signal, begin }: Drawing): Promise<DrawnExhibit> {
  const { openPdf } = await import('./draw-pdf.ts');
  const pdf = await openPdf(file);
  if (typeof pdf === 'string') return { pages: 0, drawn: [], trouble: pdf };
  try {
    const drawn: DrawnPage[] = [];
    for (let page = 1; page <= pdf.pages && begin(); page += 1) {
      const picture = await pdf.draw(page, most).catch(() => undefined);
      if (picture) drawn.push({ page, picture });
    }
    signal.throwIfAborted();
    return { pages: pdf.pages, drawn };
  } finally {
    await pdf.close();
  }
}
