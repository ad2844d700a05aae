import { countriesIn, loadPackFromFolder } from '#build/read-files.ts';
import type { WholePack } from '#core/jurisdiction/pack.ts';

const loaded = new Map<string, WholePack>();

/** The countries of the app. */
export const COUNTRIES = countriesIn('templates');

/** The real pack of a country, read once. */
export function packOf(country: string): WholePack {
  const known = loaded.get(country);
  if (known) return known;
  const pack = loadPackFromFolder('templates', country);
  if (!pack.ok) throw new Error(JSON.stringify(pack.problems, null, 2));
  loaded.set(country, pack.value);
  return pack.value;
}

export const packRu = (): WholePack => packOf('ru');
