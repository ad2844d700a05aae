const AFTER_VOWEL = /[аеёіоуыэюя][ \u00A0]$/iu;
const PREPOSITION = /^у(?=[ \u00A0]$)/u;
const SHORT = /^([«„(]*)ў/u;

/**
 * Our own words with у and ў by the letter before, a value's too: «скарга ў», «зварот у», «снежня ўключна», «2026 г. у».
 * A longer word gets ў only where its author wrote it, for a stressed у stays. `before` is what stands there already.
 */
export function withShortU(words: string, before = ''): string {
  const context = before.slice(-2);
  // each word with the space after it
  const spelled = words.split(/(?<=[ \u00A0])/u).reduce((text, word) => `${text}${spell(word, text)}`, context);
  return spelled.slice(context.length);
}

function spell(word: string, before: string): string {
  if (AFTER_VOWEL.test(before)) return word.replace(PREPOSITION, 'ў').replace(/^([«„(]+)ў/u, '$1у');
  return /(?:^|[ \u00A0])$/u.test(before) ? word.replace(SHORT, '$1у') : word;
}
