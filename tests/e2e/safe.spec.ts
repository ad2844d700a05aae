import { readFileSync } from 'node:fs';
import { type Page, test as unwatched } from '@playwright/test';
import { CASE_VERSION } from '#core/case/record.ts';
import { draftOfCase } from '../support/letter-cases.ts';
import { expect, test } from './support/test.ts';
import { field } from './support/fields.ts';
import { beginCase, fillStep, onStep, openStory, saved, setClock } from './support/wizard.ts';
import { about, words } from './support/words.ts';

const STORY = 'ru/paid-subscription';
const draft = draftOfCase(STORY);
/** Goes to a page of the same origin on which the app does not run. */
async function goElsewhere(page: Page): Promise<void> {
  const body = '<link rel="icon" href="/icon.svg">';
  await page.route('**/elsewhere', (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto('/elsewhere');
}

async function download(page: Page, name: string | RegExp) {
  const button = page.getByRole('button', { name });
  const [given] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return { name: given.suggestedFilename(), bytes: readFileSync(await given.path()) };
}

const address = (page: Page) => field(page, 'wizard.operator.address');
const reload = (page: Page) => page.getByRole('button', { name: words('bug.reload') });

// Unwatched: what is tested here is thrown, or asked for in vain.
unwatched(
  'a crash inside a step leaves the case file, the text of the letter and everything typed',
  async ({ page }) => {
    await setClock(page);
    await openStory(page, STORY);
    await page.evaluate((heading) => {
      const plain: unknown = Reflect.get(Array.prototype, 'flatMap');
      // From now on the screens fall, until the one that says so is there.
      const value = function (this: unknown, ...given: unknown[]): unknown {
        if (!document.body.textContent.includes(heading)) throw new Error('a bug');
        return typeof plain === 'function' && Reflect.apply(plain, this, given);
      };
      Object.defineProperty(Array.prototype, 'flatMap', { value, configurable: true });
      location.hash = location.hash.replace('/review', '/details');
    }, words('bug.heading'));
    await expect(page.getByRole('heading', { name: words('bug.heading') })).toBeVisible();
    const file = await download(page, words('cases.save'));
    expect(JSON.parse(file.bytes.toString())).toMatchObject({ draft: { details: { story: draft.details.story } } });
    const text = await download(page, words('bug.saveText'));
    expect(text.name).toMatch(/\.txt$/u);
    expect(text.bytes.toString()).toContain('ПРЕТЕНЗИЯ');
    await reload(page).click();
    await onStep(page, 'details');
    await expect(field(page, 'wizard.details.story')).toHaveValue(draft.details.story);
  },
);

unwatched(
  'a screen that is not there any more after an update says so, and reloading goes on at the same place',
  async ({ page }) => {
    await setClock(page);
    await page.route(/WizardPage.*\.js/u, (route) => route.fulfill({ status: 404 }));
    await page.goto('/');
    await page.getByRole('button', { name: words('start.begin') }).click();
    await expect(page.getByRole('heading', { name: words('missingPart.heading') })).toBeVisible();
    await page.unrouteAll();
    await reload(page).click();
    await onStep(page, 'operator');
  },
);

unwatched(
  'words that are not there any more after an update are told while one types, and nothing is lost',
  async ({ page }) => {
    const thrown: Error[] = [];
    page.on('pageerror', (error) => thrown.push(error));
    await setClock(page);
    await page.route(/\/en-[^/]*\.js/u, (route) => route.fulfill({ status: 404 }));
    await beginCase(page);
    await fillStep(page, 'operator', draft);
    await address(page).fill('600000, г. Владимир, ул. Новая, д. 8');
    await page.getByLabel(words('languages.label')).selectOption('en');
    await expect(page.getByText(words('missingPart.heading'))).toBeVisible();
    await expect(address(page)).toHaveValue('600000, г. Владимир, ул. Новая, д. 8');
    await page.unrouteAll();
    await reload(page).click();
    await expect(address(page)).toHaveValue('600000, г. Владимир, ул. Новая, д. 8');
    expect(thrown).toEqual([]);
  },
);

/** Opens the database of the app as nothing else would, and waits until it is closed again. */
async function withDatabase(page: Page, version: number, work: 'leave' | 'junk' | 'delete'): Promise<void> {
  await goElsewhere(page);
  await page.evaluate(
    ([asVersion, what]) =>
      new Promise<void>((resolve, reject) => {
        if (what === 'delete') {
          const deleting = indexedDB.deleteDatabase('two-copies');
          deleting.onsuccess = () => resolve();
          deleting.onerror = () => reject(new Error('not deleted'));
          return;
        }
        const opening = indexedDB.open('two-copies', asVersion);
        opening.onerror = () => reject(new Error('not opened'));
        opening.onsuccess = () => {
          const database = opening.result;
          const done = () => {
            database.close();
            resolve();
          };
          if (what === 'leave') {
            done();
            return;
          }
          const change = database.transaction(['cases', 'files'], 'readwrite');
          change.objectStore('cases').put({ id: 'junk', draft: 7, note: 'важные слова' });
          const original = new File(['счёт за октябрь'], 'счёт.txt');
          const file = { caseId: 'junk', id: 'bill', name: original.name, mediaType: 'text/plain', size: 28, original };
          change.objectStore('files').put(file);
          change.oncomplete = done;
        };
      }),
    [version, work] as const,
  );
}

test('a database of a newer version is left alone, and the page says that the cases are safe there', async ({
  page,
}) => {
  await withDatabase(page, 99, 'leave');
  await page.goto('/');
  await expect(page.getByText(words('banner.notLasting.newer'))).toBeVisible();
  await page.getByRole('button', { name: words('start.begin') }).click();
  await onStep(page, 'operator');
  await expect(page.getByText(words('banner.notLasting.newer'))).toBeVisible();
  await expect(page.getByText(words('saved.no'))).toBeVisible();
});

test('a database without its tables says what to do, and a letter can still be made', async ({ page }) => {
  await withDatabase(page, 1, 'leave');
  await openStory(page, STORY);
  await expect(page.getByText(words('banner.notLasting.damaged'))).toBeVisible();
});

test('a case of which only junk is left is kept, told, and carried away with its files', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('button', { name: words('start.begin') })).toBeVisible();
  await withDatabase(page, 1, 'junk');
  await page.goto('/#/cases');
  const name = words('cases.unreadable');
  await expect(page.getByRole('heading', { name })).toBeVisible();
  const listed = await download(page, about(words('cases.save'), name));
  expect(listed.name).toMatch(/\.zip$/u);
  for (const part of ['важные слова', 'exhibits/bill/', 'счёт за октябрь'])
    expect(listed.bytes.includes(part)).toBe(true);
  await page.goto('/#/case/junk');
  await expect(page.getByRole('heading', { name: words('unreadable.unread') })).toBeVisible();
  expect((await download(page, words('cases.save'))).bytes.includes('счёт за октябрь')).toBe(true);
});

test('a case of a newer version of the program is kept as it is', async ({ page }) => {
  await beginCase(page);
  await fillStep(page, 'operator', draft);
  await saved(page);
  const place = page.url();
  await goElsewhere(page);
  await page.evaluate(
    (version) =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('two-copies');
        opening.onsuccess = () => {
          const table = opening.result.transaction('cases', 'readwrite').objectStore('cases');
          const all = table.getAll();
          all.onsuccess = () => {
            for (const record of all.result) table.put({ ...record, version });
            table.transaction.oncomplete = () => resolve();
          };
        };
      }),
    CASE_VERSION + 1,
  );
  await page.goto(place);
  await expect(page.getByRole('heading', { name: words('unreadable.unread') })).toBeVisible();
  const file = await download(page, words('cases.save'));
  expect(file.bytes.toString()).toContain(draft.operator.operator);
});

test('what the browser cleared between two visits is told as not there, with what to do', async ({ page }) => {
  await beginCase(page);
  await fillStep(page, 'operator', draft);
  await saved(page);
  const place = page.url();
  await withDatabase(page, 1, 'delete');
  await page.goto(place);
  await expect(page.getByRole('heading', { name: words('unreadable.missing') })).toBeVisible();
  await expect(page.getByText(words('unreadable.missingText'))).toBeVisible();
});

test('what the browser clears under an open page is told, and can be stored anew', async ({
  page,
  context,
  baseURL,
}) => {
  await beginCase(page);
  await fillStep(page, 'operator', draft);
  await saved(page);
  const devtools = await context.newCDPSession(page);
  await devtools.send('Storage.clearDataForOrigin', { origin: baseURL ?? '', storageTypes: 'indexeddb' });
  await address(page).fill('600000, г. Владимир, ул. Новая, д. 8');
  await expect(page.getByText(words('banner.gone.head'))).toBeVisible();
  await page.getByRole('button', { name: words('banner.gone.again') }).click();
  await saved(page);
  await page.reload();
  await expect(address(page)).toHaveValue('600000, г. Владимир, ул. Новая, д. 8');
});

// The browser takes half a minute to notice the quota.
test('a full disk is told, typing goes on, and leaving the page is asked about', { tag: '@slow' }, async ({
  page,
  context,
  baseURL,
}) => {
  await beginCase(page);
  await fillStep(page, 'operator', draft);
  await saved(page);
  const devtools = await context.newCDPSession(page);
  const quota = (quotaSize?: number) =>
    devtools.send('Storage.overrideQuotaForOrigin', { origin: baseURL ?? '', ...(quotaSize ? { quotaSize } : {}) });
  await quota(1);
  const long = 'ул. Новая, д. 8, '.repeat(15);
  // The browser notices at its next look at what is left, which may take it a while.
  await expect(async () => {
    await address(page).fill('');
    await address(page).fill(long);
    await expect(page.getByText(words('banner.notStored.full'))).toBeVisible({ timeout: 2_000 });
  }).toPass();
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.dismiss();
  });
  await page.close({ runBeforeUnload: true });
  await expect.poll(() => asked).toEqual(['beforeunload']);
  await quota();
  await page.getByRole('button', { name: words('banner.notStored.again') }).click();
  await saved(page);
  await expect(address(page)).toHaveValue(long);
});
