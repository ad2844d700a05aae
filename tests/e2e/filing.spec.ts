import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { FILING_WAYS } from '#core/jurisdiction/filing-files.ts';
import { packOf } from '../support/packs.ts';
import { pagesOfPdf } from '../support/paper.ts';
import { axeFaults } from './support/axe.ts';
import { expect, test } from './support/test.ts';
import { goTo, openStory } from './support/wizard.ts';
import { words } from './support/words.ts';

const PAPERS = 'build-output/filing-e2e';
const STORY = 'ru/firm-wrong-charge';
const names = packOf('ru').after.screen['ru'] as { filing: { ways: Record<string, { name: string }> } };

mkdirSync(PAPERS, { recursive: true });

const way = (page: Page, id: string) =>
  page.getByRole('radio', { name: names.filing.ways[id]?.name ?? '', exact: true });

async function openFiling(page: Page, story = STORY): Promise<void> {
  await openStory(page, story);
  await page.getByRole('link', { name: words('wizard.next.filing') }).click();
  await expect(page.getByRole('heading', { level: 1, name: words('filing.heading') })).toBeFocused();
}

// Both themes and both widths; a theme changes no layout and a width no colour.
for (const [colorScheme, width] of [
  ['dark', 360],
  ['light', 1280],
] as const) {
  test.describe(`${colorScheme}, ${width} px wide`, () => {
    test.use({ colorScheme, viewport: { width, height: 740 } });

    test('every way to file is shown without fault and no wider than the screen', async ({ page }) => {
      await openFiling(page);
      await page.getByText(words('filing.call.heading')).click();
      for (const id of FILING_WAYS) {
        await way(page, id).check();
        expect(await axeFaults(page), id).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth), id).toBe(width);
      }
    });
  });
}

test('from a finished letter one comes to where to file, ticks a line and copies a part of the text', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openFiling(page, 'ru/paid-subscription');
  const box = page.getByRole('checkbox').first();
  await box.check();
  await expect(box).toBeChecked();
  await way(page, 'site').check();
  await page.getByLabel(words('filing.form.limit')).fill('1500');
  const second = page.getByRole('textbox', { name: /^Часть\s2\sиз/u });
  expect(await second.inputValue()).toMatch(/^Часть 2 из \d+\n/u);
  await page.getByRole('button', { name: /Скопировать\s*: Часть\s2/u }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await second.inputValue());
  await expect(page.getByText(words('wizard.review.siteText.copied'))).toBeVisible();
});

test('each checklist prints on one page, with all its lines and nothing of the screen', async ({ page }) => {
  for (const story of [STORY, 'by/paid-subscription.be']) {
    await openFiling(page, story);
    for (const radio of await page.getByRole('radio').all()) {
      await radio.check();
      const lines = (await page.locator('.print-checklist').innerText()).replace(/\s+/gu, ' ').trim();
      const path = join(PAPERS, `${story.replace('/', '-')}-${await radio.locator('..').innerText()}.pdf`);
      await page.pdf({ path, preferCSSPageSize: true });
      const pages = await pagesOfPdf(path, 'layout');
      expect(pages, path).toHaveLength(1);
      const bare = (text: string) => text.replace(/\s+/gu, '');
      expect(bare(pages[0]!.join(' ')), path).toBe(bare(lines));
    }
  }
});

test('the papers for the post are printed from here too, then the checklist again', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => undefined;
  });
  await openFiling(page);
  await way(page, 'post').check();
  await page.getByRole('button', { name: words('wizard.review.post.printPapers') }).click();
  const sheets = await page.pdf({ path: join(PAPERS, 'post.pdf'), preferCSSPageSize: true });
  expect(sheets.length).toBeGreaterThan(0);
  expect((await pagesOfPdf(join(PAPERS, 'post.pdf'), 'layout')).length).toBe(3);
  await page.keyboard.press('Control');
  await page.pdf({ path: join(PAPERS, 'again.pdf'), preferCSSPageSize: true });
  expect(await pagesOfPdf(join(PAPERS, 'again.pdf'), 'layout')).toHaveLength(1);
});

test('the way is chosen and a line ticked with the keyboard alone', async ({ page }) => {
  await openFiling(page, 'ru/paid-subscription');
  await way(page, 'shop').focus();
  await page.keyboard.press('ArrowDown');
  await expect(way(page, 'post')).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page.getByRole('checkbox').first()).toBeChecked();
});

test('one calls before one writes: the numbers are on the screen of details too', async ({ page }) => {
  await openStory(page, 'ru/paid-subscription');
  await goTo(page, 'details');
  await page.getByText(words('wizard.details.call')).click();
  await expect(page.getByRole('link', { name: '0890' })).toHaveAttribute('href', 'tel:0890');
});
