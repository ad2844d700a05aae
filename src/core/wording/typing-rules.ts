import { VALUE } from './said-text.ts';
import type { Rule } from './rules.ts';

/** Accounts and units, the only words with a slash. */
const SLASHED = '(?:[ркл]\\/с|км\\/ч|\\p{L}*бит\\/с)(?!\\p{L})';
/** Abbreviations that no line may leave at its end, in both Cyrillic letter languages. */
const ABBREVIATIONS =
  'п|пп|ст|ч|арт|абз|гл|разд|подп|ул|вул|д|кв|корп|стр|зд|вл|пом|каб|оф|эт|пер|зав|пл|наб|тел|тэл|вх|ув|исх|вых';

/** How our words may not be typed in any letter language. */
export const TYPING_RULES: readonly Rule[] = [
  { code: 'handDrawnBlank', pattern: /_{2,}/gu, instead: 'name the fact: what is unknown prints its own blank' },
  {
    code: 'slash',
    pattern: new RegExp(`(?<![\\p{L}/])(?!${SLASHED})\\p{L}+\\/-?\\p{L}+`, 'gu'),
    instead: 'one of the two words, or both with «и», or {{by claimant: … | …}}',
  },
  {
    code: 'bracketedEnding',
    pattern: new RegExp(`[\\p{L}${VALUE}]\\(-?\\p{L}{1,5}\\)`, 'gu'),
    instead: '{{by claimant: … | …}}',
  },
  { code: 'doubleSpace', pattern: /[ \t\u00A0]{2,}/gu, instead: 'one space' },
  { code: 'straightQuote', pattern: /"/gu, instead: '«…», inside them „…“; in English “…”' },
  { code: 'doubledQuote', pattern: /««|»»/gu, instead: '„…“ inside «…»' },
  {
    code: 'straightApostrophe',
    pattern: /(?<=\p{Script=Cyrillic})['`ʼ](?=\p{Script=Cyrillic})/gu,
    instead: '’ (U+2019)',
  },
  { code: 'hyphenForDash', pattern: /[ \u00A0]-[ \u00A0]/gu, instead: '—' },
  { code: 'spaceBeforeSign', pattern: /[ \u00A0][,.;:!?»)]/gu, instead: 'the sign right after its word' },
  { code: 'exclamation', pattern: /!/gu, instead: 'a full stop: a letter reports and does not argue' },
];

/** What the language's own no-break spaces must have left nowhere; read after them. */
export const BREAK_RULES: readonly Rule[] = [
  {
    code: 'breakableSpace',
    pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:№№?|(?:${ABBREVIATIONS})\\.) (?=[\\d${VALUE}])`, 'giu'),
    instead: 'a no-break space, U+00A0',
  },
  { code: 'breakableSpace', pattern: /\d (?=\d{3}(?!\d))/gu, instead: 'a no-break space, U+00A0' },
];
