import { useEffect, useSyncExternalStore } from 'react';
import type { KeeperState } from '#app/drafts.ts';
import type { CaseId } from '#core/case/record.ts';
import { useServices } from '../services.tsx';

/** Opens the case of the address and keeps it stored when the page is hidden. */
export function useOpenCase(id: CaseId): KeeperState {
  const { keeper } = useServices();
  const state = useSyncExternalStore(keeper.subscribe, keeper.getSnapshot);
  useEffect(() => {
    void keeper.open(id);
    const flush = () => void keeper.flush();
    document.addEventListener('visibilitychange', flush);
    addEventListener('pagehide', flush);
    return () => {
      document.removeEventListener('visibilitychange', flush);
      removeEventListener('pagehide', flush);
      flush();
    };
  }, [keeper, id]);
  return state.is !== 'closed' && state.id === id ? state : { is: 'opening', id };
}
