import type ru from '#locales/ru.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    /** Keys of the interface are checked by the compiler; those of a country's pack by the build. */
    resources: { translation: typeof ru; pack: Record<string, string> };
  }
}
