import { useEffect, useMemo, useState } from 'react';
import type { LaterWords } from '#core/jurisdiction/pack.ts';
import { type FullPack, withLaterWords } from '#core/jurisdiction/with-after.ts';
import { useServices } from '../../services.tsx';

type Loaded = { readonly country: string; readonly language: string; readonly words: LaterWords };

/** The pack with the words of its later letters in a language; undefined until they are loaded. */
export function useLaterPack(pack: FullPack | undefined, language: string | undefined): FullPack | undefined {
  const { packs } = useServices();
  const [loaded, setLoaded] = useState<Loaded>();
  const country = pack?.id;
  useEffect(() => {
    if (country === undefined || language === undefined) return undefined;
    let isWanted = true;
    const load = async () => {
      const words = await packs.loadLater(country, language);
      if (words && isWanted) setLoaded({ country, language, words });
    };
    void load();
    return () => {
      isWanted = false;
    };
  }, [packs, country, language]);
  return useMemo(() => {
    const isThat = pack !== undefined && loaded?.country === pack.id && loaded.language === language;
    return isThat ? withLaterWords(pack, loaded.language, loaded.words) : undefined;
  }, [pack, loaded, language]);
}
