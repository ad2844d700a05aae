import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { postSheets } from '#app/post.ts';
import { letterOrder } from '#core/case/facts.ts';
import { type Draft, draftShape } from '#core/case/draft.ts';
import type { LetterDocument } from '#core/letter/document.ts';
import { composePost } from '#core/letter/post.ts';
import { day } from '#core/plain-date.ts';
import { toDocx } from '#render/docx.ts';
import { draftOfCase, letterOf } from '../support/letter-cases.ts';
import { packOf } from '../support/packs.ts';
import { pagesOfPdf, toPdf, toPictures, wordsOf, wordsOnPaper } from '../support/paper.ts';

const FOLDER = 'build-output/post';
const TODAY = day('2026-11-24');

const exhibit = (at: number) => ({ id: `e${at}`, kind: 'paper', caption: `Счёт за ${at}-й месяц`, sheets: '2' });
const withExhibits = (count: number): Draft =>
  draftShape.parse({
    ...draftOfCase('ru/paid-subscription'),
    evidence: { exhibits: Array.from({ length: count }, (_, at) => exhibit(at + 1)) },
  });

const DRAFTS: Readonly<Record<string, Draft>> = {
  'one person': draftOfCase('ru/paid-subscription'),
  'a representative': draftOfCase('ru/internet-outage-representative'),
  'a minor': draftOfCase('ru/minor-foreign-debt'),
  'several subscribers': draftOfCase('ru/several-internet-outage'),
  'a sole trader': draftOfCase('ru/trader-paid-subscription'),
  'a firm': draftOfCase('ru/firm-wrong-charge'),
  'one person in Belarusian': draftOfCase('by/paid-subscription.be'),
  'one exhibit': withExhibits(1),
  'sixty exhibits': withExhibits(60),
};
const NAMES = Object.keys(DRAFTS);

const sheets = new Map<string, readonly LetterDocument[]>();
const papers = new Map<string, readonly (readonly string[])[]>();
const place = (name: string, ending: string) => join(FOLDER, `${name.replaceAll(' ', '-')}${ending}`);

beforeAll(async () => {
  mkdirSync(FOLDER, { recursive: true });
  for (const [name, draft] of Object.entries(DRAFTS)) {
    const pack = packOf(draft.operator.country);
    const order = letterOrder(draft, pack, TODAY);
    const made = composePost(
      { order, letter: letterOf(draft, TODAY), sheetCount: 2 },
      pack,
      pack.letters[order.language]!.post,
    );
    if (!made.ok) throw new Error(JSON.stringify(made.problems));
    sheets.set(name, postSheets(made.value));
    writeFileSync(place(name, '.docx'), await toDocx(postSheets(made.value)));
  }
  await toPdf(
    NAMES.map((name) => place(name, '.docx')),
    FOLDER,
  );
  for (const name of NAMES) {
    papers.set(name, await pagesOfPdf(place(name, '.pdf'), 'raw'));
    await toPictures(place(name, '.pdf'), place(name, ''));
  }
}, 120_000);

/** Pages of the two inventories, which are alike, and the last page, which has the addresses. */
function partsOf(name: string) {
  const pages = papers.get(name)!;
  const half = (pages.length - 1) / 2;
  return { first: pages.slice(0, half), second: pages.slice(half, -1), addresses: pages.slice(-1) };
}

/** Takes off the page numbers. */
const unnumbered = (pages: readonly (readonly string[])[]) => ({
  pages: pages.map((page, at) => (at > 0 && /^\d+$/u.test(page[0] ?? '') ? page.slice(1) : page)),
  numbers: [],
});

describe.each(NAMES)('the post papers of %s', (name) => {
  test('say what they say, the inventory twice alike', () => {
    const [inventory, , label] = sheets.get(name)!;
    const { first, second, addresses } = partsOf(name);
    expect(second).toEqual(first);
    expect(wordsOf(unnumbered(first), inventory)).toBe(wordsOnPaper(inventory!));
    expect(wordsOf(unnumbered(addresses), label)).toBe(wordsOnPaper(label!));
  });

  test('take one sheet each; only very many exhibits need more', () => {
    expect(partsOf(name).first.length).toBeLessThanOrEqual(name === 'sixty exhibits' ? 4 : 1);
    expect(papers.get(name)!.length % 2).toBe(1);
  });
});

test('where the inventory goes on, its table repeats its head and its pages are numbered', () => {
  const { first } = partsOf('sixty exhibits');
  expect(first.length).toBeGreaterThan(1);
  first.slice(1).forEach((page, at) => expect(page[0]).toBe(String(at + 2)));
  expect(first[1]?.join(' ')).toContain('Наименование');
});
