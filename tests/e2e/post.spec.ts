import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { postSheets } from '#app/post.ts';
import { letterOrder } from '#core/case/facts.ts';
import type { LetterDocument } from '#core/letter/document.ts';
import { composePost } from '#core/letter/post.ts';
import { day } from '#core/plain-date.ts';
import { draftOfCase, letterOf } from '../support/letter-cases.ts';
import { pagesOfPdf, toPdf, withoutRules, wordsOf, wordsOnPaper } from '../support/paper.ts';
import { packRu } from '../support/packs.ts';
import { axeFaults } from './support/axe.ts';
import { expect, test } from './support/test.ts';
import { openStory, TODAY } from './support/wizard.ts';
import { words } from './support/words.ts';

const STORY = 'ru/internet-outage-representative';
const PAPERS = 'build-output/post-e2e';

mkdirSync(PAPERS, { recursive: true });

for (const width of [360, 1280]) {
  test.describe(`on a screen ${width} wide`, () => {
    test.use({ viewport: { width, height: 740 } });
    test('who sends by post takes the inventory and the addresses as a file and from the printer', async ({ page }) => {
      await page.addInitScript(() => {
        window.print = () => undefined;
      });
      await openStory(page, STORY);
      await expect(page.locator('.print-page')).not.toHaveCount(0);
      const letterSheets = (await printed(page, `copies-${width}`)).length / 2;
      await page.getByText(words('wizard.review.post.heading')).click();
      const expected = papersOf(letterSheets);

      const docx = join(PAPERS, `${width}.docx`);
      const button = page.getByRole('button', { name: words('wizard.review.post.docx') });
      await expect(page.getByText(new RegExp(`По\\sописи в\\sписьме ${letterSheets}\\s`, 'u'))).toBeVisible();
      const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
      expect(download.suggestedFilename()).toMatch(
        new RegExp(`^${words('wizard.review.fileName.post')} .+ ${TODAY}\\.docx$`, 'u'),
      );
      await download.saveAs(docx);
      await toPdf([docx], PAPERS);
      const inFile = await pagesOfPdf(join(PAPERS, `${width}.pdf`), 'raw');
      expect(inFile.map((lines) => wordsOf({ pages: [lines], numbers: [] }))).toEqual(expected.map(wordsOnPaper));

      await page.getByRole('button', { name: words('wizard.review.post.printPapers') }).click();
      const onPaper = await printed(page, `post-${width}`);
      expect(onPaper.map((lines) => inAnyOrder(lines.join(' ')))).toEqual(
        expected.map((paper) => inAnyOrder(wordsOnPaper(paper))),
      );

      await page.keyboard.press('Control');
      expect(await printed(page, `after-${width}`)).toHaveLength(letterSheets * 2);

      expect(await axeFaults(page, 'details[open]')).toEqual([]);
    });
  });
}

/** The words of a sheet: cells of more than one line are read line by line across a row. */
const inAnyOrder = (text: string): readonly string[] => withoutRules(text).split(' ').sort();

function papersOf(sheetCount: number): readonly LetterDocument[] {
  const pack = packRu();
  const draft = draftOfCase(STORY);
  const order = letterOrder(draft, pack, day(TODAY));
  const papers = composePost(
    { order, letter: letterOf(draft, day(TODAY)), sheetCount },
    pack,
    pack.letters['ru']!.post,
  );
  if (!papers.ok) throw new Error(JSON.stringify(papers.problems));
  return postSheets(papers.value);
}

/** The sheets that a print of the page would give now. */
async function printed(page: Page, name: string): Promise<readonly (readonly string[])[]> {
  const path = join(PAPERS, `${name}.pdf`);
  await page.pdf({ path, preferCSSPageSize: true });
  return pagesOfPdf(path, 'layout');
}
