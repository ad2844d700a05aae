import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AfterPack } from '#core/jurisdiction/pack.ts';
import { addPackWords, LANGUAGES } from './i18n.ts';
import { ahead } from './missing-part.ts';
import { useServices } from './services.tsx';

/**
 * What a country brings for the time after the claim, its words added to those of its pack; undefined until both are there. The country is
 * that of a pack that is shown already: showing a pack takes all other words of countries away.
 */
export function useAfter(country: string | undefined): AfterPack | undefined {
  const { packs } = useServices();
  const { i18n } = useTranslation();
  const [after, setAfter] = useState<AfterPack>();
  useEffect(() => {
    if (country === undefined) return undefined;
    let isWanted = true;
    const addWords = async (language: string) => {
      const words = await packs.loadAfterScreen(country, language);
      if (words && isWanted) addPackWords(i18n, language, words);
    };
    const load = async () => {
      const spoken = i18n.language;
      const [found] = await Promise.all([packs.loadAfter(country), addWords(spoken)]);
      if (!isWanted) return;
      setAfter(found);
      for (const other of LANGUAGES) if (other !== spoken) ahead(addWords(other));
    };
    void load();
    return () => {
      isWanted = false;
    };
  }, [packs, i18n, country]);
  return after;
}
