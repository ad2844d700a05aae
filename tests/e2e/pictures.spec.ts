import { createHash } from 'node:crypto';
import type { Locator, Page } from '@playwright/test';
import { draftOfCase } from '../support/letter-cases.ts';
import { asPhoneTook } from '../support/made-files.ts';
import { addButton, added } from './support/exhibits.ts';
import { expect, test } from './support/test.ts';
import { beginCaseUpTo, chooseFiles, saved } from './support/wizard.ts';
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
    const digest = await crypto.subtle.digest('SHA-256', (await kept?.original.arrayBuffer()) ?? new ArrayBuffer());
    const sha256 = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    const picture = kept?.copy?.picture;
    if (!picture) return { sha256, copy: undefined };
    const drawn = await createImageBitmap(picture);
    const context = new OffscreenCanvas(drawn.width, drawn.height).getContext('2d');
    context?.drawImage(drawn, 0, 0);
    const pixels = context?.getImageData(0, 0, drawn.width, drawn.height).data ?? [];
    const text = new TextDecoder('latin1').decode(await picture.arrayBuffer());
    const { type } = picture;
    return { sha256, copy: { width: drawn.width, height: drawn.height, text, type, pixels: [...pixels] } };
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

async function withPhoto(page: Page): Promise<{ readonly photo: Buffer; readonly sha256: string }> {
  await beginCaseUpTo(page, 'evidence', draftOfCase('ru/paid-subscription'));
  const photo = await photoOf(page);
  await chooseFiles(page, addButton(page), [{ name: 'Снимок.jpg', mimeType: 'image/jpeg', buffer: photo }]);
  await added(page, 1);
  return { photo, sha256: createHash('sha256').update(photo).digest('hex') };
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
  await tool(page, 'cancel').click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(editorButton(page)).toBeFocused();
  expect(await held(page)).toEqual({ sha256, copy: undefined });
});
