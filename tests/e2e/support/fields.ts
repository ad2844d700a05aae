import type { Locator, Page } from '@playwright/test';
import { words } from './words.ts';

export type Scope = Page | Locator;

/** The label of a field by its key. */
export const label = (key: string): string => words(`${key}.label`);

/** A field by the key of its label. */
export const field = (scope: Scope, key: string): Locator => scope.getByLabel(label(key), { exact: true });

/** Types an answer, or ticks «don't know» beside its field. */
export async function answer(scope: Scope, key: string, path: string, given: string | null): Promise<void> {
  if (given === null) {
    const beside = scope.locator(`[data-field="${path}"]`);
    await beside.getByRole('checkbox', { name: words('field.unknown') }).check();
  } else if (given !== '') await field(scope, key).fill(given);
}

/** Chooses one of a group of options. */
export async function choose(scope: Scope, legend: string, option: string): Promise<void> {
  const group = scope.getByRole('group', { name: legend, exact: true });
  await group.getByRole('radio', { name: option, exact: true }).check();
}
