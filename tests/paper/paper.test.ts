import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { copyFor } from '#core/letter/copy.ts';
import type { LetterDocument } from '#core/letter/document.ts';
import { day } from '#core/plain-date.ts';
import { toDocx } from '#render/docx.ts';
import { CASE_NAMES, draftOfCase, letterOf } from '../support/letter-cases.ts';
import { copiesOfPaper, pagesOfPdf, toPdf, wordsOf, wordsOnPaper } from '../support/paper.ts';

// Two pages a copy for what people write usually; two grounds with rows, or the working of interest, may take a third.
const MOST_PAGES = 2;
const THREE_PAGES = [
  'ru/subscription-and-wrong-charge',
  'ru/subscription-and-roaming',
  'ru/wrong-charge-interest-firm',
  'by/subscription-interest.be',
  'by/subscription-interest.ru',
];
const FOLDER = 'build-output/paper';
const letters = new Map<string, LetterDocument>(
  CASE_NAMES.map((name) => [name, letterOf(draftOfCase(name), day('2026-11-24'))]),
);
const papers = new Map<string, readonly (readonly string[])[]>();
const letter = (name: string) => letters.get(name)!;
const copies = (name: string) => copiesOfPaper(papers.get(name)!);

beforeAll(async () => {
  mkdirSync(FOLDER, { recursive: true });
  const place = (name: string, ending: string) => join(FOLDER, `${name.replace('/', '-')}${ending}`);
  for (const [name, document] of letters) {
    writeFileSync(place(name, '.docx'), await toDocx([copyFor(document, 'respondent'), copyFor(document, 'claimant')]));
  }
  await toPdf(
    CASE_NAMES.map((name) => place(name, '.docx')),
    FOLDER,
  );
  for (const name of CASE_NAMES) {
    papers.set(name, await pagesOfPdf(place(name, '.pdf'), 'raw'));
  }
}, 180_000);

describe.each(CASE_NAMES)('%s on paper, from the .docx', (name) => {
  test('says on each copy what the letter says, in order; only the second holds the receipt mark', () => {
    const [theirs, mine] = copies(name);
    expect(wordsOf(theirs, letter(name))).toBe(wordsOnPaper(copyFor(letter(name), 'respondent')));
    expect(wordsOf(mine, letter(name))).toBe(wordsOnPaper(letter(name)));
  });

  test('breaks both copies at the same lines and numbers each anew from its second page', () => {
    const [theirs, mine] = copies(name);
    theirs.pages.forEach((page, at) => expect(mine.pages[at]?.slice(0, page.length)).toEqual(page));
    const numbers = theirs.pages.map((_, at) => (at === 0 ? '' : String(at + 1)));
    expect([theirs.numbers, mine.numbers]).toEqual([numbers, numbers]);
  });

  test('takes few pages, and none for the signature alone', () => {
    const [theirs] = copies(name);
    expect(theirs.pages.length).toBeLessThanOrEqual(THREE_PAGES.includes(name) ? 3 : MOST_PAGES);
    // Date, rule and name are one line, the caption the second: anything more is text of the letter.
    expect(theirs.pages.at(-1)?.length).toBeGreaterThan(3);
  });
});
