import {
  AlignmentType,
  Header,
  ImageRun,
  type ISectionOptions,
  LineRuleType,
  PageOrientation,
  Paragraph,
  SectionType,
} from 'docx';
import type { AppendixSheet } from '#core/letter/appendix.ts';
import type { Line } from '#core/letter/document.ts';
import { runs } from './docx-runs.ts';
import { STYLE, twips } from './docx-styles.ts';
import { type ExhibitSheet, type PictureSize, SHEET_HEAD_MM, sheetFor, sizeOnSheet } from './exhibit-sheet.ts';
import { PAGE } from './page-style.ts';
import { pictureMark } from './picture-marks.ts';

/** What the packer has to know of a picture before its bytes are there. */
export type SheetPicture = PictureSize & { readonly type: 'jpg' | 'png' };
type DrawnSheets = { readonly sheets: readonly AppendixSheet[]; readonly pictures: readonly SheetPicture[] };

/** The unit of pictures in the packer: 1/96 inch. */
const pixels = (mm: number): number => (mm * 96) / 25.4;

/** The sheets as parts of the file: neighbours that stand or lie alike are one. */
export function appendixSections({ sheets, pictures }: DrawnSheets): readonly ISectionOptions[] {
  const parts: { readonly sheet: ExhibitSheet; readonly children: Paragraph[] }[] = [];
  for (const [at, picture] of pictures.entries()) {
    const sheet = sheetFor(picture);
    if (parts.at(-1)?.sheet !== sheet) parts.push({ sheet, children: [] });
    const { children = [] } = parts.at(-1) ?? {};
    const { head = [], said = '' } = sheets[at] ?? {};
    children.push(headParagraph(head, { pageBreakBefore: children.length > 0 }), pictureParagraph(picture, said, at));
  }
  return parts.map(({ sheet, children }) => section(sheet, children));
}

function section({ isLying, marginMm }: ExhibitSheet, children: readonly Paragraph[]): ISectionOptions {
  const margin = {
    top: twips(marginMm.top),
    right: twips(marginMm.right),
    bottom: twips(marginMm.bottom),
    left: twips(marginMm.left),
    header: 0,
    footer: 0,
    gutter: 0,
  };
  // The packer changes the sides of a lying page itself.
  const size = {
    width: twips(PAGE.widthMm),
    height: twips(PAGE.heightMm),
    orientation: isLying ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
  };
  return {
    properties: { type: SectionType.NEXT_PAGE, page: { size, margin } },
    // Else the part before it gives its page numbers.
    headers: { default: new Header({ children: [] }) },
    children,
  };
}

const headParagraph = (line: Line, options: { readonly pageBreakBefore: boolean }): Paragraph =>
  new Paragraph({
    style: STYLE.exhibit,
    spacing: { line: twips(SHEET_HEAD_MM), lineRule: LineRuleType.EXACT },
    ...options,
    children: runs(line),
  });

function pictureParagraph({ type, ...size }: SheetPicture, said: string, at: number): Paragraph {
  const { widthMm, heightMm } = sizeOnSheet(size);
  const image = new ImageRun({
    type,
    data: pictureMark(at),
    transformation: { width: pixels(widthMm), height: pixels(heightMm) },
    altText: { name: `${at + 1}`, description: said },
  });
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { line: 240, lineRule: LineRuleType.AUTO },
    children: [image],
  });
}
