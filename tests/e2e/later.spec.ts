import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { afterAddress } from '#ui/routes.ts';
import { readDocx } from '../support/read-docx.ts';
import { pagesOfPdf } from '../support/paper.ts';
import { axeFaults } from './support/axe.ts';
import { expect, test } from './support/test.ts';
import { openStory, saved, setClock } from './support/wizard.ts';
import { words } from './support/words.ts';

/** The lines of the .docx that the page gives, with plain spaces. */
async function downloadedLines(page: Page): Promise<readonly string[]> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: words('wizard.review.outputs.docx') }).click();
  const file = await download;
  const lines = readDocx(await readFile(await file.path()));
  return [file.suggestedFilename(), ...lines].map((line) => line.replaceAll('\u00a0', ' '));
}

/** Hands the claim in on 23 November, then lets its term go by. */
async function hearNothing(page: Page): Promise<void> {
  await setClock(page);
  await openStory(page, 'ru/paid-subscription');
  const id = /case\/([^/]+)/u.exec(page.url())?.[1] ?? '';
  await page.goto(`/${afterAddress(id)}`);
  await page.getByRole('button', { name: words('after.record.filed.shop') }).click();
  await page.getByLabel(words('after.entry.number.filed.label')).fill('1184');
  await page.getByRole('button', { name: words('after.entry.done') }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ждём ответа до 23 декабря 2026 г.');
  await saved(page);
  await page.clock.setFixedTime('2026-12-28T09:00:00+03:00');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Срок ответа истёк 23 декабря 2026 г.');
}

const letterLink = (page: Page, name: string) =>
  page.getByRole('link', { name: `${words('after.next.make')}: ${name}`, exact: true });

test('who heard nothing has the repeated claim in two taps and nothing to type', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await hearNothing(page);
  await letterLink(page, 'Повторная претензия').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Повторная претензия');
  expect(await axeFaults(page)).toEqual([]);
  const lines = await downloadedLines(page);
  expect(lines[0]).toBe('Повторная претензия МТС 2026-12-28.docx');
  expect(lines).toContain('ПОВТОРНАЯ ПРЕТЕНЗИЯ');
  expect(lines.join('\n')).toContain(
    '23 ноября 2026 г. оператору подана претензия с теми же требованиями. Её входящий номер — 1184. Последний из сроков, названных в претензии, истёк 23 декабря 2026 г.',
  );
  expect(lines).toContain('28 декабря 2026 г.');
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
});

test('a complaint names the office that was typed, is noted as sent, and begins its own term', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize({ width: 1280, height: 800 });
  await hearNothing(page);
  expect(await axeFaults(page)).toEqual([]);
  await letterLink(page, 'Жалоба в Роспотребнадзор').click();
  const office = page.getByLabel('Управление Роспотребнадзора вашего региона');
  await office.fill('Управление Роспотребнадзора по г. Москве');
  await office.press('Tab');
  await expect(page.getByRole('complementary')).toContainText('Управление Роспотребнадзора по г. Москве');
  await saved(page);
  await page.reload();
  await expect(office).toHaveValue('Управление Роспотребнадзора по г. Москве');
  const lines = await downloadedLines(page);
  expect(lines).toContain('Управление Роспотребнадзора по г. Москве');
  expect(lines).toContain('ЖАЛОБА');
  await page.getByRole('button', { name: words('after.record.filed.inPerson') }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Ждём ответа до');
  const noted = words('after.timeline.filed.inPerson', { letter: 'Жалоба в Роспотребнадзор' });
  await expect(page.getByRole('heading', { name: noted })).toBeVisible();
});

test('the sheet of what may come next prints on one page, with the days that the program counts', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => undefined;
  });
  await setClock(page);
  await openStory(page, 'ru/paid-subscription');
  await page.getByRole('button', { name: words('after.whatIf.print') }).click();
  const path = 'build-output/what-if.pdf';
  await page.pdf({ path, preferCSSPageSize: true });
  const pages = await pagesOfPdf(path, 'layout');
  expect(pages).toHaveLength(1);
  const said = pages[0]!.join(' ').replace(/\s+/gu, ' ');
  expect(said).toContain('Оператор отвечает на претензию: 23 декабря 2026 г. (п. 7 ст. 55 Закона о связи)');
  expect(said).toContain('Молчат и после 23 декабря 2026 г.');
  expect(said).not.toContain(words('wizard.review.outputs.docx'));
});
