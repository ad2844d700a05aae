import i18next, { type i18n as I18n, type PostProcessorModule } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { ScreenNames } from '#core/jurisdiction/pack.ts';
import ru from '#locales/ru.json';

const BUNDLED = 'ru';
const PACK = 'pack';
/** A country may say any word of the screen in its own way: its tree is looked at first. */
const NAMESPACES = [PACK, 'translation'];
const REMEMBERED = 'two-copies-language';
/** The parts that pages asked for, and the instance that they are added to. */
const parts = new Set<string>();
let speaking: I18n | undefined;
const partFiles = import.meta.glob<ScreenNames>('/locales/*/*.json', { import: 'default' });
const files = import.meta.glob<ScreenNames>(['/locales/*.json', '!/locales/ru.json'], { import: 'default' });

/** A word of one letter and a number sign stay on one line with what follows: «в письмо», «№ 5». */
const TOGETHER: PostProcessorModule = {
  type: 'postProcessor',
  name: 'together',
  process: (words) =>
    typeof words === 'string' ? words.replace(/(?<=^|[\s(«])([авиокусяАВИОКУСЯ]|№) (?=\S)/gu, '$1\u00a0') : words,
};

/** Every language of the interface, the bundled one first. */
export const LANGUAGES: readonly string[] = [
  BUNDLED,
  ...Object.keys(files).map((path) => path.replace(/^.*\/|\.json$/gu, '')),
];

/** Begins in the remembered language, else in the first of the device's that there is, else in Russian. */
export async function startInterface(preferred: readonly string[] = navigator.languages): Promise<I18n> {
  const i18n = i18next.createInstance();
  i18n.use(initReactI18next).use(TOGETHER);
  await i18n.init({
    lng: BUNDLED,
    fallbackLng: ['en', BUNDLED],
    resources: { [BUNDLED]: { translation: ru } },
    ns: NAMESPACES,
    defaultNS: NAMESPACES,
    partialBundledLanguages: true,
    interpolation: { escapeValue: false },
    postProcess: [TOGETHER.name],
    react: { bindI18nStore: 'added', nsMode: 'fallback' },
  });
  speaking = i18n;
  const wanted = [readRemembered(), ...preferred.map((tag) => tag.split('-')[0] ?? '')];
  const language = wanted.find((tag) => tag !== undefined && LANGUAGES.includes(tag)) ?? BUNDLED;
  // A language that is not there now must not keep the page from opening.
  await speak(i18n, language).catch(() => speak(i18n, BUNDLED));
  return i18n;
}

/** Changes the interface's language; the letter's never follows. */
export async function chooseLanguage(i18n: I18n, language: string): Promise<void> {
  await speak(i18n, language);
  try {
    localStorage.setItem(REMEMBERED, language);
  } catch {
    // A browser that refuses storage asks again next time.
    return;
  }
}

/** Loads all of the interface's words in a language, so that they are there without a network. */
export async function loadInterface(language: string): Promise<void> {
  const paths = Object.keys(partFiles).filter((path) => path.endsWith(`/${language}.json`));
  await Promise.all([files[`/locales/${language}.json`]?.(), ...paths.map((path) => partFiles[path]?.())]);
}

/** Adds the words of a part of the app, `locales/<part>/`, to the language that is spoken and to each that is spoken later. */
export async function addWordsOf(part: string): Promise<void> {
  parts.add(part);
  if (speaking) await addPart(speaking, speaking.language, part);
}

async function addPart(i18n: I18n, language: string, part: string): Promise<void> {
  const words = await partFiles[`/locales/${part}/${language}.json`]?.();
  if (words) i18n.addResourceBundle(language, 'translation', words, true);
}

/** A country's names and words for the screen in one language, in place of all that another country brought. */
export function showPackWords(i18n: I18n, language: string, names: ScreenNames): void {
  for (const other of LANGUAGES) i18n.removeResourceBundle(other, PACK);
  addPackWords(i18n, language, names);
}

/** The same country's words in one more language. */
export function addPackWords(i18n: I18n, language: string, names: ScreenNames): void {
  i18n.addResourceBundle(language, PACK, names, true);
}

/** What the country calls something in exactly this language; '' if it has no word for it, or none yet. */
export function packWord(i18n: I18n, language: string, key: string): string {
  const word: unknown = i18n.getResource(language, PACK, key);
  return typeof word === 'string' ? word : '';
}

async function speak(i18n: I18n, language: string): Promise<void> {
  const isKnown = i18n.hasResourceBundle(language, 'translation');
  const words = isKnown ? undefined : await files[`/locales/${language}.json`]?.();
  if (words) i18n.addResourceBundle(language, 'translation', words);
  await Promise.all([...parts].map((part) => addPart(i18n, language, part)));
  await i18n.changeLanguage(language);
  document.documentElement.lang = language;
  document.title = i18n.t('documentTitle');
}

function readRemembered(): string | undefined {
  try {
    return localStorage.getItem(REMEMBERED) ?? undefined;
  } catch {
    return undefined;
  }
}
