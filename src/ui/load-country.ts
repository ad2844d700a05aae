import type { PackLoader } from '#app/ports.ts';
import { LANGUAGES } from './i18n.ts';

/** Loads all that a country brings, in every language, so that it is there without a network. */
export async function loadCountry(packs: PackLoader, country: string): Promise<void> {
  const pack = await packs.load(country);
  await Promise.all([
    ...(pack?.letterLanguages.flatMap((language) => [
      packs.load(country, language),
      packs.loadPost(country, language),
      packs.loadLater(country, language),
    ]) ?? []),
    ...LANGUAGES.flatMap((language) => [packs.loadScreen(country, language), packs.loadAfterScreen(country, language)]),
    packs.loadAfter(country),
    packs.loadRegister(country),
  ]);
}
