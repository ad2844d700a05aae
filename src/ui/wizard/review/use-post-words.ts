import { useEffect, useState } from 'react';
import type { PostWords } from '#core/jurisdiction/pack.ts';
import { useServices } from '../../services.tsx';

/** What a country says in a letter language of a letter on its way; undefined until it is loaded, and if it says nothing. */
export function usePostWords(country: string, language: string): PostWords | undefined {
  const { packs } = useServices();
  const [words, setWords] = useState<PostWords>();
  useEffect(() => {
    let isWanted = true;
    const load = async () => {
      const found = await packs.loadPost(country, language);
      if (isWanted) setWords(found);
    };
    void load();
    return () => {
      isWanted = false;
    };
  }, [packs, country, language]);
  return words;
}
