import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { JurisdictionPack } from '#core/jurisdiction/pack.ts';
import { addPackWords } from './i18n.ts';
import { useServices } from './services.tsx';

/** The country's pack, its names added to the interface; a country without one falls to the first there is. */
export function usePack(country: string | undefined): JurisdictionPack | undefined {
  const { packs, jurisdictions } = useServices();
  const { i18n } = useTranslation();
  const [pack, setPack] = useState<JurisdictionPack>();
  useEffect(() => {
    if (country === undefined) return undefined;
    let isWanted = true;
    const load = async () => {
      const found = (await packs.load(country)) ?? (await packs.load(jurisdictions[0]?.id ?? ''));
      if (!found || !isWanted) return;
      addPackWords(i18n, found.screen);
      setPack(found);
    };
    void load();
    return () => {
      isWanted = false;
    };
  }, [packs, jurisdictions, country, i18n]);
  return pack;
}
