import { strFromU8, unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const { DOMParser } = new JSDOM().window;

/** Every part of a .docx as text, by its path. */
export function partsOfDocx(bytes: Uint8Array): ReadonlyMap<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));
}

/** Throws if the text is no well-formed XML. */
export function parseXml(xml: string): Document {
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  const problem = document.querySelector('parsererror');
  if (problem) throw new Error(problem.textContent);
  return document;
}

/** The inverse of toDocx: what a person reads in word/document.xml, line by line. */
export function readDocx(bytes: Uint8Array): readonly string[] {
  const body = parseXml(partsOfDocx(bytes).get('word/document.xml') ?? '');
  const lines: string[] = [];
  for (const paragraph of body.querySelectorAll('p')) {
    const style = paragraph.querySelector('pStyle')?.getAttributeNS(W, 'val') ?? '';
    const text = textOfParagraph(paragraph);
    if (style === 'ListNumber') lines.push(text.replace('\t', ' '));
    else if (style === 'SignatureCaption') {
      // It stands under the rule, to the left of the name.
      const name = lines.pop();
      lines.push(text, ...(name === undefined ? [] : [name]));
    } else if (style === 'ReceiptMark') lines.push(text.replace(/\t+$/u, ''));
    else lines.push(...text.split('\t'));
  }
  return lines.filter((line) => line !== '');
}

function textOfParagraph(paragraph: Element): string {
  const parts = [...paragraph.querySelectorAll('t, r > tab')];
  return parts.map((part) => (part.localName === 't' ? part.textContent : '\t')).join('');
}
