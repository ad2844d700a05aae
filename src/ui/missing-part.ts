import { useSyncExternalStore } from 'react';

/** What browsers say when a part of the app does not load: Chrome, Firefox, Safari, and Vite for its style sheets. */
const SAYINGS = /dynamically imported module|Importing a module script failed|Unable to preload CSS/u;

/** True if a part of the app was not there: a new version took its place on the server, or there was no network. */
export const isMissingPart = (error: unknown): boolean => error instanceof Error && SAYINGS.test(error.message);

let isMissing = false;
const listeners = new Set<() => void>();

/** From now on every part that is asked for and not there is told, wherever it was asked for. */
export function watchMissingParts(): void {
  addEventListener('unhandledrejection', (event) => {
    if (!isMissingPart(event.reason)) return;
    event.preventDefault();
    isMissing = true;
    for (const listener of listeners) listener();
  });
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

export const useIsPartMissing = (): boolean => useSyncExternalStore(subscribe, () => isMissing);

/** For what is only loaded ahead: it is asked for again when it is needed, and told then. */
export const ahead = (work: Promise<unknown>): void => void work.catch(() => undefined);
