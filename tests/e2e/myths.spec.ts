import { axeFaults } from './support/axe.ts';
import { expect, test } from './support/test.ts';
import { words } from './support/words.ts';

// Both themes and both widths; a theme changes no layout and a width no colour.
for (const [colorScheme, width] of [
  ['dark', 360],
  ['light', 1280],
] as const) {
  test.describe(`${colorScheme}, ${width} px wide`, () => {
    test.use({ colorScheme, viewport: { width, height: 740 } });

    test('what is not so is shown without fault and no wider than the screen', async ({ page }) => {
      for (const country of ['ru', 'by']) {
        await page.goto(`/#/myths/${country}`);
        await expect(page.getByText(words(`myths.${country}.email.belief`))).toBeVisible();
        expect(await axeFaults(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      }
    });
  });
}
