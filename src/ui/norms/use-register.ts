import { useEffect, useState } from 'react';
import type { NormRegister } from '#core/jurisdiction/pack.ts';
import { useServices } from '../services.tsx';

/** The register of a country's norms, once it is loaded; undefined also if there is no such country. */
export function useRegister(country: string): NormRegister | undefined {
  const { packs } = useServices();
  const [register, setRegister] = useState<NormRegister>();
  useEffect(() => {
    let isWanted = true;
    const load = async () => {
      const found = await packs.loadRegister(country);
      if (isWanted) setRegister(found);
    };
    void load();
    return () => {
      isWanted = false;
    };
  }, [packs, country]);
  return register;
}
