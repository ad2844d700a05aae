import {
  AlignmentType,
  Document,
  Header,
  Packer,
  PageNumber,
  Paragraph,
  SectionType,
  TextRun,
  type ISectionOptions,
} from 'docx';
import type { LetterDocument } from '#core/letter/document.ts';
import { docxPieces } from './docx-pieces.ts';
import { coreProperties } from './docx-properties.ts';
import { docxStyles, STYLE, twips } from './docx-styles.ts';
import { PAGE } from './page-style.ts';
import { piecesOf } from './pieces.ts';

/**
 * The copies as one .docx: each on pages of its own, numbered anew from page 2. The parts inside are the same from run to
 * run; only the archive's own time stamps differ.
 */
export async function toDocx(copies: readonly LetterDocument[]): Promise<Uint8Array<ArrayBuffer>> {
  const [first] = copies;
  if (!first) throw new Error('a letter needs at least one copy');
  const language = regionalTag(first.language);
  const document = new Document({
    title: first.title,
    styles: docxStyles(language),
    sections: copies.map((copy, at) => section(copy, at === copies.length - 1 ? [new Paragraph({})] : [])),
  });
  const properties = coreProperties({ title: first.title, language, on: first.on });
  const bytes = await Packer.toArrayBuffer(document, false, [{ path: 'docProps/core.xml', data: properties }]);
  return new Uint8Array(bytes);
}

/** `ending`: the last copy's empty paragraph; the packer gives one to every other copy, and all must break at the same lines. */
function section(copy: LetterDocument, ending: readonly Paragraph[]): ISectionOptions {
  const pageNumber = new Paragraph({
    style: STYLE.header,
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: [PageNumber.CURRENT] })],
  });
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      titlePage: true,
      page: {
        size: { width: twips(PAGE.widthMm), height: twips(PAGE.heightMm) },
        margin: {
          top: twips(PAGE.marginTopMm),
          bottom: twips(PAGE.marginBottomMm),
          left: twips(PAGE.marginLeftMm),
          right: twips(PAGE.marginRightMm),
          header: twips(PAGE.pageNumberTopMm),
          footer: twips(PAGE.pageNumberTopMm),
          gutter: 0,
        },
        pageNumbers: { start: 1 },
      },
    },
    headers: { default: new Header({ children: [pageNumber] }), first: new Header({ children: [] }) },
    children: [...docxPieces(piecesOf(copy)), ...ending],
  };
}

/** Word checks spelling by a tag with a region: 'ru' is 'ru-RU'. */
function regionalTag(language: string): string {
  const { region } = new Intl.Locale(language).maximize();
  return region ? `${new Intl.Locale(language).language}-${region}` : language;
}
