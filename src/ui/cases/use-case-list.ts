import { useCallback, useEffect, useState } from 'react';
import type { DraftKeeper } from '#app/drafts.ts';
import type { CaseSummary } from '#core/case/record.ts';
import { useServices } from '../services.tsx';

/** The list as it was read last, so that a page that shows it is drawn once and does not move. */
const known = new WeakMap<DraftKeeper, readonly CaseSummary[]>();

/** Reads the list of cases; called once before the first page is drawn. */
export async function readCases(keeper: DraftKeeper): Promise<readonly CaseSummary[]> {
  const list = await keeper.list();
  known.set(keeper, list);
  return list;
}

/** The cases of this device, the newest first; undefined until they are read. */
export function useCaseList(): {
  readonly cases: readonly CaseSummary[] | undefined;
  readonly refresh: () => Promise<void>;
} {
  const { keeper, tabs } = useServices();
  const [cases, setCases] = useState(() => known.get(keeper));
  const refresh = useCallback(async () => setCases(await readCases(keeper)), [keeper]);
  useEffect(() => {
    let isHere = true;
    const read = () => void readCases(keeper).then((list) => isHere && setCases(list));
    read();
    const stop = tabs.listen(read);
    return () => {
      isHere = false;
      stop();
    };
  }, [keeper, tabs]);
  return { cases, refresh };
}
