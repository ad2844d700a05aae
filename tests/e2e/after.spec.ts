import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import { afterAddress } from '#ui/routes.ts';
import { axeFaults } from './support/axe.ts';
import { expect, test } from './support/test.ts';
import { openStory, saved, setClock } from './support/wizard.ts';
import { words } from './support/words.ts';

for (const [width, colorScheme] of [
  [360, 'light'],
  [1280, 'dark'],
] as const) {
  test(`from the receipt mark to a date in the calendar, ${width} px wide`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    await setClock(page);
    await openStory(page, 'ru/paid-subscription');
    await page.getByRole('link', { name: words('wizard.review.next.filed') }).click();
    await page.getByRole('button', { name: words('after.record.filed.shop') }).click();
    await page.getByLabel(words('after.entry.number.filed.label')).fill('1184');
    await page.getByRole('button', { name: words('after.entry.done') }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ждём ответа до 23 декабря 2026 г.');
    await saved(page);

    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: words('after.calendar.add') }).click();
    const path = await (await download).path();
    const calendar = new ICAL.Component(ICAL.parse(readFileSync(path, 'utf8')) as unknown[]);
    const days = calendar.getAllSubcomponents('vevent').map((event) => String(event.getFirstPropertyValue('dtstart')));
    expect(days).toEqual(['2026-11-26', '2026-12-23']);

    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ждём ответа до 23 декабря 2026 г.');
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    expect(await axeFaults(page)).toEqual([]);
  });
}

test('the day after the last day the case says that no answer came', async ({ page }) => {
  await setClock(page);
  await openStory(page, 'ru/paid-subscription');
  const id = /case\/([^/]+)/u.exec(page.url())?.[1] ?? '';
  await page.goto(`/${afterAddress(id)}`);
  await page.getByRole('button', { name: words('after.record.filed.shop') }).click();
  await page.getByLabel(words('after.entry.number.filed.label')).fill('1184');
  await saved(page);
  await page.clock.setFixedTime('2026-12-24T09:00:00+03:00');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Срок ответа истёк 23 декабря 2026 г.');
});
