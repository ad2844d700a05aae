import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LetterDocument } from '#core/letter/document.ts';
import { readingText } from '#core/letter/reading-text.ts';
import { toDocx } from '#render/docx.ts';
import { toHtmlTree } from '#render/html.ts';
import { serializeMarkup } from '#render/markup.ts';
import { toPlainText } from '#render/plain-text.ts';
import { JSDOM } from 'jsdom';
import { anyLetter } from '../support/any-letter.ts';
import { parseXml, partsOfDocx, readDocx } from '../support/read-docx.ts';
import { readHtml } from '../support/read-html.ts';
import { readText } from '../support/read-text.ts';
import {
  firmLetter,
  letterOfSeveral,
  paidSubscriptionLetter,
  representativeLetter,
  withoutMark,
} from '../support/sample-letters.ts';

const samples: readonly (readonly [string, LetterDocument])[] = [
  ['a claim with its receipt mark', paidSubscriptionLetter()],
  ['the respondent’s copy', withoutMark(paidSubscriptionLetter())],
  ['a claim of a hundred charges', paidSubscriptionLetter(100)],
  ['a claim signed by a representative', representativeLetter()],
  ['a claim that several sign', letterOfSeveral()],
  ['a claim of a firm with its number and stamp', firmLetter()],
];

describe('every renderer says what the letter says', () => {
  test.each(samples)('%s as text, as a page and as a DOCX', async (_, letter) => {
    const truth = readingText(letter);
    expect(readText(toPlainText(letter))).toEqual(truth);
    expect(readHtml(toHtmlTree(letter))).toEqual(truth);
    expect(readDocx(await toDocx([letter]))).toEqual(truth);
  });

  test('whatever was typed: as text and as a page', () => {
    fc.assert(
      fc.property(anyLetter, (letter) => {
        const truth = readingText(letter);
        expect(readText(toPlainText(letter))).toEqual(truth);
        expect(readHtml(toHtmlTree(letter))).toEqual(truth);
      }),
      { numRuns: 200 },
    );
  });

  test('whatever was typed: as a DOCX of well-formed XML', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(anyLetter, async (letter) => {
        const bytes = await toDocx([letter]);
        parseXml(partsOfDocx(bytes).get('docProps/core.xml') ?? '');
        expect(readDocx(bytes)).toEqual(readingText(letter));
      }),
      { numRuns: 200 },
    );
  });

  test('two copies are read one after the other', async () => {
    const letter = paidSubscriptionLetter();
    const copy = withoutMark(letter);
    expect(readDocx(await toDocx([copy, letter]))).toEqual([...readingText(copy), ...readingText(letter)]);
  });
});

test('typed tags and quotes stay text in a saved page', () => {
  fc.assert(
    fc.property(anyLetter, (letter) => {
      const page = new JSDOM(serializeMarkup(toHtmlTree(letter))).window.document;
      const lines = [...page.querySelectorAll('p, th, td')].map((element) => element.textContent);
      expect(lines.filter((line) => line !== '')).toEqual(readingText(letter));
      expect(page.querySelector('b, script')).toBeNull();
    }),
    { numRuns: 50 },
  );
});
