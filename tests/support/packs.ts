import { countriesIn, loadPackFromFolder } from '#build/read-files.ts';
import type { PackLoader } from '#app/ports.ts';
import { partsOf } from '#build/pack-parts.ts';
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

/** Whole packs as the app's loader gives their parts. */
export function loaderOf(packOrNone: (country: string) => WholePack | undefined): PackLoader {
  return {
    load: async (country) => packOrNone(country),
    loadPost: async (country, language) => packOrNone(country)?.letters[language]?.post,
    loadLater: async (country, language) => packOrNone(country)?.letters[language]?.later,
    loadScreen: async (country, language) => packOrNone(country)?.screen[language],
    loadAfter: async (country) => {
      const pack = packOrNone(country);
      return pack && partsOf(pack).after;
    },
    loadAfterScreen: async (country, language) => packOrNone(country)?.after.screen[language],
    loadRegister: async (country) => packOrNone(country)?.register,
  };
}
