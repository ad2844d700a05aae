import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Page, test as unwatched } from '@playwright/test';
import { toPlainText } from '#render/plain-text.ts';
import { day } from '#core/plain-date.ts';
import { STEPS } from '#core/case/step-ids.ts';
import { firstOpenStep } from '#core/case/steps.ts';
import { draftOfCase, letterOf } from '../support/letter-cases.ts';
import { packRu } from '../support/packs.ts';
import { guard } from './support/guard.ts';
import { expect, test } from './support/test.ts';
import { field } from './support/fields.ts';
import {
  answeredBefore,
  beginCase,
  chargeRow,
  chooseFiles,
  fillStep,
  goOn,
  onStep,
  openOn,
  openStory,
  saved,
  setClock,
  sumCell,
  TODAY,
} from './support/wizard.ts';
import { about, words } from './support/words.ts';

const STORY = 'ru/paid-subscription';
const draft = draftOfCase(STORY);
const letterText = toPlainText(letterOf(draft, day(TODAY)));

/** Begins the story and goes on as far as its details, which are filled but not sent. */
async function tellStory(page: Page): Promise<void> {
  await beginCase(page);
  for (const step of ['operator', 'ground'] as const) {
    await fillStep(page, step, draft);
    await goOn(page, step);
  }
  await fillStep(page, 'details', draft);
}

async function expectDetails(page: Page): Promise<void> {
  await onStep(page, 'details');
  await expect(sumCell(chargeRow(page, 2))).toHaveValue('149,00');
  await expect(field(page, 'wizard.details.contacts.reply')).toHaveValue(draft.details.contacts[0]?.reply ?? '');
  await expect(field(page, 'wizard.details.story')).toHaveValue(draft.details.story);
}

/** The letter as the page gives it out for a web form. */
async function siteText(page: Page): Promise<string> {
  await page.getByRole('button', { name: words('wizard.review.outputs.text') }).click();
  return page.getByRole('textbox', { name: words('wizard.review.siteText.heading') }).inputValue();
}

const casesLink = (page: Page) => page.getByRole('link', { name: words('header.cases', { count: 1 }) });

test('what was typed is there after a reload', async ({ page }) => {
  await tellStory(page);
  await saved(page);
  await page.reload();
  await expectDetails(page);
});

test('a second after the last key nothing can be lost any more', async ({ page }) => {
  await beginCase(page);
  await fillStep(page, 'operator', draft);
  await field(page, 'wizard.operator.address').fill('600000, г. Владимир, ул. Новая, д. 8');
  // Looked at often: the usual pauses between looks grow past the second.
  const often = { timeout: 1_000, intervals: [50] };
  await expect.poll(() => page.evaluate(storedCases), often).toContain('ул. Новая, д. 8');
});

/** What lies on the device, as another visit of the page would find it. */
function storedCases(): Promise<string> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('two-copies');
    opening.onerror = () => reject(new Error('no database'));
    opening.onsuccess = () => {
      const all = opening.result.transaction('cases').objectStore('cases').getAll();
      all.onsuccess = () => {
        opening.result.close();
        resolve(JSON.stringify(all.result));
      };
    };
  });
}

test('a case outlives the browser', async ({ playwright, launchOptions, baseURL }) => {
  const profile = mkdtempSync(join(tmpdir(), 'two-copies-profile-'));
  const open = async () => {
    const context = await playwright.chromium.launchPersistentContext(profile, {
      ...launchOptions,
      ...(baseURL === undefined ? {} : { baseURL }),
      locale: 'ru-RU',
      timezoneId: 'Europe/Moscow',
    });
    const page = context.pages()[0] ?? (await context.newPage());
    const watch = await guard(page, baseURL ?? '');
    await setClock(page);
    return { context, page, watch };
  };
  try {
    const first = await open();
    await tellStory(first.page);
    await saved(first.page);
    const address = first.page.url();
    first.watch.expectQuiet();
    await first.context.close();
    const second = await open();
    await second.page.goto(address);
    await expectDetails(second.page);
    second.watch.expectQuiet();
    await second.context.close();
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
});

test('going back and forth through all screens loses nothing, by links and by the browser', async ({ page }) => {
  await openStory(page, STORY);
  const before = await siteText(page);
  expect(before).toBe(letterText);
  for (const step of [...STEPS].reverse().slice(1)) {
    await page.getByRole('link', { name: words('wizard.back'), exact: true }).click();
    await onStep(page, step);
  }
  for (const step of STEPS.slice(0, -1)) await goOn(page, step);
  expect(await siteText(page)).toBe(letterText);
  await page.goBack();
  await onStep(page, 'claimant');
  await page.goBack();
  await onStep(page, 'demands');
  await page.goForward();
  await onStep(page, 'claimant');
  await expect(field(page, 'wizard.claimant.surname')).toHaveValue(draft.claimant.surname);
});

test('the address of a step leads into it, that of a case to where it stopped', async ({ page }) => {
  await openOn(page, 'details', answeredBefore('evidence', draft));
  await saved(page);
  const address = page.url();
  await page.goto('about:blank');
  await page.goto(address.replace('/details', '/ground'));
  await onStep(page, 'ground');
  await page.goto('about:blank');
  await page.goto(address.replace('/details', ''));
  await onStep(page, firstOpenStep(answeredBefore('evidence', draft), packRu(), day(TODAY)));
  await page.goto('about:blank');
  await page.goto(address.replace(/case\/[^/]+/u, 'case/none'));
  await expect(page.getByRole('heading', { name: words('unreadable.missing') })).toBeVisible();
});

test('a case is renamed, copied and deleted, and everything can be deleted', async ({ page }) => {
  await openStory(page, STORY);
  await casesLink(page).click();
  const name = 'Гороскоп по подписке';
  const action = (key: string, of: string) => page.getByRole('button', { name: about(words(key), of) });
  await action('cases.rename', name).click();
  await page.getByLabel(words('cases.name')).fill('Деньги за гороскоп');
  await page.getByRole('button', { name: words('cases.saveName') }).click();
  const link = (text: string) => page.getByRole('link', { name: text, exact: true });
  await expect(link('Деньги за гороскоп')).toBeVisible();

  await action('cases.copy', 'Деньги за гороскоп').click();
  const copy = words('cases.copyOf', { name: 'Деньги за гороскоп' });
  await expect(link(copy)).toBeVisible();

  await action('delete.case', 'Деньги за гороскоп').click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: words('delete.keep') })
    .click();
  await expect(link('Деньги за гороскоп')).toBeVisible();
  await action('delete.case', 'Деньги за гороскоп').click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: words('delete.case') })
    .click();
  await expect(link('Деньги за гороскоп')).toBeHidden();

  await link(copy).click();
  await onStep(page, 'review');
  expect(await siteText(page)).toBe(letterText);

  await casesLink(page).click();
  await page.getByRole('button', { name: words('delete.everything') }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: words('delete.everything') })
    .click();
  await expect(page.getByText(words('delete.done', { cases: 1, files: 0 }))).toBeVisible();
  await page.reload();
  await expect(page.getByText(words('cases.none'))).toBeVisible();
});

test('two tabs on one case: the one that fell behind says so and lets one choose', async ({
  page,
  context,
  baseURL,
}) => {
  await beginCase(page);
  await fillStep(page, 'operator', draft);
  await saved(page);
  const other = await context.newPage();
  const watch = await guard(other, baseURL ?? '');
  await setClock(other);
  await other.goto(page.url());
  await onStep(other, 'operator');

  // Both type at once: whoever stores first wins, the other is told.
  await Promise.all([
    field(page, 'wizard.operator.address').fill('первая вкладка'),
    field(other, 'wizard.operator.address').fill('вторая вкладка'),
  ]);
  const banner = (tab: Page) => tab.getByText(words('banner.otherTab.head'));
  await expect(async () => {
    expect((await banner(page).count()) + (await banner(other).count())).toBe(1);
  }).toPass({ timeout: 5_000 });
  const behind = (await banner(page).count()) === 1 ? page : other;
  const ahead = behind === page ? other : page;
  await behind.getByRole('button', { name: words('banner.otherTab.theirs') }).click();
  const stored = await field(ahead, 'wizard.operator.address').inputValue();
  await expect(field(behind, 'wizard.operator.address')).toHaveValue(stored);
  await expect(banner(behind)).toBeHidden();
  watch.expectQuiet();
});

test('changing the language in the middle loses nothing and leaves the letter Russian', async ({ page }) => {
  await tellStory(page);
  await page.getByLabel(words('languages.label')).selectOption('en');
  const english = page.getByRole('heading', { level: 1 });
  await expect(english).not.toHaveText(words('wizard.details.heading'));
  await expect(page.locator('[name="charges.paid-subscription.2.sum"]')).toHaveValue('149,00');
  await expect(page.locator('[name="story"]')).toHaveValue(draft.details.story);
  await expect(page.getByText('согласия на её подключение', { exact: false }).first()).toBeVisible();
  await page.getByRole('combobox', { name: /Language|Язык/u }).selectOption('ru');
  await expectDetails(page);
});

// Unwatched: without a network the browser complains that it cannot ask for the tab's icon again.
unwatched(
  'without a network the other languages of screen and letter are there, and nothing typed is lost',
  async ({ page, context }) => {
    const thrown: Error[] = [];
    page.on('pageerror', (error) => thrown.push(error));
    await setClock(page);
    await openStory(page, 'by/wrong-charge.ru');
    const typed = draftOfCase('by/wrong-charge.ru').details.story;
    await page.goto(page.url().replace('/review', '/operator'));
    await onStep(page, 'operator');
    await page.waitForLoadState('networkidle');
    await context.setOffline(true);
    await page.locator('[name="letterLanguage"]').nth(1).check();
    for (const step of ['operator', 'ground'] as const) await goOn(page, step);
    await page.getByLabel(words('languages.label')).selectOption('en');
    await expect(page.getByRole('heading', { level: 1, name: 'What happened and when' })).toBeVisible();
    await expect(page.getByText('What is wrong with the bill?')).toBeVisible();
    await expect(page.locator('[name="story"]')).toHaveValue(typed);
    await expect(page.getByText('ПРЭТЭНЗІЯ').first()).toBeVisible();
    expect(thrown).toEqual([]);
  },
);

test('a case saved to a file and opened again gives the same letter', async ({ page }) => {
  await openStory(page, STORY);
  await page.getByRole('button', { name: words('wizard.review.saveCase') }).click();
  const button = page.getByRole('button', { name: words('saveCase.save') });
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  const kept = readFileSync(await download.path(), 'utf8');
  await page.goto('/');
  const open = page.getByRole('button', { name: words('cases.openFile') });
  await chooseFiles(page, open, [{ name: 'again.json', mimeType: 'application/json', buffer: Buffer.from(kept) }]);
  await onStep(page, 'review');
  expect(await siteText(page)).toBe(letterText);
  expect(page.url()).toContain('/review');
});

test('where the browser refuses storage a letter can still be made, and the page says that nothing is kept', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', {
      get: () => ({
        open: () => {
          throw new DOMException('storage is refused', 'SecurityError');
        },
      }),
    });
  });
  await openStory(page, STORY);
  await expect(page.getByText(words('banner.notLasting.refused'))).toBeVisible();
  await expect(page.getByText(words('saved.no'))).toBeVisible();
  const button = page.getByRole('button', { name: words('wizard.review.outputs.docx') });
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  expect(download.suggestedFilename()).toMatch(/\.docx$/u);
});

test('another country and language in the middle of a case, and back: each letter speaks its own law', async ({
  page,
}) => {
  const story = draftOfCase('ru/poor-quality');
  const go = (from: string, to: string) => page.goto(page.url().replace(`/${from}`, `/${to}`));
  const move = async (operator: Partial<typeof story.operator>) => {
    await go('review', 'operator');
    await onStep(page, 'operator');
    await fillStep(page, 'operator', { ...story, operator: { ...story.operator, ...operator } });
    await saved(page);
    await go('operator', 'review');
    return siteText(page);
  };
  await openStory(page, 'ru/poor-quality');
  const russian = await siteText(page);
  const belarusian = await move({ country: 'by', letterLanguage: 'be' });
  expect(belarusian).toContain('ПРЭТЭНЗІЯ');
  expect(belarusian).toMatch(/450\sрублёў/u);
  expect(belarusian).not.toMatch(/РФ|-ФЗ|2300-1|Роспотребнадзор/u);
  expect(await move({ country: 'ru' })).toBe(russian);
});
