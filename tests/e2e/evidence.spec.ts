import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { type Draft, emptyDraft } from '#core/case/draft.ts';
import { draftOfCase } from '../support/letter-cases.ts';
import { asPhoneTook, lockedPdf, paintedPdf, plainPdf } from '../support/made-files.ts';
import { parseXml, partsOfDocx, readDocx } from '../support/read-docx.ts';
import { axeFaults } from './support/axe.ts';
import { addButton, added } from './support/exhibits.ts';
import { field } from './support/fields.ts';
import { asHeic } from './support/heic.ts';
import { expect, test } from './support/test.ts';
import { chooseFiles, goTo, onStep, openOn, saved } from './support/wizard.ts';
import { words } from './support/words.ts';

const DEVICE = 'Telefon X-100';
const withoutExhibits: Draft = { ...draftOfCase('ru/paid-subscription'), evidence: emptyDraft().evidence };

/** What the device's storage holds of every exhibit: the fingerprint of its bytes; its small picture's text and size. */
const held = (page: Page) =>
  page.evaluate(async () => {
    type Kept = { readonly name: string; readonly original: Blob; readonly preview?: Blob };
    const answer = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve) => {
        request.onsuccess = () => resolve(request.result);
      });
    const database = await answer(indexedDB.open('two-copies'));
    const files: readonly Kept[] = await answer(database.transaction('files').objectStore('files').getAll());
    const hash = async (blob: Blob) =>
      [...new Uint8Array(await crypto.subtle.digest('SHA-256', await blob.arrayBuffer()))]
        .map((byte) => byte.toString(16).padStart(2, '0'))
        .join('');
    return Promise.all(
      files.map(async ({ name, original, preview }) => {
        const drawn = preview && (await createImageBitmap(preview));
        const picture = preview && drawn && { text: await preview.text(), isUpright: drawn.height > drawn.width };
        return { name, sha256: await hash(original), picture };
      }),
    );
  });

test('a photo keeps its bytes to the last, and its small picture stands upright and tells neither device nor place', async ({
  page,
}) => {
  await openOn(page, 'evidence', withoutExhibits);
  const photo = Buffer.from(asPhoneTook(await page.screenshot({ type: 'jpeg' }), DEVICE));
  await chooseFiles(page, addButton(page), [
    { name: 'IMG_0001.jpg', mimeType: 'image/jpeg', buffer: photo },
    { name: 'Договор.pdf', mimeType: 'application/pdf', buffer: Buffer.from(plainPdf(40)) },
    { name: 'Справка.pdf', mimeType: 'application/pdf', buffer: Buffer.from(lockedPdf()) },
  ]);
  await expect(page.getByText(words('wizard.evidence.trouble.locked'))).toBeVisible();
  await expect(page.getByLabel(words('wizard.evidence.sheets.label'))).toHaveCount(3);
  const sheets = page.getByLabel(words('wizard.evidence.sheets.label'));
  await expect(sheets.nth(0)).toHaveValue('1');
  await expect(sheets.nth(1)).toHaveValue('40');
  await expect(sheets.nth(2)).toHaveValue('');
  await saved(page);
  const [kept] = (await held(page)).filter(({ name }) => name === 'IMG_0001.jpg');
  expect(photo.toString('latin1')).toContain(DEVICE);
  expect(kept?.sha256).toBe(createHash('sha256').update(photo).digest('hex'));
  expect(kept?.picture?.text).not.toMatch(new RegExp(`Exif|${DEVICE}`, 'u'));
  // Taken on its side, shown upright: the sides of the screenshot change places.
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  expect(kept?.picture?.isUpright).toBe(width > height);
});

test('the letter and the originals go out in one archive, each byte as it came', async ({ page }) => {
  await openOn(page, 'evidence', withoutExhibits);
  const photo = Buffer.from(asPhoneTook(await page.screenshot({ type: 'jpeg' }), DEVICE));
  const contract = Buffer.from(plainPdf(3));
  await chooseFiles(page, addButton(page), [
    { name: 'Счёт за октябрь.jpg', mimeType: 'image/jpeg', buffer: photo },
    { name: 'Договор.pdf', mimeType: 'application/pdf', buffer: contract },
  ]);
  await added(page, 2);
  await goTo(page, 'review');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: words('wizard.review.bundle.make') }).click();
  const archive = await download;
  expect(archive.suggestedFilename()).toMatch(/\.zip$/u);
  const files = unzipSync(await readFile(await archive.path()));
  const [letter = '', ...others] = Object.keys(files);
  expect(others).toEqual([
    'exhibits/01_Счёт за октябрь.jpg',
    'exhibits/02_Договор.pdf',
    'Опись файлов.txt',
    'SHA256SUMS',
  ]);
  expect(Buffer.from(files[others[0] ?? ''] ?? []).equals(photo)).toBe(true);
  expect(Buffer.from(files[others[1] ?? ''] ?? []).equals(contract)).toBe(true);
  expect(readDocx(files[letter] ?? new Uint8Array()).join(' ')).toContain('Счёт за октябрь');
  const sums = strFromU8(files['SHA256SUMS'] ?? new Uint8Array());
  expect(sums).toContain(`${createHash('sha256').update(photo).digest('hex')}  exhibits/01_Счёт за октябрь.jpg\n`);
  await expect(page.getByText(words('wizard.review.bundle.ready'))).toBeVisible();

  await page.getByRole('link', { name: words('wizard.review.bundle.check') }).click();
  const whole = await readFile(await archive.path());
  const altered = Buffer.from(whole);
  const at = altered.indexOf(photo) + photo.length - 100;
  altered.writeUInt8(altered.readUInt8(at) ^ 1, at);
  const choose = page.getByRole('button', { name: words('check.choose') });
  const told = (buffer: Buffer) => chooseFiles(page, choose, [{ name: 'А.zip', mimeType: 'application/zip', buffer }]);
  await told(whole);
  await expect(page.getByText(words('check.state.same'))).toHaveCount(4);
  await told(altered);
  await expect(page.getByText(words('check.state.same'))).toHaveCount(3);
  await expect(page.getByRole('listitem').first()).toHaveText(
    `exhibits/01_Счёт за октябрь.jpg${words('check.state.altered')}`,
  );
});

/** The .docx with exhibits that the review makes: what is read in it, its pictures, and what is said of each of them. */
async function docxWithExhibits(page: Page) {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: words('wizard.review.appendix.make') }).click();
  const bytes = new Uint8Array(await readFile(await (await download).path()));
  const pictures = Object.entries(unzipSync(bytes)).filter(([path]) => path.startsWith('word/media/'));
  const drawings = parseXml(partsOfDocx(bytes).get('word/document.xml') ?? '').getElementsByTagName('wp:docPr');
  return {
    lines: readDocx(bytes).map((line) => line.replaceAll('\u00a0', ' ')),
    pictures: pictures.map(([, body]) => Buffer.from(body)),
    said: [...drawings].map((drawing) => drawing.getAttribute('descr')?.replaceAll('\u00a0', ' ')),
  };
}

const sizeOf = (page: Page, picture: Buffer) =>
  page.evaluate(
    async (bytes) => {
      const { width, height } = await createImageBitmap(new Blob([Uint8Array.from(bytes)]));
      return { width, height };
    },
    [...picture],
  );

test('pictures stand behind the letter on numbered sheets, without device and place; what is no picture is named', async ({
  page,
}) => {
  await openOn(page, 'evidence', withoutExhibits);
  const screenshot = await page.screenshot({ type: 'jpeg' });
  await chooseFiles(page, addButton(page), [
    { name: 'Счёт.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(asPhoneTook(screenshot, DEVICE)) },
    { name: 'Снимок экрана.png', mimeType: 'image/png', buffer: await page.screenshot() },
    { name: 'Фото договора.heic', mimeType: 'image/heic', buffer: asHeic(screenshot) },
  ]);
  await added(page, 3);
  await expect(page.getByText(words('wizard.evidence.trouble.undrawable'))).toBeVisible();
  const sound = { name: 'Запись звонка.amr', mimeType: 'audio/amr', buffer: Buffer.from('#!AMR\n') };
  await chooseFiles(page, addButton(page), [sound]);
  await expect(page.getByText(words('wizard.evidence.onDisk'))).toBeVisible();
  await saved(page);
  await goTo(page, 'review');
  const { lines, pictures, said } = await docxWithExhibits(page);
  expect(lines.filter((line) => line.startsWith('Приложение №'))).toEqual([
    'Приложение № 1, лист 1 из 1',
    'Приложение № 2, лист 1 из 1',
  ]);
  expect(lines).toEqual(expect.arrayContaining(['отдельно, на 1 л.', 'файл «Запись звонка.amr» на носителе']));
  expect(said).toEqual(['Приложение № 1, лист 1 из 1: Счёт', 'Приложение № 2, лист 1 из 1: Снимок экрана']);
  expect(pictures).toHaveLength(2);
  for (const picture of pictures) expect(picture.toString('latin1')).not.toMatch(new RegExp(`Exif|${DEVICE}`, 'u'));
  const { width, height } = await sizeOf(page, pictures[0] ?? Buffer.of());
  const viewport = page.viewportSize() ?? { width: 0, height: 0 };
  // Taken on its side, embedded upright.
  expect(width < height).toBe(viewport.width > viewport.height);
  const leftOut = ['Фото договора', 'Запись звонка'].map((name) =>
    words('wizard.review.appendix.left.undrawable', { name }),
  );
  const told = page.getByText(words('wizard.review.appendix.missing', { files: leftOut.join('; ') }));
  await expect(told).toBeVisible();
});

/** A colour of its own for each page: 5 steps of red by 8 of green. */
const colourOf = (at: number) => [(at % 5) / 5, Math.floor(at / 5) / 8, 0.5] as const;

/** The size of a picture, how many of its dots are black, and its colour at places of its left edge, given as shares of its height. */
const look = (page: Page, picture: Buffer, ...heights: readonly number[]) =>
  page.evaluate(
    async ([bytes, places]) => {
      const drawn = await createImageBitmap(new Blob([Uint8Array.from(bytes)]));
      const { width, height } = drawn;
      const context = new OffscreenCanvas(width, height).getContext('2d');
      context?.drawImage(drawn, 0, 0);
      const { data = [] } = context?.getImageData(0, 0, width, height) ?? {};
      let black = 0;
      for (let at = 0; at < data.length; at += 4) {
        if ((data[at] ?? 0) + (data[at + 1] ?? 0) + (data[at + 2] ?? 0) < 30) black += 1;
      }
      const colours = places.map((place) => {
        const at = Math.floor(place * height) * width * 4;
        return [...data.slice(at, at + 3)];
      });
      return { width, height, black, colours };
    },
    [[...picture], [...heights]] as const,
  );

/** What a browser prints of a page that fades out, with the mask that it makes for it. */
async function printedPdf(page: Page): Promise<Buffer> {
  const site = await page.context().newPage();
  await site.setContent(
    '<style>body { margin: 0 } div { height: 50vh; background: teal; mask-image: linear-gradient(black, transparent) }</style>' +
      '<div>Личный кабинет</div>',
  );
  const printed = await site.pdf({ format: 'A4', printBackground: true });
  await site.close();
  return printed;
}

test('every page of a PDF stands on its own sheet; one that is locked or broken is named', async ({ page }) => {
  await openOn(page, 'evidence', withoutExhibits);
  const colours = Array.from({ length: 40 }, (_, at) => colourOf(at));
  const pdf = (name: string, bytes: Uint8Array) => ({ name, mimeType: 'application/pdf', buffer: Buffer.from(bytes) });
  await chooseFiles(page, addButton(page), [
    pdf('Договор.pdf', paintedPdf(colours)),
    pdf('Справка под паролем.pdf', lockedPdf()),
    pdf('Счёт испорчен.pdf', paintedPdf(colours).subarray(0, 200)),
    pdf('Личный кабинет.pdf', await printedPdf(page)),
  ]);
  await added(page, 4);
  await goTo(page, 'review');
  const { lines, pictures } = await docxWithExhibits(page);
  const heads = lines.filter((line) => line.startsWith('Приложение №'));
  expect(heads).toEqual([
    ...colours.map((_, at) => `Приложение № 1, лист ${at + 1} из 40`),
    'Приложение № 4, лист 1 из 1',
  ]);
  expect(pictures).toHaveLength(41);
  for (const at of [0, 17, 39]) {
    const { colours: seen, black, width, height } = await look(page, pictures[at] ?? Buffer.of(), 0);
    const colour = seen[0] ?? [];
    colourOf(at).forEach((value, channel) => expect(Math.abs((colour[channel] ?? 0) - value * 255)).toBeLessThan(6));
    // The words are there.
    expect(black).toBeGreaterThan(1000);
    expect(height / width).toBeCloseTo(842 / 595, 2);
  }
  const [begin = [], end = []] = (await look(page, pictures[40] ?? Buffer.of(), 0.01, 0.495)).colours;
  expect(begin[0]).toBeLessThan(40);
  expect(end[0]).toBeGreaterThan(220);
  const left = (why: string, name: string) => words(`wizard.review.appendix.left.${why}`, { name });
  const files = [left('locked', 'Справка под паролем'), left('broken', 'Счёт испорчен')].join('; ');
  await expect(page.getByText(words('wizard.review.appendix.missing', { files }))).toBeVisible();
});

test('a case with its photo goes through a sealed file to a device that has nothing', async ({ page }) => {
  await openOn(page, 'evidence', withoutExhibits);
  const photo = Buffer.from(asPhoneTook(await page.screenshot({ type: 'jpeg' }), DEVICE));
  await chooseFiles(page, addButton(page), [{ name: 'Счёт.jpg', mimeType: 'image/jpeg', buffer: photo }]);
  await added(page, 1);
  await page.goto('/#/cases');
  await page.getByRole('button', { name: words('cases.save') }).click();
  await page.getByRole('checkbox', { name: words('saveCase.lock') }).check();
  await page.getByLabel(words('passphrase'), { exact: true }).fill('зелёный чайник');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: words('saveCase.save') }).click();
  const buffer = await readFile(await (await download).path());
  expect(buffer.toString('latin1')).not.toContain(DEVICE);
  await page.getByRole('button', { name: words('delete.everything') }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: words('delete.everything') })
    .click();
  await expect(page.getByText(words('cases.none'))).toBeVisible();
  expect(await held(page)).toEqual([]);

  const open = page.getByRole('button', { name: words('cases.openFile') });
  await chooseFiles(page, open, [{ name: 'Дело.2copies', mimeType: 'application/octet-stream', buffer }]);
  await page.getByLabel(words('passphrase'), { exact: true }).fill('зелёный чайник');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: words('openCase.open') })
    .click();
  await onStep(page, 'review');
  const [arrived] = await held(page);
  expect(arrived).toMatchObject({ name: 'Счёт.jpg', sha256: createHash('sha256').update(photo).digest('hex') });
  expect(arrived?.picture).toBeTruthy();
});

test('a bill that proves a row is named at that row of the .docx, also after the order has changed', async ({
  page,
}) => {
  await openOn(page, 'evidence', withoutExhibits);
  const bill = { name: 'Счёт.pdf', mimeType: 'application/pdf', buffer: Buffer.from(plainPdf(2)) };
  const contract = { name: 'Договор.pdf', mimeType: 'application/pdf', buffer: Buffer.from(plainPdf(1)) };
  await chooseFiles(page, addButton(page), [bill, contract]);
  await added(page, 2);
  const more = page.locator('summary', { hasText: words('wizard.evidence.proof.summary') });
  await more.first().focus();
  await page.keyboard.press('Enter');
  const proof = page.getByRole('group', { name: words('wizard.evidence.exhibit', { number: 1 }), exact: true });
  await field(proof, 'wizard.evidence.date').fill('02.11.2026');
  await proof.getByRole('checkbox', { name: /^19\.10\.2026/u }).check();
  await proof.getByRole('checkbox', { name: /контактный центр/u }).check();
  await saved(page);
  expect(await axeFaults(page)).toEqual([]);
  await page.getByRole('button', { name: words('wizard.evidence.down', { number: 1 }) }).click();

  // A row that goes takes nothing from those that stay.
  await page.getByRole('link', { name: words('wizard.back') }).click();
  await onStep(page, 'details');
  await page.getByRole('button', { name: words('wizard.details.charges.remove', { number: 1 }) }).click();
  await page.getByRole('button', { name: /^Далее: / }).click();
  await onStep(page, 'evidence');
  await goTo(page, 'review');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: words('wizard.review.outputs.docx') }).click();
  const lines = readDocx(await readFile(await (await download).path())).map((line) => line.replaceAll('\u00a0', ' '));
  const row = lines.indexOf('19.10.2026, 09:15');
  expect(lines.slice(row, row + 4)).toEqual(['19.10.2026, 09:15', 'Тест-Гороскоп, 0000', '149,00', '№ 2']);
  expect(lines.filter((line) => line === '№ 2')).toHaveLength(2);
  expect(lines.join('\n')).toContain('я обратилась в контактный центр оператора (приложение № 2). Номер обращения');
  expect(lines).toContain('2. Счёт от 02.11.2026 — на 2 л.');
});
