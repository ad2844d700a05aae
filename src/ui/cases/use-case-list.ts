import { useCallback, useEffect, useState } from 'react';
import type { DraftKeeper } from '#app/drafts.ts';
import type { CaseSummary } from '#core/case/record.ts';
import { useServices } from '../services.tsx';

/** The list as it was read last, so that a page that shows it is drawn once and does not move. */
const known = new WeakMap<DraftKeeper, readonly CaseSummary[]>();

/** Reads the list of cases; called once before the first page is drawn. Undefined: the browser did not give it. */
export async function readCases(keeper: DraftKeeper): Promise<readonly CaseSummary[] | undefined> {
  const list = await keeper.list();
  if (!list.ok) return undefined;
  known.set(keeper, list.value);
  return list.value;
}

/** The cases of this device, the newest first; undefined until they are read; `isUnread`: they could not be. */
export function useCaseList(): {
  readonly cases: readonly CaseSummary[] | undefined;
  readonly isUnread: boolean;
  readonly refresh: () => Promise<void>;
} {
  const { keeper, tabs } = useServices();
  const [cases, setCases] = useState(() => known.get(keeper));
  const [isUnread, setIsUnread] = useState(false);
  const show = useCallback((list: readonly CaseSummary[] | undefined) => {
    setIsUnread(!list);
    // What was read before is still the best there is to show.
    if (list) setCases(list);
  }, []);
  const refresh = useCallback(async () => show(await readCases(keeper)), [keeper, show]);
  useEffect(() => {
    let isHere = true;
    const read = () => void readCases(keeper).then((list) => isHere && show(list));
    read();
    const stop = tabs.listen(read);
    return () => {
      isHere = false;
      stop();
    };
  }, [keeper, tabs, show]);
  return { cases, isUnread, refresh };
}
