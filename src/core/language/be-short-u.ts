const VOWELS = 'аеёіоуыэюяАЕЁІОУЫЭЮЯ';
/** The preposition after a vowel. */
const LONG = new RegExp(`(?<=[${VOWELS}][ \\u00A0])у(?=[ \\u00A0])`, 'gu');
/** The beginning of a word after anything but a vowel: a consonant, a figure, a sign, nothing at all. */
const SHORT = new RegExp(`(?<=^|[ \\u00A0«„(])(?<![${VOWELS}][ \\u00A0])ў`, 'gu');

/**
 * Our own words with у and ў by the letter before, a value's too: «скарга ў», «зварот у», «снежня ўключна», «2026 г. у».
 * A longer word gets ў only where its author wrote it, for a stressed у stays. `before` is what stands there already.
 */
export function withShortU(words: string, before = ''): string {
  const context = before.slice(-2);
  return `${context}${words}`.replace(LONG, 'ў').replace(SHORT, 'у').slice(context.length);
}
