import type { Page } from '@playwright/test';
import { STEPS } from '#core/case/step-ids.ts';
import { draftOfCase } from '../support/letter-cases.ts';
import { axeFaults } from './support/axe.ts';
import { expect, test } from './support/test.ts';
import { choose, field } from './support/fields.ts';
import { beginCase, fillStep, goOn, goTo, nextButton, onStep, openStory, tickGround } from './support/wizard.ts';
import { words } from './support/words.ts';

/** Goes through every screen of a story and the pages around it; calls `look` on each, by its name. */
async function visitAll(page: Page, look: (screen: string) => Promise<void>): Promise<void> {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await look('start');
  await openStory(page, 'ru/subscription-and-wrong-charge');
  for (const step of [...STEPS].reverse()) {
    await goTo(page, step);
    await look(step);
  }
  for (const [address, heading] of [
    ['cases', 'cases.heading'],
    ['privacy', 'privacy.page.heading'],
  ] as const) {
    await page.goto(`/#/${address}`);
    await expect(page.getByRole('heading', { level: 1, name: words(heading) })).toBeVisible();
    await look(address);
  }
}

/** Opens the norms of one long act and of one short: all at once are more than axe reads in time. */
async function visitNorms(page: Page): Promise<void> {
  await page.goto('/#/norms/ru');
  const acts = page.locator('details > summary');
  await expect(acts.first()).toBeVisible();
  for (const act of [acts.first(), acts.last()]) await act.click();
}

// Both themes and both widths; a theme changes no layout and a width no colour.
for (const [colorScheme, viewport] of [
  ['light', { width: 1280, height: 800 }],
  ['dark', { width: 360, height: 740 }],
] as const) {
  test.describe(`${colorScheme}, ${viewport.width} px wide`, () => {
    test.use({ colorScheme, viewport });

    test('axe finds nothing on any screen', async ({ page }) => {
      const found: string[] = [];
      await visitAll(page, async (screen) => {
        found.push(...(await axeFaults(page)).map((line) => `${screen}: ${line}`));
      });
      expect(found).toEqual([]);
    });

    test('axe finds nothing on the page of norms', async ({ page }) => {
      await visitNorms(page);
      expect(await axeFaults(page)).toEqual([]);
    });

    test('axe finds nothing where there is something to mend, nor in the letter in full screen', async ({ page }) => {
      await beginCase(page);
      await nextButton(page, 'operator').click();
      await expect(page.getByRole('alert')).toBeFocused();
      expect(await axeFaults(page)).toEqual([]);
      await fillStep(page, 'operator', draftOfCase('ru/paid-subscription'));
      const enlarge = words(viewport.width < 1100 ? 'letter.open' : 'letter.larger');
      await page.getByRole('button', { name: enlarge, exact: true }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      expect(await axeFaults(page)).toEqual([]);
    });
  });
}

test.describe('320 px wide', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test('nothing is wider than the screen', async ({ page }) => {
    const wide: string[] = [];
    await visitAll(page, async (screen) => {
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      if (width > 320) wide.push(`${screen}: ${width}`);
    });
    await visitNorms(page);
    const ofNorms = await page.evaluate(() => document.documentElement.scrollWidth);
    expect([...wide, ...(ofNorms > 320 ? [`norms: ${ofNorms}`] : [])]).toEqual([]);
  });
});

test('an error moves nothing: it takes the place of the hint', async ({ page }) => {
  await beginCase(page);
  await page.getByRole('combobox', { name: words('wizard.operator.operator.label'), exact: true }).click();
  await page.getByRole('option', { name: words('wizard.operator.operator.other') }).click();
  const name = field(page, 'wizard.operator.otherName');
  const below = page.getByRole('group', { name: words('wizard.operator.service.label') });
  const before = [await name.boundingBox(), await below.boundingBox()];
  await name.focus();
  await name.press('Tab');
  await expect(name).toHaveAttribute('aria-invalid', 'true');
  expect([await name.boundingBox(), await below.boundingBox()]).toEqual(before);
});

test('the first screens are answered with the keyboard alone', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await tabTo(page, words('start.begin'));
  await page.keyboard.press('Enter');
  await onStep(page, 'operator');
  await tabTo(page, words('wizard.operator.operator.label'));
  await page.keyboard.type('Мега');
  await page.keyboard.press('Enter');
  await tabTo(page, words('wizard.operator.service.options.mobile'));
  await page.keyboard.press('Space');
  await tabTo(page, words('wizard.operator.claimantKind.options.self'));
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await onStep(page, 'ground');
  await tabTo(page, words('pack:grounds.poor-quality.name'));
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await onStep(page, 'details');
  await page.keyboard.press('Shift+Tab');
  await expect(page.locator(':focus')).toBeVisible();
});

test('«Next» with something missing leads by keyboard from the list of what to mend into the field', async ({
  page,
}) => {
  await beginCase(page);
  await choose(page, words('wizard.operator.service.label'), words('wizard.operator.service.options.mobile'));
  await nextButton(page, 'operator').click();
  const list = page.getByRole('alert');
  await expect(list).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(
    page.getByRole('combobox', { name: words('wizard.operator.operator.label'), exact: true }),
  ).toBeFocused();
  await fillStep(page, 'operator', draftOfCase('ru/paid-subscription'));
  await goOn(page, 'operator');
  await tickGround(page, 'paid-subscription');
  await goOn(page, 'ground');
});

/** Presses Tab until the thing of that name has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    if ((await focusedName(page)).includes(name)) return;
  }
  throw new Error(`Tab never came to ${name}`);
}

const focusedName = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (element === document.body) return '';
    const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
    const words = [element, ...labels].map((one) => one?.textContent ?? '');
    return words.join(' ').replace(/\s+/gu, ' ');
  });
