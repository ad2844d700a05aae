import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { toDocx } from '#render/docx.ts';
import { LATER_CORPUS, laterLetterOf } from '../support/later-cases.ts';
import { pagesOfPdf, toPdf } from '../support/paper.ts';

/** A statement of claim has more to tell than a letter. */
const mostPages = (letter: string): number => (letter === 'suit' || letter === 'arbitrazh' ? 4 : 3);

const FOLDER = 'build-output/paper-later';
const pages = new Map<string, readonly (readonly string[])[]>();
const place = (name: string, ending: string) => join(FOLDER, `${name.replaceAll('/', '-')}${ending}`);

beforeAll(async () => {
  mkdirSync(FOLDER, { recursive: true });
  for (const one of LATER_CORPUS) writeFileSync(place(one.name, '.docx'), await toDocx([laterLetterOf(one)]));
  await toPdf(
    LATER_CORPUS.map(({ name }) => place(name, '.docx')),
    FOLDER,
  );
  for (const { name } of LATER_CORPUS) pages.set(name, await pagesOfPdf(place(name, '.pdf'), 'raw'));
}, 180_000);

test.each(LATER_CORPUS)('$name takes few pages, and none for the signature alone', ({ name, letter }) => {
  const sheets = pages.get(name) ?? [];
  expect(sheets.length).toBeGreaterThan(0);
  expect(sheets.length).toBeLessThanOrEqual(mostPages(letter.id));
  expect(sheets.at(-1)?.length).toBeGreaterThan(3);
});
