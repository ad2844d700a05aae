import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AfterPack, JurisdictionPack } from '#core/jurisdiction/pack.ts';
import { type FullPack, withAfter } from '#core/jurisdiction/with-after.ts';
import { addPackWords, LANGUAGES } from '../i18n.ts';
import { useServices } from '../services.tsx';

/** The pack with what its country brings for the time after the claim, the words of that added to the interface. */
export function useFullPack(pack: JurisdictionPack | undefined): FullPack | undefined {
  const { packs } = useServices();
  const { i18n } = useTranslation();
  const [found, setFound] = useState<{ readonly country: string; readonly after: AfterPack }>();
  const country = pack?.id;
  useEffect(() => {
    if (country === undefined) return undefined;
    let isWanted = true;
    const load = async () => {
      const [after, ...words] = await Promise.all([
        packs.loadAfter(country),
        ...LANGUAGES.map((language) => packs.loadAfterScreen(country, language)),
      ]);
      if (!after || !isWanted) return;
      for (const [at, language] of LANGUAGES.entries()) addPackWords(i18n, language, words[at] ?? {});
      setFound({ country, after });
    };
    void load();
    return () => {
      isWanted = false;
    };
  }, [packs, i18n, country]);
  // Made once, so that what depends on it is not drawn anew with every key.
  return useMemo(() => (pack && found?.country === pack.id ? withAfter(pack, found.after) : undefined), [pack, found]);
}
