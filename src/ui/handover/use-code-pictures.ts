import { useState } from 'react';
import { readFrame } from '#evidence/code-frames.ts';
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
        if (!found.ok || isForeign(found.value)) names.push(file.name);
        else if ((await take(found.value)) !== 'more') break;
      }
      return names;
    });
    setWithout(unread);
  };
  return { work, count, without, read };
}

/** Of a picture it is enough to say that there is no code of a case in it. */
function isForeign(text: string): boolean {
  const read = readFrame(text);
  return !read.ok && read.problems[0]?.code === 'foreign';
}
