import { inflate } from './inflate.ts';

/** What a PDF says of itself; `pages` is absent where it cannot be told without the whole reader. */
export type PdfFacts = { readonly pages?: number; readonly isLocked: boolean };

/** A larger file would fill a cheap phone's memory only to be counted. */
const LARGEST = 64 * 1024 * 1024;
/** A stream of objects holds a few hundred of them; one that swells beyond this is no such stream. */
const LARGEST_STREAM = 8 * 1024 * 1024;

const STREAM_OF_OBJECTS = /\/Type\s*\/ObjStm\b/gu;
const PAGE_TREE = /\/Type\s*\/Pages\b/gu;

/**
 * Counts the pages of a PDF (ISO 32000-2, 7.7.3.2): `Count` of the root of the page tree, which alone has no parent. The tree may lie
 * in the open or in compressed streams of objects; a file that was saved again has several, and the last one holds.
 */
export async function pdfFacts(bytes: Uint8Array): Promise<PdfFacts> {
  if (bytes.length > LARGEST) return { isLocked: false };
  const text = latin1(bytes);
  if (/\/Encrypt\b/u.test(text)) return { isLocked: true };
  const stretches = [text];
  for (const { index } of text.matchAll(STREAM_OF_OBJECTS)) {
    const { from, to } = streamAfter(text, index);
    stretches.push(latin1(await inflate(bytes.subarray(from, to), LARGEST_STREAM)));
  }
  const pages = stretches.flatMap(rootCounts).at(-1);
  return pages === undefined ? { isLocked: false } : { pages, isLocked: false };
}

function rootCounts(text: string): readonly number[] {
  return [...text.matchAll(PAGE_TREE)].flatMap(({ index }) => {
    const dictionary = dictionaryAround(text, index);
    const count = Number(/\/Count\s+(\d{1,6})\b/u.exec(dictionary)?.[1]);
    return count > 0 && !/\/Parent\b/u.test(dictionary) ? [count] : [];
  });
}

/** From the `<<` before to its own `>>`. */
function dictionaryAround(text: string, inside: number): string {
  const from = text.lastIndexOf('<<', inside);
  const marks = /<<|>>/gu;
  marks.lastIndex = from;
  for (let depth = 0, mark = marks.exec(text); mark; mark = marks.exec(text)) {
    depth += mark[0] === '<<' ? 1 : -1;
    if (depth === 0) return text.slice(from, marks.lastIndex);
  }
  return '';
}

function streamAfter(text: string, index: number): { readonly from: number; readonly to: number } {
  const word = text.indexOf('stream', index);
  const from = word + (text.startsWith('stream\r\n', word) ? 8 : 7);
  return { from, to: text.indexOf('endstream', from) };
}

const latin1 = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);
