import { test as base } from '@playwright/test';
import { guard } from './guard.ts';
import { setClock } from './wizard.ts';

/** Every test's page: its clock stands still, and at the end it has asked nobody, broken no policy and thrown nothing. */
export const test = base.extend<{ watched: undefined }>({
  watched: [
    async ({ page, baseURL }, use) => {
      const watch = await guard(page, baseURL ?? '');
      await setClock(page);
      await use(undefined);
      watch.expectQuiet();
    },
    { auto: true },
  ],
});

export { expect } from '@playwright/test';
