import { expect, test } from 'vitest';
import { toDocx } from '#render/docx.ts';
import { parseXml, partsOfDocx } from '../support/read-docx.ts';
import { paidSubscriptionLetter, withoutMark } from '../support/sample-letters.ts';

const letter = paidSubscriptionLetter();

test('the file names the letter, its language and its day, and neither an author nor a machine', async () => {
  const parts = partsOfDocx(await toDocx([letter]));
  const properties = parseXml(parts.get('docProps/core.xml') ?? '').documentElement;
  const texts = Object.fromEntries(
    [...properties.children].map((property) => [property.localName, property.textContent]),
  );
  expect(texts).toEqual({
    title: letter.title,
    creator: '',
    language: 'ru-RU',
    created: '2026-11-23T00:00:00Z',
    modified: '2026-11-23T00:00:00Z',
  });
  expect(parts.get('word/styles.xml')).toContain('w:val="ru-RU"');
});

test('every part is well-formed XML', async () => {
  for (const part of partsOfDocx(await toDocx([letter])).values()) expect(() => parseXml(part)).not.toThrow();
});

test('the same letter makes the same parts at any time', async () => {
  const first = partsOfDocx(await toDocx([withoutMark(letter), letter]));
  const second = partsOfDocx(await toDocx([withoutMark(letter), letter]));
  expect([...second]).toEqual([...first]);
});

test('each copy numbers its pages anew and leaves the first without a number', async () => {
  const document = partsOfDocx(await toDocx([withoutMark(letter), letter])).get('word/document.xml') ?? '';
  expect(document.match(/<w:pgNumType w:start="1"/gu)).toHaveLength(2);
  expect(document.match(/<w:titlePg\/>/gu)).toHaveLength(2);
  expect(document.match(/<w:type w:val="nextPage"\/>/gu)).toHaveLength(2);
});

test('a table repeats its head and divides no row', async () => {
  const document = partsOfDocx(await toDocx([letter])).get('word/document.xml') ?? '';
  expect(document.match(/<w:tblHeader\/>/gu)).toHaveLength(1);
  expect(document.match(/<w:cantSplit\/>/gu)).toHaveLength(letterRows());
});

/** Head, rows and total of the charges, the receipt mark, and the row that holds it with the signature. */
const letterRows = (): number =>
  1 + letter.blocks.flatMap((block) => (block.kind === 'table' ? block.rows : [])).length + 1 + 2;
