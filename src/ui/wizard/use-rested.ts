import { startTransition, useEffect, useState } from 'react';

/** A value once it has rested for a while; it is taken over with less haste than typing. */
export function useRested<T>(value: T, pauseMs: number): T {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    if (value === rested) return undefined;
    const timer = setTimeout(() => startTransition(() => setRested(value)), pauseMs);
    return () => clearTimeout(timer);
  }, [value, rested, pauseMs]);
  return rested;
}
