import type { PlainDate } from '#core/plain-date.ts';
import { serializeMarkup, type MarkupElement } from './markup.ts';

const NAMESPACES = {
  'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:dcterms': 'http://purl.org/dc/terms/',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
};

/** The part docProps/core.xml: title, language, nobody as author and the letter's day, in place of the clock's time that the packer would write. */
export function coreProperties(letter: {
  readonly title: string;
  readonly language: string;
  readonly on: PlainDate;
}): string {
  const day = `${letter.on}T00:00:00Z`;
  const moment = { 'xsi:type': 'dcterms:W3CDTF' };
  const properties: MarkupElement<string> = {
    tag: 'cp:coreProperties',
    attributes: NAMESPACES,
    children: [
      property('dc:title', letter.title),
      property('dc:creator', ''),
      property('dc:language', letter.language),
      property('dcterms:created', day, moment),
      property('dcterms:modified', day, moment),
    ],
  };
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${serializeMarkup(properties)}`;
}

const property = (
  tag: string,
  text: string,
  attributes: Readonly<Record<string, string>> = {},
): MarkupElement<string> => ({
  tag,
  attributes,
  children: [{ text }],
});
