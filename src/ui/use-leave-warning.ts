import { useEffect } from 'react';
import { useServices } from './services.tsx';

/** Asks before the page is left while answers are here that could not be stored, or are nowhere else. */
export function useLeaveWarning(): void {
  const { keeper } = useServices();
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (keeper.unstored().length > 0 || keeper.onlyHere().length > 0) event.preventDefault();
    };
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [keeper]);
}
