import { countries } from 'virtual:packs';
import type { PackLoader } from '#app/ports.ts';
import type { ScreenNames } from '#core/jurisdiction/pack.ts';

/** The language of the interface in which every country speaks. */
const FALLBACK = 'en';

/** Packs as they were built into the app, in parts that the browser fetches when they are first asked for. */
export const builtPacks: PackLoader = {
  load: async (country, letterLanguage) => {
    const parts = partsOf(country);
    if (!parts) return undefined;
    const [usual, ...others] = Object.entries(parts.letters);
    const [language, loadLetters] = others.find(([one]) => one === letterLanguage) ?? usual ?? [];
    const [pack, letters] = await Promise.all([parts.pack(), loadLetters?.()]);
    return { ...pack, letters: language === undefined || !letters ? {} : { [language]: letters } };
  },
  loadScreen: async (country, language) => inLanguage(partsOf(country)?.screen, language),
  loadPost: async (country, letterLanguage) => ofLetters(partsOf(country)?.post, letterLanguage),
  loadLater: async (country, letterLanguage) => ofLetters(partsOf(country)?.later, letterLanguage),
  loadAfter: async (country) => partsOf(country)?.after(),
  loadAfterScreen: async (country, language) => inLanguage(partsOf(country)?.afterScreen, language),
  loadRegister: async (country) => partsOf(country)?.register(),
};

/** A part that only languages of the country's letters have. */
async function ofLetters<Part>(
  parts: Readonly<Record<string, () => Promise<Part>>> = {},
  language: string,
): Promise<Part | undefined> {
  return Object.hasOwn(parts, language) ? parts[language]?.() : undefined;
}

async function inLanguage(
  screen: Readonly<Record<string, () => Promise<ScreenNames>>> = {},
  language: string,
): Promise<ScreenNames | undefined> {
  return screen[Object.hasOwn(screen, language) ? language : FALLBACK]?.();
}

const partsOf = (country: string) => (Object.hasOwn(countries, country) ? countries[country] : undefined);
