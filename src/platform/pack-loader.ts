import { countries } from 'virtual:packs';
import type { PackLoader } from '#app/ports.ts';

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
  loadScreen: async (country, language) => {
    const screen = partsOf(country)?.screen ?? {};
    return screen[Object.hasOwn(screen, language) ? language : FALLBACK]?.();
  },
  loadPost: async (country, letterLanguage) => {
    const post = partsOf(country)?.post ?? {};
    return Object.hasOwn(post, letterLanguage) ? post[letterLanguage]?.() : undefined;
  },
  loadRegister: async (country) => partsOf(country)?.register(),
};

const partsOf = (country: string) => (Object.hasOwn(countries, country) ? countries[country] : undefined);
