import { useSyncExternalStore } from 'react';

const NARROW = '(max-width: 599px)';

/** True on a phone's width, where only one row of a list is open at a time. */
export function useNarrow(): boolean {
  return useSyncExternalStore(listen, () => matchMedia(NARROW).matches);
}

function listen(heard: () => void): () => void {
  const query = matchMedia(NARROW);
  query.addEventListener('change', heard);
  return () => query.removeEventListener('change', heard);
}
