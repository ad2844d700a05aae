import { useRef, useState } from 'react';
import type { Watch } from '#app/ports.ts';

/** Long work that tells how far it is and can be given up. */
export type LongWork = {
  /** How many files were read; undefined while nothing is done. */
  readonly done: number | undefined;
  readonly run: <T>(work: (watch: Watch) => Promise<T>) => Promise<T>;
  readonly stop: () => void;
};

export function useLongWork(): LongWork {
  const [done, setDone] = useState<number>();
  const stopping = useRef<AbortController>(undefined);
  return {
    done,
    run: async (work) => {
      stopping.current = new AbortController();
      setDone(0);
      try {
        return await work({ signal: stopping.current.signal, onProgress: setDone });
      } finally {
        setDone(undefined);
      }
    },
    stop: () => stopping.current?.abort(),
  };
}
