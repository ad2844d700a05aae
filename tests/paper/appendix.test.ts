import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { draftShape } from '#core/case/draft.ts';
import { composeAppendix, type EnclosedExhibit } from '#core/letter/appendix.ts';
import { copyFor } from '#core/letter/copy.ts';
import { textOf } from '#core/letter/document.ts';
import { day } from '#core/plain-date.ts';
import type { DrawnPicture } from '#evidence/drawn-picture.ts';
import { docxFile } from '#workers/docx-file.ts';
import { draftOfCase, letterOf } from '../support/letter-cases.ts';
import { plainPng } from '../support/made-files.ts';
import { packOf } from '../support/packs.ts';
import { pagesOfPdf, toPdf, toPictures } from '../support/paper.ts';

const FOLDER = 'build-output/paper';
const COUNTS = [1, 7, 60];
const spaced = (text: string): string => text.replaceAll('\u00a0', ' ');
const place = (count: number, ending: string) => join(FOLDER, `appendix-${count}${ending}`);

/** Every third exhibit is a file of four pages of which the third cannot be drawn; every tenth is sound. */
const exhibitsOf = (count: number): readonly EnclosedExhibit[] =>
  Array.from({ length: count }, (_, at) => {
    const fileName = `file-${at}`;
    if (at % 10 === 9) return { caption: `Запись разговора ${at}`, sheets: undefined, fileName, pages: 0, drawn: [] };
    if (at % 3 === 2)
      return { caption: `Договор ${at} с длинным названием`, sheets: 4, fileName, pages: 4, drawn: [1, 2, 4] };
    return { caption: `Снимок экрана ${at}`, sheets: 1, fileName, pages: 1, drawn: [1] };
  });

const picture = (width: number, height: number, colour: readonly [number, number, number]): DrawnPicture => {
  const body = new Blob([plainPng(width, height, colour)], { type: 'image/png' });
  return { body, width, height };
};
const A4 = picture(1276, 1807, [220, 230, 250]);
const LYING = picture(1807, 1276, [250, 230, 220]);
const TALL = picture(828, 1792, [220, 250, 220]);

function appendixOf(count: number) {
  const exhibits = exhibitsOf(count);
  const rows = exhibits.map(({ caption, sheets = '', fileName }, at) => {
    return { id: `${at}`, kind: 'file', caption, sheets: `${sheets}`, fileName };
  });
  const draft = draftShape.parse({ ...draftOfCase('ru/paid-subscription'), evidence: { exhibits: rows } });
  const letter = letterOf(draft, day('2026-11-24'));
  const appendix = composeAppendix(letter, exhibits, packOf('ru').letters['ru']!.words.appendix);
  return { letter, appendix };
}

const cases = new Map(COUNTS.map((count) => [count, appendixOf(count)]));
const papers = new Map<number, readonly (readonly string[])[]>();

beforeAll(async () => {
  mkdirSync(FOLDER, { recursive: true });
  for (const [count, { letter, appendix }] of cases) {
    const pictures = appendix.sheets.map((_, at) => [A4, TALL, LYING][at % 3] ?? A4);
    const file = await docxFile([copyFor(letter, 'respondent'), letter], { ...appendix, pictures });
    writeFileSync(place(count, '.docx'), new Uint8Array(await file.arrayBuffer()));
  }
  await toPdf(
    COUNTS.map((count) => place(count, '.docx')),
    FOLDER,
  );
  for (const count of COUNTS) papers.set(count, await pagesOfPdf(place(count, '.pdf'), 'raw'));
  await toPictures(place(7, '.pdf'), place(7, ''));
}, 180_000);

describe.each(COUNTS)('a letter with %i exhibits on paper', (count) => {
  const { appendix } = cases.get(count)!;
  const heads = appendix.sheets.map(({ head }) => spaced(textOf(head)));
  const pages = () => papers.get(count)!;
  const firstSheet = () => pages().findIndex((page) => page.join('\n') === heads[0]);

  test('has each page on a sheet of its own, under its number, in order', () => {
    expect(pages().slice(firstSheet(), firstSheet() + heads.length)).toEqual(heads.map((head) => [head]));
  });

  test('lists all exhibits before the sheets, after the copy that is handed over, and breaks both copies alike', () => {
    const after = pages().slice(firstSheet() + heads.length);
    const before = pages().slice(0, firstSheet());
    const copy = before.slice(0, after.length);
    const list = before.slice(after.length);
    copy.forEach((page, at) => expect(after[at]?.slice(0, page.length)).toEqual(page));
    expect(list[0]?.[0]).toBe('ПЕРЕЧЕНЬ ПРИЛОЖЕНИЙ');
    expect(list.slice(1).map(([number]) => number)).toEqual(list.slice(1).map((_, at) => `${at + 2}`));
    const said = list.flat().join(' ');
    for (const { caption } of exhibitsOf(count)) expect(said).toContain(caption);
  });
});
