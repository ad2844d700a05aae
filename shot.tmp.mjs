import { chromium } from '@playwright/test';
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'] });
for (const [name, width, height, file] of [['desk', 1280, 900, 'wrong-charge-interest'], ['phone', 320, 640, 'wrong-charge-interest'], ['penalty', 700, 900, 'outage-contract-penalty']]) {
  const page = await browser.newPage({ viewport: { width, height }, locale: 'ru-RU' });
  await page.goto('http://localhost:5391/');
  await page.locator('input[type=file]').first().setInputFiles(`tests/cases/ru/${file}.json`);
  await page.waitForURL(/#\/case\//);
  await page.waitForTimeout(1500); console.log(page.url()); const url = page.url().match(/.*\/case\/[^/]+/)[0] + '/demands';
  await page.goto(url);
  await page.waitForTimeout(1500); await page.screenshot({ path: '/tmp/shot-dbg.png' }); await page.waitForSelector('form', {timeout: 5000});
  await page.waitForTimeout(2500);
  await page.screenshot({ path: `/tmp/shot-${name}.png`, fullPage: true });
}
await browser.close();
