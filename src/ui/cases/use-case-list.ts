import { useCallback, useEffect, useState } from 'react';
import type { CaseSummary } from '#core/case/record.ts';
import { useServices } from '../services.tsx';

/** The cases of this device, the newest first; undefined until they are read. */
export function useCaseList(): {
  readonly cases: readonly CaseSummary[] | undefined;
  readonly refresh: () => Promise<void>;
} {
  const { keeper, tabs } = useServices();
  const [cases, setCases] = useState<readonly CaseSummary[]>();
  const refresh = useCallback(async () => setCases(await keeper.list()), [keeper]);
  useEffect(() => {
    let isHere = true;
    const read = () => void keeper.list().then((list) => isHere && setCases(list));
    read();
    const stop = tabs.listen(read);
    return () => {
      isHere = false;
      stop();
    };
  }, [keeper, tabs]);
  return { cases, refresh };
}
