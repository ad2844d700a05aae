import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanLine, cleanText } from '#core/text.ts';

describe('typed text is made safe for a letter', () => {
  test.each([
    ['a NUL and other control characters go', 'до\u0000ро\u0007га\u001F\u007F\u0085', 'дорога'],
    ['a lone surrogate goes', 'да\uD83D нет\uDE00', 'да нет'],
    ['marks of reading direction go', '\u202Eабв\u202C \u200Fгд\u200E \u2066е\u2069', 'абв гд е'],
    ['invisible characters go', 'со\u00ADгла\u200Bсие\uFEFF\uFFFC', 'согласие'],
    ['an emoji stays', 'спасибо 🙂', 'спасибо 🙂'],
    ['an emoji of several parts stays whole', '👩‍💻 👍🏽 🇷🇺 ❤️', '👩‍💻 👍🏽 🇷🇺 ❤️'],
    ['Arabic letters stay', 'مرحبا', 'مرحبا'],
    ['braces and tags stay letters', '{{claimant.name}} <b>&amp;</b>', '{{claimant.name}} <b>&amp;</b>'],
    ['й typed as two characters becomes one', 'и\u0306', 'й'],
    ['every line end becomes the same', 'а\r\nб\rв\u2028г\u2029д\nе', 'а\nб\nв\nг\nд\nе'],
    ['spaces within are kept', 'а  б\u00A0в\tг', 'а  б\u00A0в\tг'],
    ['spaces around go', ' \n а \u00A0', 'а'],
    ['a pair split by an invisible character is no pair', '\uD83D\u200B\uDE00', ''],
    ['letters joined by removing one are composed', 'и\u200B\u0306', 'й'],
  ])('%s', (_, typed, clean) => {
    expect(cleanText(typed)).toBe(clean);
  });

  test('on one line, line ends and tabs become a space', () => {
    expect(cleanLine(' ООО\r\n «Тест»\t \tМосква  ул. ')).toBe('ООО «Тест» Москва  ул.');
  });

  test('a paste of 200,000 spaces is no trouble', () => {
    const paste = `а${' '.repeat(200_000)}б`;
    expect(cleanLine(paste)).toBe(paste);
  });

  const anything = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
    fc
      .array(fc.constantFrom('\r', '\n', '\t', ' ', '\u200B', 'и', '\u0306', '\uD83D', '\uDE00', '\u2028'))
      .map((parts) => parts.join('')),
  );

  test('whatever is typed, no XML-breaking character is left, and cleaning twice changes nothing', () => {
    fc.assert(
      fc.property(anything, (typed) => {
        const clean = cleanText(typed);
        expect(clean).toMatch(/^[\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u);
        expect(cleanText(clean)).toBe(clean);
        expect(cleanLine(typed)).not.toMatch(/[\n\r\t]/u);
        expect(cleanLine(cleanLine(typed))).toBe(cleanLine(typed));
      }),
      { numRuns: 500 },
    );
  });
});
