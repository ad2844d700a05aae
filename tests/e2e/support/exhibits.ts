import { expect, type Locator, type Page } from '@playwright/test';
import { saved } from './wizard.ts';
import { words } from './words.ts';

export const addButton = (page: Page): Locator =>
  page
    .getByRole('region', { name: words('wizard.evidence.add.heading') })
    .getByRole('button', { name: words('wizard.evidence.add.files') });

/** Waits until that many files are read and stored. */
export async function added(page: Page, files: number): Promise<void> {
  await expect(page.getByLabel(words('wizard.evidence.sheets.label'))).toHaveCount(files);
  await saved(page);
}
