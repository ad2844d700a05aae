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
import type { Appendix } from '#core/letter/appendix.ts';
import { appendixSections, type SheetPicture } from './docx-appendix.ts';
import { hairline } from './docx-closing.ts';
import { docxPieces } from './docx-pieces.ts';
import { coreProperties } from './docx-properties.ts';
import { docxStyles, STYLE, twips } from './docx-styles.ts';
import { PAGE } from './page-style.ts';
import { piecesOf } from './pieces.ts';

/** A picture for every sheet; for its bytes the file holds a mark (picture-marks.ts). */
export type DrawnAppendix = Appendix & { readonly pictures: readonly SheetPicture[] };

/**
 * The copies as one .docx: each on pages of its own, numbered anew from page 2; the exhibits follow the first one, which is handed
 * over with them. The parts inside are the same from run to run; only the archive's own time stamps differ.
 */
export async function toDocx(
  copies: readonly LetterDocument[],
  appendix?: DrawnAppendix,
): Promise<Uint8Array<ArrayBuffer>> {
  const [first, ...others] = copies;
  if (!first) throw new Error('a letter needs at least one copy');
  const language = regionalTag(first.language);
  const document = new Document({
    title: first.title,
    styles: docxStyles(language),
    sections: [
      section(first),
      ...(appendix ? [section(appendix.list), ...appendixSections(appendix)] : []),
      ...others.map(section),
    ],
  });
  const properties = coreProperties({ title: first.title, language, on: first.on });
  const bytes = await Packer.toArrayBuffer(document, false, [{ path: 'docProps/core.xml', data: properties }]);
  return new Uint8Array(bytes);
}

function section(copy: LetterDocument): ISectionOptions {
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
    // A section ends with a paragraph, which holds its properties: where the page is full it must not make another one.
    children: [...docxPieces(piecesOf(copy)), hairline()],
  };
}

/** Word checks spelling by a tag with a region: 'ru' is 'ru-RU'. */
function regionalTag(language: string): string {
  const { region } = new Intl.Locale(language).maximize();
  return region ? `${new Intl.Locale(language).language}-${region}` : language;
}
