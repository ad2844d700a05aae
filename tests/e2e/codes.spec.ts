import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from '@playwright/test';
import type { CaseFile } from '#core/case/case-file.ts';
import { readCaseFile, writeCaseFile } from '#core/case/case-file.ts';
import config from '../../.config/playwright.config.ts';
import { withRowIds } from '#core/case/row-ids.ts';
import { draftOfCase } from '../support/letter-cases.ts';
import { axeFaults } from './support/axe.ts';
import { filmOf } from './support/film.ts';
import { guard } from './support/guard.ts';
import { type Grey, greyOfPng } from './support/png.ts';
import { expect, test } from './support/test.ts';
import { chooseFiles, onStep, setClock } from './support/wizard.ts';
import { words } from './support/words.ts';

/** What the camera of this browser sees. Without a film it has none. */
const FILM = resolve(`test-results/codes/film-${process.env['TEST_PARALLEL_INDEX'] ?? ''}.y4m`);
const wall = { width: 1, height: 1, values: Uint8Array.of(0) };
const options = config.use?.launchOptions;
const camera = ['--use-fake-device-for-media-stream', `--use-file-for-fake-video-capture=${FILM}`];
test.use({
  launchOptions: { ...options, args: [...(options?.args ?? []), ...camera] },
  // Nothing turns by itself: each code is pictured alone.
  contextOptions: { reducedMotion: 'reduce' },
});

const told = draftOfCase('ru/subscription-and-wrong-charge');
const long = 'Я звонил трижды, и трижды мне обещали вернуть деньги. '.repeat(12);
const given: CaseFile = {
  name: 'Мамин номер',
  // The app gives every row an id as soon as it opens a case.
  draft: withRowIds({ ...told, details: { ...told.details, story: `${told.details.story} ${long}` } }),
};

/** Puts pictures before the camera. */
function film(pictures: readonly Grey[]): void {
  mkdirSync(dirname(FILM), { recursive: true });
  writeFileSync(FILM, filmOf(pictures));
}

/** Opens the case on a phone and shows its codes, one after the other; the picture of each. */
async function codesShown(page: Page, look: () => Promise<void> = async () => undefined): Promise<readonly Buffer[]> {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/');
  const file = { name: 'case.json', mimeType: 'application/json', buffer: Buffer.from(writeCaseFile(given)) };
  await chooseFiles(page, page.getByRole('button', { name: words('cases.openFile') }), [file]);
  await onStep(page, 'review');
  await page.goto('/#/cases');
  await page.getByRole('button', { name: words('cases.save') }).click();
  await page.getByRole('button', { name: words('saveCase.codes') }).click();
  await page.getByRole('button', { name: words('handover.show.begin') }).click();
  const code = page.getByRole('img');
  await expect(code).toBeVisible();
  await look();
  const count = Number(/\d+$/u.exec((await page.getByText(/^Код 1 из \d+$/u).textContent()) ?? '')?.[0]);
  const pictures: Buffer[] = [];
  for (let number = 1; number <= count; number += 1) {
    await expect(code).toHaveAccessibleName(words('handover.show.picture', { number, count }));
    pictures.push(await code.screenshot());
    await page.getByRole('button', { name: words('handover.show.next') }).click();
  }
  return pictures;
}

/** Another device, on which no case is: the dialog that reads codes is open. */
async function otherDevice(browser: Browser, origin = '', asked: BrowserContextOptions = {}) {
  const context = await browser.newContext({ baseURL: origin, locale: 'ru-RU', ...asked });
  const page = await context.newPage();
  const watch = await guard(page, origin);
  await setClock(page);
  await page.goto('/');
  await page.getByRole('button', { name: words('cases.readCodes') }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  const close = async () => {
    watch.expectQuiet();
    await context.close();
  };
  return { page, close };
}

/** The case as this device would save it. */
async function caseOn(page: Page): Promise<CaseFile | undefined> {
  await page.goto('/#/cases');
  await page.getByRole('button', { name: words('cases.save') }).click();
  const button = page.getByRole('button', { name: words('saveCase.save') });
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  const read = readCaseFile(readFileSync(await download.path(), 'utf8'));
  return read.ok ? read.value : undefined;
}

test('a case shown as codes is opened on other devices with every answer: from pictures of them, and by the camera', async ({
  page,
  browser,
  baseURL,
}) => {
  const found: string[] = [];
  const pictures = await codesShown(page, async () => {
    const size = await page.getByRole('img').boundingBox();
    expect(size?.width).toBeGreaterThanOrEqual(280);
    found.push(...(await axeFaults(page)));
  });
  expect(pictures.length).toBeGreaterThan(1);

  await test.step('from pictures', async () => {
    const { page: there, close } = await otherDevice(browser, baseURL, { colorScheme: 'dark' });
    found.push(...(await axeFaults(there)));
    const files = pictures.map((buffer, at) => ({ name: `${at + 1}.png`, mimeType: 'image/png', buffer }));
    const choose = (chosen: typeof files) =>
      chooseFiles(there, there.getByRole('button', { name: words('handover.read.pictures') }), chosen);
    const rest = { read: files.length - 1, count: files.length, missing: 1 };
    await choose([...files.slice(1), { name: 'no-code.png', mimeType: 'image/png', buffer: await there.screenshot() }]);
    await expect(there.getByText(words('handover.read.progress', rest))).toBeVisible();
    await expect(there.getByText(words('handover.read.without', { names: 'no-code.png' }))).toBeVisible();
    await choose(files.slice(0, 1));
    await onStep(there, 'review');
    expect(await caseOn(there)).toEqual(given);
    await close();
  });

  await test.step('by the camera, which goes off after the last one', async () => {
    film(pictures.map(greyOfPng));
    const { page: there, close } = await otherDevice(browser, baseURL, { permissions: ['camera'] });
    await there.evaluate(() => {
      const plain = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
      navigator.mediaDevices.getUserMedia = async (wanted) => {
        const stream = await plain(wanted);
        Reflect.set(window, 'stream', stream);
        return stream;
      };
    });
    await there.getByRole('button', { name: words('handover.read.start') }).click();
    await onStep(there, 'review');
    const isLive = () =>
      there.evaluate(() => {
        const stream: unknown = Reflect.get(window, 'stream');
        return stream instanceof MediaStream && stream.active;
      });
    await expect.poll(isLive).toBe(false);
    expect(await caseOn(there)).toEqual(given);
    await close();
  });
  expect(found).toEqual([]);
});

test('who gives no camera is told how to go on without it', async ({ browser, baseURL }) => {
  film([wall]);
  const { page, close } = await otherDevice(browser, baseURL);
  await page.getByRole('button', { name: words('handover.read.start') }).click();
  await expect(page.getByRole('alert')).toHaveText(words('handover.read.camera.denied'));
  await expect(page.getByRole('button', { name: words('handover.read.start') })).toBeVisible();
  await expect(page.getByRole('button', { name: words('handover.read.pictures') })).toBeVisible();
  await close();
});
