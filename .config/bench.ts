// npm run bench: typing to repaint and letter to .docx for a case of 100 charge rows on a slowed processor, as JSON.
import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { chromium, type Page } from '@playwright/test';

const PORT = 4181;
const SLOWDOWN = 4;
const ROWS = 100;
const KEYS = 40;
/** Between two keys of a quick typist on a phone. */
const KEY_PAUSE_MS = 120;
const BUDGET = { repaintMs: 50, docxMs: 1000 };

const story = JSON.parse(readFileSync('tests/cases/paid-subscription.json', 'utf8'));
const [row] = story.draft.details.charges['paid-subscription'];
story.draft.details.charges['paid-subscription'] = Array.from({ length: ROWS }, (_, at) => ({
  ...row,
  date: `${String((at % 28) + 1).padStart(2, '0')}.0${(at % 3) + 7}.2026`,
  operationId: String(77_410_000 + at),
}));

const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
const summary = (times: readonly number[]) => {
  const sorted = times.toSorted((one, other) => one - other);
  const rounded = (value: number) => Math.round(value * 10) / 10;
  return {
    median: rounded(quantile(sorted, 0.5)),
    p95: rounded(quantile(sorted, 0.95)),
    most: rounded(quantile(sorted, 1)),
  };
};

async function serve(): Promise<ChildProcess> {
  const server = spawn('npx', ['vite', 'preview', '--host', '127.0.0.1', '--port', String(PORT), '--strictPort'], {
    stdio: 'ignore',
    detached: true,
  });
  for (let tries = 0; tries < 200; tries += 1) {
    const answer = await fetch(`http://127.0.0.1:${PORT}/`).catch(() => undefined);
    if (answer?.ok) return server;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('the preview server does not answer');
}

/** From the key to the first frame after it was painted, as the page itself sees it. */
async function watchKeys(page: Page): Promise<void> {
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(window, { keyTimes: times });
    addEventListener(
      'keydown',
      (event) => {
        const painted = new MessageChannel();
        painted.port1.onmessage = () => times.push(performance.now() - event.timeStamp);
        requestAnimationFrame(() => painted.port2.postMessage(undefined));
      },
      { capture: true },
    );
  });
}

async function typeInto(page: Page, selector: string, text: string): Promise<readonly number[]> {
  const field = page.locator(selector).first();
  await field.scrollIntoViewIfNeeded();
  await field.click();
  await page.evaluate(() => Reflect.get(window, 'keyTimes').splice(0));
  await page.keyboard.type(text, { delay: KEY_PAUSE_MS });
  await page.waitForFunction((count) => Reflect.get(window, 'keyTimes').length >= count, text.length);
  return page.evaluate(() => [...Reflect.get(window, 'keyTimes')]);
}

const FIELDS = {
  rowService: [
    '[name="charges.paid-subscription.50.what"]',
    'плата за чужую подписку и ещё одну услугу'.slice(0, KEYS),
  ],
  rowSum: ['[name="charges.paid-subscription.60.sum"]', '1234567890'.repeat(KEYS / 10)],
  contactReply: ['[name="contacts.0.reply"]', 'услуга подключена по вашему запросу и вот'.slice(0, KEYS)],
  story: ['textarea[name="story"]', 'О списаниях стало известно из детализации'.slice(0, KEYS)],
} as const;

async function measure(page: Page) {
  await page.goto(`http://127.0.0.1:${PORT}/`, { waitUntil: 'networkidle' });
  const file = { name: 'case.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(story)) };
  await page.locator('input[type="file"]').first().setInputFiles(file);
  await page.waitForURL(/#\/case\/[^/]+\/review/u);

  const docx: number[] = [];
  for (let run = 0; run < 6; run += 1) {
    const button = page.locator('button', { hasText: 'DOCX' }).first();
    await button.waitFor();
    const download = page.waitForEvent('download');
    const start = performance.now();
    await button.click();
    await download;
    docx.push(performance.now() - start);
  }

  await page.goto(page.url().replace(/review.*$/u, 'details'));
  await page.locator('textarea[name="story"]').waitFor();
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  await watchKeys(page);
  const typing: Record<string, ReturnType<typeof summary>> = {};
  for (const [name, [selector, text]] of Object.entries(FIELDS)) {
    typing[name] = summary(await typeInto(page, selector, text));
  }
  const [first = Number.NaN, ...later] = docx.map((time) => time * SLOWDOWN);
  return { typing, docx: { first: Math.round(first), later: summary(later) } };
}

const server = await serve();
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu', '--disable-background-networking'],
});
const measured: Record<string, Awaited<ReturnType<typeof measure>>> = {};
for (const [name, viewport] of [
  ['360x740', { width: 360, height: 740 }],
  ['1280x800', { width: 1280, height: 800 }],
] as const) {
  const context = await browser.newContext({ viewport, locale: 'ru-RU', timezoneId: 'Europe/Moscow' });
  measured[name] = await measure(await context.newPage());
  await context.close();
}
await browser.close();
if (server.pid) process.kill(-server.pid);

const sizes = Object.values(measured);
const worstRepaint = Math.max(...sizes.flatMap(({ typing }) => Object.values(typing).map(({ p95 }) => p95)));
const worstDocx = Math.max(...sizes.flatMap(({ docx }) => [docx.first, docx.later.p95]));
const within = worstRepaint <= BUDGET.repaintMs && worstDocx <= BUDGET.docxMs;
console.log(
  JSON.stringify(
    {
      rows: ROWS,
      slowdown: SLOWDOWN,
      typingToRepaintMs: 'from the key to the frame after its paint, processor slowed by the browser',
      docxMs: `from the click to the download, times ${SLOWDOWN}: the browser does not slow workers`,
      measured,
      worst: { repaintMs: worstRepaint, docxMs: worstDocx },
      budget: BUDGET,
      within,
    },
    undefined,
    2,
  ),
);
process.exit(within ? 0 : 1);
