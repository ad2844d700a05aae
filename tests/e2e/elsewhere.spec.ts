import type { Page } from '@playwright/test';
import { draftOfCase } from '../support/letter-cases.ts';
import { expect, test } from './support/test.ts';
import { field } from './support/fields.ts';
import { beginCaseUpTo, chooseFiles, fillStep, onStep } from './support/wizard.ts';
import { words } from './support/words.ts';

const draft = draftOfCase('ru/paid-subscription');

/** Everything that the browser keeps for the page beyond the tab, and what the tab itself is marked with. */
function left(page: Page) {
  return page.evaluate(async () => {
    const kept: unknown[] = [];
    for (const { name = '' } of await indexedDB.databases()) {
      const opening = indexedDB.open(name);
      await new Promise((resolve) => opening.addEventListener('success', resolve));
      const tables = [...opening.result.objectStoreNames];
      for (const table of tables) {
        const all: IDBRequest<unknown[]> = opening.result.transaction(table).objectStore(table).getAll();
        await new Promise((resolve) => all.addEventListener('success', resolve));
        kept.push(...all.result);
      }
      opening.result.close();
    }
    return {
      kept,
      caches: await caches.keys(),
      local: Object.entries(localStorage),
      cookies: document.cookie,
      tab: Object.values(sessionStorage),
    };
  });
}

/** What the browser asked when one wanted to leave the page; the answer is always to stay. */
async function askedOnLeaving(page: Page): Promise<readonly string[]> {
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.dismiss();
  });
  await page.close({ runBeforeUnload: true });
  await expect.poll(() => asked).toEqual(['beforeunload']);
  return asked;
}

test('at a shared computer nothing is left behind, the page says so throughout, and asks before it is left', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('button', { name: words('elsewhere.choose') }).click();
  const strip = page.getByText(words('elsewhere.stripText'));
  await expect(strip).toBeVisible();
  await expect(page.getByRole('button', { name: words('elsewhere.choose') })).toBeHidden();

  await page.getByRole('button', { name: words('start.begin') }).click();
  await onStep(page, 'operator');
  await expect(page.locator('form[autocomplete="off"]')).toBeVisible();
  const place = page.url().replace('operator', 'evidence');
  await fillStep(page, 'operator', draft);
  await field(page, 'wizard.operator.address').fill('600000, г. Владимир, ул. Новая, д. 8');
  await page.goto(place);
  await onStep(page, 'evidence');
  await expect(strip).toBeVisible();
  const bill = { name: 'счёт.pdf', mimeType: 'application/pdf', buffer: Buffer.from('счёт за октябрь') };
  await chooseFiles(page, page.getByRole('button', { name: words('wizard.evidence.add.files'), exact: true }), [bill]);
  await expect(page.getByRole('listitem').filter({ hasText: bill.name })).toBeVisible();
  await page.goto(place.replace(/case.*$/u, 'cases'));
  await expect(strip).toBeVisible();
  const nothing = { kept: [], caches: [], local: [], cookies: '', tab: ['yes'] };
  expect(await left(page)).toEqual(nothing);

  await askedOnLeaving(page);
  await page.getByRole('button', { name: words('elsewhere.end') }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText(words('elsewhere.ask'))).toBeVisible();
  await dialog.getByRole('button', { name: words('elsewhere.end') }).click();
  await expect(page.getByRole('button', { name: words('elsewhere.choose') })).toBeVisible();
  await expect(strip).toBeHidden();
  expect(await left(page)).toEqual({ ...nothing, tab: [] });
  await page.goto('/#/cases');
  await expect(page.getByText(words('cases.none'))).toBeVisible();
});

test('at a shared computer a case that was saved to a file may be left without being asked', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: words('elsewhere.choose') }).click();
  await beginCaseUpTo(page, 'ground', draft);
  await page.getByRole('button', { name: words('cases.save') }).click();
  const button = page.getByRole('button', { name: words('saveCase.save') });
  await Promise.all([page.waitForEvent('download'), button.click()]);
  await page.getByRole('button', { name: words('elsewhere.end') }).click();
  await expect(page.getByText(words('elsewhere.askSaved'))).toBeVisible();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: words('delete.keep') })
    .click();
  await page.reload();
  await expect(page.getByRole('heading', { name: words('unreadable.missing') })).toBeVisible();
  await expect(page.getByText(words('elsewhere.stripText'))).toBeVisible();
});
