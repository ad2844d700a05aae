import { useCallback, useSyncExternalStore } from 'react';

/** Whether a media query holds now; true where the environment cannot tell. */
export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (listener: () => void) => {
      const media = mediaOf(query);
      media?.addEventListener('change', listener);
      return () => media?.removeEventListener('change', listener);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => mediaOf(query)?.matches ?? true);
}

const mediaOf = (query: string): MediaQueryList | undefined =>
  typeof matchMedia === 'function' ? matchMedia(query) : undefined;

/** Where the letter stands beside what it asks. */
export const TWO_COLUMNS = '(min-width: 1100px)';
