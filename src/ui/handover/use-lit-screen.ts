import { useEffect } from 'react';

/** Keeps the screen from going dark while something on it is read from afar; where the browser cannot, the words ask for it. */
export function useLitScreen(): void {
  useEffect(() => {
    if (!('wakeLock' in navigator)) return;
    const lock = navigator.wakeLock.request('screen').catch(() => undefined);
    return () => void lock.then((held) => held?.release());
  }, []);
}
