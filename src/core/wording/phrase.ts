/** A plain or a no-break space, or several. */
const SPACES = '[ \\u00A0]+';
const ANY_ENDING = '\\p{L}*';
const SPECIAL = /[\\^$.+?()[\]{}|/]/u;
const OF_A_WORD = /[\p{L}\p{N}*]/u;

/**
 * One pattern that finds any of the phrases as whole words. `*` stands for any ending, a space for any space; a phrase in small
 * letters finds capitals too, one with capitals only themselves, so that «МАРТ» is no month.
 */
export function phrasePattern(phrases: readonly string[]): RegExp {
  return new RegExp(phrases.map(sourceOf).join('|'), 'gu');
}

function sourceOf(phrase: string): string {
  const signs = Array.from(phrase);
  const eitherCase = phrase === phrase.toLowerCase();
  const before = OF_A_WORD.test(signs.at(0) ?? '') ? '(?<![\\p{L}\\p{N}])' : '';
  const after = OF_A_WORD.test(signs.at(-1) ?? '') ? '(?![\\p{L}\\p{N}])' : '';
  return `${before}${signs.map((sign) => signSource(sign, eitherCase)).join('')}${after}`;
}

function signSource(sign: string, eitherCase: boolean): string {
  if (sign === '*') return ANY_ENDING;
  if (sign === ' ') return SPACES;
  if (SPECIAL.test(sign)) return `\\${sign}`;
  const capital = sign.toUpperCase();
  return eitherCase && capital !== sign ? `[${sign}${capital}]` : sign;
}
