import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { emptyDraft } from '#core/case/draft.ts';
import { draftOfCase } from '../support/letter-cases.ts';
import { asPhoneTook } from '../support/made-files.ts';
import { axeFaults } from './support/axe.ts';
import { addButton, added } from './support/exhibits.ts';
import { expect, test } from './support/test.ts';
import { chooseFiles, goTo, onStep, openOn, saved } from './support/wizard.ts';
import { words } from './support/words.ts';

const DEVICE = 'Telefon X-100';
const editorButton = (page: Page): Locator =>
  page.getByRole('button', { name: new RegExp(words('wizard.evidence.editor.open'), 'u') });
const tool = (page: Page, name: string): Locator =>
  page.getByRole('dialog').getByRole('button', { name: words(`wizard.evidence.editor.${name}`), exact: true });

/** A photo held on its side: upright it is 300 × 400, blue and red above, white and green below. */
async function photoOf(page: Page): Promise<Buffer> {
  const jpeg = await page.evaluate(async () => {
    const canvas = new OffscreenCanvas(400, 300);
    const context = canvas.getContext('2d');
    for (const [at, colour] of ['red', 'lime', 'blue', 'white'].entries()) {
      if (!context) continue;
      context.fillStyle = colour;
      context.fillRect((at % 2) * 200, Math.floor(at / 2) * 150, 200, 150);
    }
    const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 1 });
    return [...new Uint8Array(await blob.arrayBuffer())];
  });
  return Buffer.from(asPhoneTook(Uint8Array.from(jpeg), DEVICE));
}

/** What the device holds of the first exhibit: the fingerprint of its original, and its copy drawn again by the browser. */
const held = (page: Page) =>
  page.evaluate(async () => {
    type Kept = { readonly original: Blob; readonly copy?: { readonly picture: Blob } };
    const answer = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve) => {
        request.onsuccess = () => resolve(request.result);
      });
    const database = await answer(indexedDB.open('two-copies'));
    const files: readonly Kept[] = await answer(database.transaction('files').objectStore('files').getAll());
    const [kept] = files;
    const hash = async (blob = new Blob()) =>
      [...new Uint8Array(await crypto.subtle.digest('SHA-256', await blob.arrayBuffer()))]
        .map((byte) => byte.toString(16).padStart(2, '0'))
        .join('');
    const sha256 = await hash(kept?.original);
    const picture = kept?.copy?.picture;
    if (!picture) return { sha256, copy: undefined };
    const drawn = await createImageBitmap(picture);
    const context = new OffscreenCanvas(drawn.width, drawn.height).getContext('2d');
    context?.drawImage(drawn, 0, 0);
    const pixels = context?.getImageData(0, 0, drawn.width, drawn.height).data ?? [];
    const text = new TextDecoder('latin1').decode(await picture.arrayBuffer());
    const { type } = picture;
    return {
      sha256,
      copy: { sha256: await hash(picture), width: drawn.width, height: drawn.height, text, type, pixels: [...pixels] },
    };
  });
type Copy = NonNullable<Awaited<ReturnType<typeof held>>['copy']>;

/** The colour that the eye sees at a place given in shares of the copy. */
function colourAt(copy: Copy | undefined, x: number, y: number): string {
  if (!copy) return 'no copy';
  const at = (Math.floor(y * copy.height) * copy.width + Math.floor(x * copy.width)) * 4;
  const light = copy.pixels.slice(at, at + 3).map((value) => value > 128);
  const names: Readonly<Record<string, string>> = {
    '000': 'black',
    '100': 'red',
    '010': 'lime',
    '001': 'blue',
    '111': 'white',
  };
  return names[light.map(Number).join('')] ?? copy.pixels.slice(at, at + 3).join(' ');
}

const quarters = (copy: Copy | undefined) =>
  [0.25, 0.75].map((y) => [0.25, 0.75].map((x) => colourAt(copy, x, y)).join(' ')).join(', ');

const hashOf = (bytes: Uint8Array = new Uint8Array()): string => createHash('sha256').update(bytes).digest('hex');

async function withPhoto(page: Page): Promise<{ readonly photo: Buffer; readonly sha256: string }> {
  await openOn(page, 'evidence', { ...draftOfCase('ru/paid-subscription'), evidence: emptyDraft().evidence });
  const photo = await photoOf(page);
  await chooseFiles(page, addButton(page), [{ name: 'Снимок.jpg', mimeType: 'image/jpeg', buffer: photo }]);
  await added(page, 1);
  return { photo, sha256: hashOf(photo) };
}

/** Where the picture lies on the screen, and a place of it given in shares. */
async function pictureOn(page: Page): Promise<(x: number, y: number) => { readonly x: number; readonly y: number }> {
  const box = await page.getByRole('dialog').locator('img').boundingBox();
  if (!box) throw new Error('no picture');
  return (x, y) => ({ x: box.x + x * box.width, y: box.y + y * box.height });
}

async function drag(page: Page, from: readonly [number, number], to: readonly [number, number]): Promise<void> {
  const place = await pictureOn(page);
  const [start, end] = [place(...from), place(...to)];
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move((start.x + end.x) / 2, (start.y + end.y) / 2);
  await page.mouse.move(end.x, end.y);
  await page.mouse.up();
}

/** The same with a finger. */
async function swipe(page: Page, from: readonly [number, number], to: readonly [number, number]): Promise<void> {
  const place = await pictureOn(page);
  const devTools = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: readonly [number, number]) =>
    devTools.send('Input.dispatchTouchEvent', { type, touchPoints: at ? [place(...at)] : [] });
  await touch('touchStart', from);
  await touch('touchMove', [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2]);
  await touch('touchMove', to);
  await touch('touchEnd');
}

async function finish(page: Page): Promise<void> {
  await tool(page, 'done').click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await saved(page);
}

test('a photo is turned in a copy without its metadata, survives a reload, and is put back as it was', async ({
  page,
}) => {
  const { photo, sha256 } = await withPhoto(page);
  expect(photo.toString('latin1')).toContain(DEVICE);
  await page.getByLabel(words('wizard.evidence.caption.label', { number: 1 })).fill('Счёт за октябрь');
  await editorButton(page).click();
  await tool(page, 'right').click();
  await tool(page, 'right').click();
  await tool(page, 'undo').click();
  await finish(page);

  await page.reload();
  await expect(page.getByText(words('wizard.evidence.edited.changed'))).toBeVisible();
  await expect(page.getByLabel(words('wizard.evidence.caption.label', { number: 1 }))).toHaveValue('Счёт за октябрь');
  const kept = await held(page);
  expect(kept.sha256).toBe(sha256);
  expect(kept.copy).toMatchObject({ width: 400, height: 300, type: 'image/jpeg' });
  expect(quarters(kept.copy)).toBe('white blue, lime red');
  expect(kept.copy?.text).not.toMatch(new RegExp(`Exif|${DEVICE}`, 'u'));

  await editorButton(page).click();
  await tool(page, 'restore').click();
  await finish(page);
  await expect(page.getByText(words('wizard.evidence.edited.changed'))).toHaveCount(0);
  expect(await held(page)).toEqual({ sha256, copy: undefined });
});

test('what is not saved changes nothing', async ({ page }) => {
  const { sha256 } = await withPhoto(page);
  await editorButton(page).click();
  await tool(page, 'left').click();
  // A slip of the finger loses nothing either.
  await page.keyboard.press('Escape');
  await expect(page.getByText(words('wizard.evidence.editor.unsaved'))).toBeVisible();
  await tool(page, 'cancel').click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(editorButton(page)).toBeFocused();
  expect(await held(page)).toEqual({ sha256, copy: undefined });
});

test('what is blacked out is black in the copy alone that goes out, and the copy goes along to another device', async ({
  page,
}) => {
  const { photo, sha256 } = await withPhoto(page);
  await page.getByLabel(words('wizard.evidence.caption.label', { number: 1 })).fill('Паспорт');
  await editorButton(page).click();
  await tool(page, 'black').click();
  await drag(page, [0.1, 0.1], [0.4, 0.4]);
  // The second rectangle by keyboard alone: it lies in the middle, goes down by 20 % and grows by 5 %.
  await tool(page, 'add').press('Enter');
  for (let press = 0; press < 20; press += 1) await page.keyboard.press('ArrowDown');
  for (let press = 0; press < 5; press += 1) await page.keyboard.press('Shift+ArrowDown');
  await expect(page.getByRole('dialog').getByText(/высота 15 %/u)).toBeAttached();
  // The third by mistake.
  await drag(page, [0.6, 0.05], [0.9, 0.3]);
  await page.keyboard.press('Delete');
  await tool(page, 'right').click();
  await finish(page);

  await page.reload();
  await expect(page.getByText(words('wizard.evidence.edited.hidden'))).toBeVisible();
  const kept = await held(page);
  expect(kept.sha256).toBe(sha256);
  expect(kept.copy).toMatchObject({ width: 400, height: 300 });
  expect(kept.copy?.text).not.toMatch(new RegExp(`Exif|${DEVICE}`, 'u'));
  // Turned to the right: what was above lies at the right.
  expect(quarters(kept.copy)).toBe('white black, lime red');
  expect(colourAt(kept.copy, 0.88, 0.25)).toBe('black');
  expect(colourAt(kept.copy, 0.95, 0.25)).toBe('blue');
  expect(colourAt(kept.copy, 0.22, 0.5)).toBe('black');
  expect(colourAt(kept.copy, 0.37, 0.5)).not.toBe('black');

  await goTo(page, 'review');
  const bundled = page.waitForEvent('download');
  await page.getByRole('button', { name: words('wizard.review.bundle.make') }).click();
  const files = unzipSync(await readFile(await (await bundled).path()));
  const enclosed = Object.entries(files).filter(([path]) => path.startsWith('exhibits/'));
  expect(enclosed.map(([path]) => path)).toEqual(['exhibits/01_Паспорт.jpg']);
  expect(hashOf(enclosed[0]?.[1])).toBe(kept.copy?.sha256);
  expect(strFromU8(files['Опись файлов.txt'] ?? new Uint8Array())).toContain('закрыта чёрным');

  await page.goto('/#/cases');
  await page.getByRole('button', { name: words('cases.save') }).click();
  await expect(page.getByText(words('saveCase.blackedOut'))).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: words('saveCase.save') }).click();
  const buffer = await readFile(await (await download).path());
  const carried = Object.values(unzipSync(buffer)).map((bytes) => Buffer.from(bytes));
  expect(carried.some((bytes) => bytes.equals(photo))).toBe(true);
  await page.getByRole('button', { name: words('delete.everything') }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: words('delete.everything') })
    .click();
  await expect(page.getByText(words('cases.none'))).toBeVisible();
  const open = page.getByRole('button', { name: words('cases.openFile') });
  await chooseFiles(page, open, [{ name: 'Дело.zip', mimeType: 'application/zip', buffer }]);
  await onStep(page, 'review');
  const arrived = await held(page);
  expect(arrived.sha256).toBe(sha256);
  expect(arrived.copy?.sha256).toBe(kept.copy?.sha256);
});

for (const [colorScheme, viewport] of [
  ['light', { width: 360, height: 740 }],
  ['dark', { width: 1280, height: 800 }],
] as const) {
  test.describe(`${colorScheme}, ${viewport.width} px wide`, () => {
    test.use({ colorScheme, viewport });

    test('a photo is cropped with a finger, and axe finds nothing in the editor', async ({ page }) => {
      const { sha256 } = await withPhoto(page);
      await editorButton(page).click();
      await tool(page, 'crop').click();
      await swipe(page, [1, 1], [0.5, 0.5]);
      expect(await axeFaults(page)).toEqual([]);
      const small = await page
        .getByRole('dialog')
        .locator('button:not([data-area]), summary, input')
        .evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().height < 44).map((one) => one.outerHTML));
      expect(small).toEqual([]);
      await finish(page);
      const kept = await held(page);
      expect(kept.sha256).toBe(sha256);
      expect(kept.copy).toMatchObject({ width: 150, height: 200 });
      expect(quarters(kept.copy)).toBe('blue blue, blue blue');
    });
  });
}
