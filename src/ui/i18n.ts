import i18next, { type i18n as I18n, type PostProcessorModule } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { ScreenNames } from '#core/jurisdiction/pack.ts';
import ru from '#locales/ru.json';

const BUNDLED = 'ru';
/** A country may say any word of the screen in its own way: its tree is looked at first. */
const NAMESPACES = ['pack', 'translation'];
const REMEMBERED = 'two-copies-language';
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
  const wanted = [readRemembered(), ...preferred.map((tag) => tag.split('-')[0] ?? '')];
  await speak(i18n, wanted.find((tag) => tag !== undefined && LANGUAGES.includes(tag)) ?? BUNDLED);
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

/** Names and words for the screen that a country brings, in place of another country's. */
export function addPackWords(i18n: I18n, screen: Readonly<Record<string, ScreenNames>>): void {
  for (const [language, names] of Object.entries(screen)) {
    i18n.removeResourceBundle(language, 'pack');
    i18n.addResourceBundle(language, 'pack', names);
  }
}

async function speak(i18n: I18n, language: string): Promise<void> {
  const load = files[`/locales/${language}.json`];
  if (load && !i18n.hasResourceBundle(language, 'translation')) {
    i18n.addResourceBundle(language, 'translation', await load());
  }
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
