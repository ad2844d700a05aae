import type after from '#locales/after/ru.json';
import type check from '#locales/check/ru.json';
import type filing from '#locales/filing/ru.json';
import type handover from '#locales/handover/ru.json';
import type myths from '#locales/myths/ru.json';
import type ru from '#locales/ru.json';
import type terms from '#locales/terms/ru.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    /** Keys of the interface and of its parts are checked by the compiler; those of a country's pack by the build. */
    resources: {
      translation: typeof ru &
        typeof after &
        typeof check &
        typeof filing &
        typeof handover &
        typeof myths &
        typeof terms;
      pack: Record<string, string>;
    };
  }
}
