import { countriesIn, loadPackFromFolder } from '#build/read-files.ts';
import type { JurisdictionPack } from '#core/jurisdiction/pack.ts';

const loaded = new Map<string, JurisdictionPack>();

/** The countries of the app. */
export const COUNTRIES = countriesIn('templates');

/** The real pack of a country, read once. */
export function packOf(country: string): JurisdictionPack {
  const known = loaded.get(country);
  if (known) return known;
  const pack = loadPackFromFolder('templates', country);
  if (!pack.ok) throw new Error(JSON.stringify(pack.problems, null, 2));
  loaded.set(country, pack.value);
  return pack.value;
}

export const packRu = (): JurisdictionPack => packOf('ru');
