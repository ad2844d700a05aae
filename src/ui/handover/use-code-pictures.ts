import { useState } from 'react';
import { useServices } from '../services.tsx';
import { useLongWork } from '../use-long-work.ts';
import type { Taken } from './use-reading.ts';

/** Reads codes from pictures that the person chose, and tells which hold none. */
export function useCodePictures(take: (text: string) => Promise<Taken>) {
  const { evidence } = useServices();
  const work = useLongWork();
  const [count, setCount] = useState(0);
  const [without, setWithout] = useState<readonly string[]>([]);

  const read = async (files: readonly File[]) => {
    if (files.length === 0 || work.done !== undefined) return;
    setCount(files.length);
    setWithout([]);
    const unread = await work.run(async ({ onProgress, signal }) => {
      const names: string[] = [];
      for (const [at, file] of files.entries()) {
        if (signal.aborted) break;
        onProgress(at);
        const found = await evidence.readCode(file);
        const taken = found.ok ? await take(found.value) : 'foreign';
        if (taken === 'foreign') names.push(file.name);
        else if (taken !== 'more') break;
      }
      return names;
    });
    setWithout(unread);
  };
  return { work, count, without, read };
}
