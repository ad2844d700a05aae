import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What axe finds on a page at rest, or in a part of it, as short lines `rule: where`. */
export async function axeFaults(page: Page, part?: string): Promise<readonly string[]> {
  await atRest(page);
  // Half the time: the app has no frames, which alone need more than the legacy mode, and what passes is not read.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  const { violations } = await (part === undefined ? axe : axe.include(part)).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

/**
 * Waits until nothing moves, also what has yet to begin after its delay: a text that is still fading in has too little contrast.
 * What never ends is not waited for.
 */
const atRest = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const moving = () =>
      document
        .getAnimations()
        .filter(({ playState, effect }) => playState === 'running' && effect?.getComputedTiming().endTime !== Infinity);
    for (let all = moving(); all.length > 0; all = moving()) {
      await Promise.allSettled(all.map(({ finished }) => finished));
    }
  });
