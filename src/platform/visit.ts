import type { Visit } from '#app/ports.ts';
import { deviceStores } from './indexed-db.ts';
import { memoryStores, type Stores } from './memory-store.ts';

/** Lives as long as the tab and says nothing of the person; the app begins anew with it, so that nothing was opened before. */
const MARK = 'two-copies-elsewhere';

/** The device's storage, or none in a tab whose person wants to leave nothing behind. */
export const visitStores = (): Promise<Stores> =>
  isElsewhere() ? Promise.resolve(memoryStores('wish')) : deviceStores();

export const browserVisit: Visit = {
  leaveNothing: () => {
    sessionStorage.setItem(MARK, 'yes');
    location.reload();
  },
  end: () => {
    sessionStorage.removeItem(MARK);
    location.replace('#/');
    location.reload();
  },
};

function isElsewhere(): boolean {
  try {
    return sessionStorage.getItem(MARK) !== null;
  } catch {
    // A browser that refuses this refuses the other storage too, and nothing is left behind.
    return false;
  }
}
