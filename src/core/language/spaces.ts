/** Words of one language beside which a line must not break; those in lists are sources of regular expressions. */
export type HeldWords = {
  /** Units after a figure, a closing bracket or a ruled blank. */
  readonly units: readonly string[];
  /** Units that are plain enough to follow a value that ends just before these words. */
  readonly unitsAtStart: readonly string[];
  /** Abbreviations before the thing they name: places in an act, addresses, papers, legal forms. */
  readonly beforeItsThing: readonly string[];
  /** Prepositions, conjunctions and pronouns of one letter. */
  readonly oneLetterWords: string;
  readonly patterns?: readonly RegExp[];
};

/**
 * No-break spaces (U+00A0) in our own words, by letters' typography; twice is the same as once. Each pattern finds one
 * plain space that must not break a line and looks around it without taking more, so that nothing but spaces ever
 * changes; a start or an end of the words counts, for a value may stand there.
 */
export function tidyWith(held: HeldWords): (words: string) => string {
  const patterns: readonly RegExp[] = [
    new RegExp(`(?<=(?<![\\p{L}\\p{N}])(?:${held.beforeItsThing.join('|')})) `, 'giu'),
    // the city's «г.»; after figures it is the year's
    / (?<=(?<![\p{L}\p{N}]|\d[ \u00A0])г\. )(?=$|[«\p{Lu}])/gu,
    new RegExp(`(?<=(?<![\\p{L}\\p{N}\\-‑])[${held.oneLetterWords}]) `, 'giu'),
    / (?=—)/gu,
    // М. П., А. П. Шевченко, Ю. Дз. Васілевіч
    /(?<=(?<!\p{L})\p{Lu}[зж]?\.) (?=\p{Lu})/gu,
    new RegExp(`(?<=[\\d)_]) (?=${held.units.join('|')})`, 'gu'),
    new RegExp(`(?<=^) (?=${held.unitsAtStart.join('|')})`, 'gu'),
    ...(held.patterns ?? []),
  ];
  /** Templates are few and finite, and each letter says the same words again. */
  const tidied = new Map<string, string>();
  return (words) => {
    const known = tidied.get(words);
    if (known !== undefined) return known;
    const made = patterns.reduce((text, pattern) => text.replace(pattern, '\u00A0'), words);
    tidied.set(words, made);
    return made;
  };
}
