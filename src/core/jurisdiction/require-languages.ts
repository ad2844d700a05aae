import type { PackReader, Place } from './pack-files.ts';

/** Reports each of the languages in which something is not said. */
export function requireLanguages(
  languages: readonly string[],
  reader: PackReader,
  place: Place,
  words: Readonly<Record<string, unknown>>,
): void {
  for (const language of languages) {
    if (words[language] === undefined) reader.report(place, 'languageMissing', { language });
  }
}
