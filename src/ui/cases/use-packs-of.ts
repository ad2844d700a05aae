import { useEffect, useState } from 'react';
import type { CaseSummary } from '#core/case/record.ts';
import type { JurisdictionPack } from '#core/jurisdiction/pack.ts';
import { withAfter } from '#core/jurisdiction/with-after.ts';
import { useServices } from '../services.tsx';

/** The packs of the countries of these cases, each with the terms of the time after the claim; empty until they are loaded. */
export function usePacksOf(cases: readonly CaseSummary[] | undefined): ReadonlyMap<string, JurisdictionPack> {
  const { packs } = useServices();
  const [loaded, setLoaded] = useState<ReadonlyMap<string, JurisdictionPack>>(new Map());
  const countries = [...new Set(cases?.map(({ country }) => country))].sort().join(' ');
  useEffect(() => {
    let isHere = true;
    const load = async () => {
      const wanted = countries.split(' ').filter(Boolean);
      const found = await Promise.all(
        wanted.map((country) => Promise.all([packs.load(country), packs.loadAfter(country)])),
      );
      if (!isHere) return;
      const known = found.flatMap(([pack, after]) => (pack && after ? [withAfter(pack, after)] : []));
      setLoaded(new Map(known.map((pack) => [pack.id, pack])));
    };
    void load();
    return () => {
      isHere = false;
    };
  }, [countries, packs]);
  return loaded;
}
