import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { JurisdictionPack } from '#core/jurisdiction/pack.ts';
import { addPackWords, LANGUAGES, showPackWords } from './i18n.ts';
import { loadCountry } from './load-country.ts';
import { ahead } from './missing-part.ts';
import { useServices } from './services.tsx';

/**
 * The country's pack with its letters in a language, its words in the language that is spoken added to the interface; a country without
 * one falls to the first there is.
 */
export function usePack(country: string | undefined, letterLanguage?: string): JurisdictionPack | undefined {
  const { packs, jurisdictions } = useServices();
  const { i18n } = useTranslation();
  const [pack, setPack] = useState<JurisdictionPack>();
  useEffect(() => {
    if (country === undefined) return undefined;
    let isWanted = true;
    const load = async () => {
      const known = jurisdictions.some(({ id }) => id === country) ? country : (jurisdictions[0]?.id ?? '');
      const spoken = i18n.language;
      const [found, words] = await Promise.all([packs.load(known, letterLanguage), packs.loadScreen(known, spoken)]);
      if (!found || !words || !isWanted) return;
      showPackWords(i18n, spoken, words);
      setPack(found);
    };
    void load();
    return () => {
      isWanted = false;
    };
  }, [packs, jurisdictions, country, letterLanguage, i18n]);
  useOtherLanguages(pack);
  return pack;
}

/** What is in use was loaded first; the other languages follow, so that changing them needs no network. */
function useOtherLanguages(pack: JurisdictionPack | undefined): void {
  const { packs } = useServices();
  const { i18n } = useTranslation();
  useEffect(() => {
    if (!pack) return undefined;
    let isShown = true;
    const add = async (language: string) => {
      const words = await packs.loadScreen(pack.id, language);
      if (words && isShown) addPackWords(i18n, language, words);
    };
    for (const language of LANGUAGES) ahead(add(language));
    ahead(loadCountry(packs, pack.id));
    return () => {
      isShown = false;
    };
  }, [packs, pack, i18n]);
}
