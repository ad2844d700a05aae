import { test as unwatched } from '@playwright/test';
import { readSecurityHeaders } from '#build/security-headers.ts';
import { draftOfCase } from '../support/letter-cases.ts';
import { expect, test } from './support/test.ts';
import { beginCase, fillCase, openStory, setClock } from './support/wizard.ts';
import { words } from './support/words.ts';

const POLICY = readSecurityHeaders('public/_headers')['Content-Security-Policy'] ?? '';

test('a whole case asks for nothing but the app’s own files, all of them at the latest when its screen opens', async ({
  page,
  baseURL,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await beginCase(page);
  await fillCase(page, draftOfCase('ru/subscription-and-wrong-charge'));
  const button = page.getByRole('button', { name: words('wizard.review.outputs.docx') });
  await Promise.all([page.waitForEvent('download'), button.click()]);
  const own = (url: string) =>
    url === `${baseURL ?? ''}/` || /\/assets\/[\w.-]+\.(?:js|css)$|\/icon\.svg$/u.test(new URL(url).pathname);
  expect(asked.filter((url) => !own(url) && !url.startsWith('blob:'))).toEqual([]);
  expect(asked.length).toBeGreaterThan(3);
});

test('page and worker are served with the policy of public/_headers, and the page states it too', async ({ page }) => {
  const policies = new Map<string, string | undefined>();
  page.on('response', (response) => {
    policies.set(new URL(response.url()).pathname, response.headers()['content-security-policy']);
  });
  await openStory(page, 'ru/mobile-shutdown');
  const button = page.getByRole('button', { name: words('wizard.review.outputs.docx') });
  await Promise.all([page.waitForEvent('download'), button.click()]);
  const worker = [...policies.keys()].find((path) => path.includes('office.worker'));
  expect(policies.get('/')).toBe(POLICY);
  expect(policies.get(worker ?? '')).toBe(POLICY);
  const inPage = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  expect(inPage).toContain("connect-src 'none'");
});

// Unwatched: here the browser's own complaints are what is looked for.
unwatched(
  'the policy refuses a request that the worker or the page sends, even to the app’s own address',
  async ({ page, context }) => {
    const reached: string[] = [];
    context.on('request', (request) => {
      if (request.url().includes('leak')) reached.push(request.url());
    });
    await setClock(page);
    await page.goto('/');
    const inPage = await page.evaluate(() =>
      fetch('/leak?page').then(
        () => 'answered',
        (error: unknown) => String(error),
      ),
    );
    expect(inPage).toContain('TypeError');

    await openStory(page, 'ru/mobile-shutdown');
    const button = page.getByRole('button', { name: words('wizard.review.outputs.docx') });
    await Promise.all([page.waitForEvent('download'), button.click()]);
    const worker = page.workers().find((one) => one.url().includes('office.worker'));
    if (!worker) throw new Error('the file was made without a worker');
    const inWorker = await worker.evaluate(async () => {
      const violated = new Promise<string>((resolve) => {
        self.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective), { once: true });
      });
      const outcome = await fetch('/leak?worker').then(
        () => 'answered',
        (error: unknown) => String(error),
      );
      return { outcome, violated: outcome === 'answered' ? 'nothing' : await violated };
    });
    expect(inWorker.outcome).toContain('TypeError');
    expect(inWorker.violated).toBe('connect-src');
    expect(reached).toEqual([]);
  },
);
