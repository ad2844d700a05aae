import { expect, type Page } from '@playwright/test';

/** What a page must never do: ask anybody but the app's own files, break its own policy, or throw. */
export type Guard = { readonly expectQuiet: () => void };

/**
 * Watches a page from before its first byte. Code run through the driver may do what the policy forbids,
 * so violations are taken from the page's own events and from the console.
 */
export async function guard(page: Page, origin: string): Promise<Guard> {
  const foreign: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    const url = new URL(request.url());
    const isOwn = url.protocol === 'blob:' || url.origin === new URL(origin).origin;
    if (!isOwn || request.method() !== 'GET') foreign.push(`${request.method()} ${request.url()}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error' || /Content.Security.Policy|Trusted/iu.test(message.text())) {
      complaints.push(message.text());
    }
  });
  page.on('pageerror', (error) => complaints.push(`${error.name}: ${error.message}`));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) =>
      console.error(`Content-Security-Policy: ${event.violatedDirective} ${event.blockedURI}`),
    );
  });
  return {
    expectQuiet: () => {
      expect(foreign).toEqual([]);
      expect(complaints).toEqual([]);
    },
  };
}
