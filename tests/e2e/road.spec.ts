import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { copyFor } from '#core/letter/copy.ts';
import type { LetterDocument } from '#core/letter/document.ts';
import { day } from '#core/plain-date.ts';
import { draftOfCase, letterOf } from '../support/letter-cases.ts';
import {
  copiesOfPaper,
  type PaperCopy,
  pagesOfPdf,
  toPdf,
  withoutRules,
  wordsOf,
  wordsOnPaper,
} from '../support/paper.ts';
import { expect, test } from './support/test.ts';
import { beginCase, fillCase, TODAY } from './support/wizard.ts';
import { words } from './support/words.ts';

const STORIES = ['paid-subscription', 'unconcluded-contract', 'imposed-antivirus', 'internet-outage-representative'];
/** Whoever else may write, once: the screens that differ are those of the claimant. */
const OTHER_WRITERS = ['firm-wrong-charge', 'minor-foreign-debt', 'several-internet-outage'];
const SCREENS = [
  { width: 360, height: 740 },
  { width: 1280, height: 800 },
];
const PICTURES = 'build-output/screens';
const PAPERS = 'build-output/road';

mkdirSync(PICTURES, { recursive: true });
mkdirSync(PAPERS, { recursive: true });

for (const story of OTHER_WRITERS) {
  test.describe(`${story} on a phone`, () => {
    test.use({ viewport: { width: 360, height: 740 } });
    test('ends in the letter of that claimant', async ({ page }) => {
      const draft = draftOfCase(`ru/${story}`);
      const place = join(PAPERS, story);
      await beginCase(page);
      await fillCase(page, draft, (step) => picture(page, `${story}-${step}`));
      await downloadDocx(page, `${place}.docx`);
      await toPdf([`${place}.docx`], PAPERS);
      const [, mine] = copiesOfPaper(await pagesOfPdf(`${place}.pdf`, 'raw'));
      expect(mine.pages.length).toBeLessThanOrEqual(2);
      expect(wordsOf(mine)).toBe(wordsOnPaper(letterOf(draft, day(TODAY))));
    });
  });
}

/** On a phone all of them; on the wide screen the first, the others with `npm run test:slow`. */
const tagOf = (width: number, story: string) => (width === 360 || story === STORIES[0] ? [] : ['@slow']);

for (const viewport of SCREENS) {
  test.describe(`on a screen of ${viewport.width}x${viewport.height}`, () => {
    test.use({ viewport });
    for (const story of STORIES) {
      const tag = tagOf(viewport.width, story);
      test(`${story}: a new person answers seven screens, takes the file and prints two copies`, { tag }, async ({
        page,
      }) => {
        const draft = draftOfCase(`ru/${story}`);
        const letter = letterOf(draft, day(TODAY));
        const place = join(PAPERS, `${story}-${viewport.width}`);

        await beginCase(page);
        await fillCase(page, draft, (step) => picture(page, `${story}-${viewport.width}-${step}`));

        await downloadDocx(page, `${place}.docx`);
        await toPdf([`${place}.docx`], PAPERS);
        const [theirs, mine] = copiesOfPaper(await pagesOfPdf(`${place}.pdf`, 'raw'));
        expect(mine.pages.length).toBeLessThanOrEqual(2);
        expect(wordsOf(theirs)).toBe(wordsOnPaper(copyFor(letter, 'respondent')));
        expect(wordsOf(mine)).toBe(wordsOnPaper(letter));

        await page.pdf({ path: `${place}-print.pdf`, preferCSSPageSize: true });
        expectTwoCopies(copiesOfPaper(await pagesOfPdf(`${place}-print.pdf`, 'layout')), letter);
      });
    }
  });
}

async function downloadDocx(page: Page, path: string): Promise<void> {
  const button = page.getByRole('button', { name: words('wizard.review.outputs.docx') });
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  expect(download.suggestedFilename()).toMatch(
    new RegExp(`^${words('wizard.review.fileName.claim')} .+ ${TODAY}\\.docx$`, 'u'),
  );
  await download.saveAs(path);
}

/** Both copies break at the same lines and count their pages anew; only the second has the mark. */
function expectTwoCopies([theirs, mine]: readonly [PaperCopy, PaperCopy], letter: LetterDocument): void {
  expect(mine.pages.length).toBeLessThanOrEqual(2);
  theirs.pages.forEach((page, at) => expect(mine.pages[at]?.slice(0, page.length)).toEqual(page));
  const numbers = theirs.pages.map((_, at) => (at === 0 ? '' : String(at + 1)));
  expect([theirs.numbers, mine.numbers]).toEqual([numbers, numbers]);
  expect(withoutRules(wordsOf(theirs))).toBe(withoutRules(wordsOnPaper(copyFor(letter, 'respondent'))));
  expect(withoutRules(wordsOf(mine))).toBe(withoutRules(wordsOnPaper(letter)));
}

/** For people to look at: what one sees at first, and the whole screen. */
async function picture(page: Page, name: string): Promise<void> {
  if (!process.env['E2E_PICTURES']) return;
  await page.evaluate(() => scrollTo(0, 0));
  await page.screenshot({ path: join(PICTURES, `${name}-first.png`) });
  await page.screenshot({ path: join(PICTURES, `${name}.png`), fullPage: true });
}
