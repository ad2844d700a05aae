/**
 * The sheet in millimetres (points where the name says so): one source for the page on screen, the print and the DOCX.
 * The wide left margin leaves room for the holes of a binder.
 */
export const PAGE = {
  widthMm: 210,
  heightMm: 297,
  marginLeftMm: 30,
  marginRightMm: 15,
  marginTopMm: 20,
  marginBottomMm: 20,
  /** From the page's upper edge to the page number. */
  pageNumberTopMm: 10,
  fontPt: 12,
  tableFontPt: 11,
  captionFontPt: 9,
  /** The same line: 1.15 as word processors count it is 1.32 of the size in CSS, for Times metrics. */
  lineWord: 1.15,
  lineCss: 1.32,
  indentMm: 12.5,
  numberIndentMm: 5,
  itemGapMm: 1,
  /** Between "to" and "from", and after the whole block. */
  addresseeGapMm: 3,
  afterAddresseeMm: 8,
  afterTitleMm: 5,
  subjectWidthMm: 125,
  aroundTableMm: 2,
  cellPaddingMm: 0.7,
  columnGapMm: 3,
  beforeDemandsMm: 2,
  beforeAttachmentsMm: 5,
  beforeSignatureMm: 8,
  signatureRuleMm: 46,
  signatureGapMm: 3,
  /** The frame that the clerk fills in; the respondent's copy keeps the same room empty. */
  receiptMarkMm: 50,
  beforeReceiptMarkMm: 4,
  stampFieldMm: 78,
  /** An address to cut out: it fits the narrowest envelope for a letter folded in three. */
  labelMm: 105,
  labelPaddingMm: 4,
  labelFontPt: 14,
  beforeLabelMm: 8,
} as const;

/** Width and height of the type area. */
export const TYPE_AREA = {
  widthMm: PAGE.widthMm - PAGE.marginLeftMm - PAGE.marginRightMm,
  heightMm: PAGE.heightMm - PAGE.marginTopMm - PAGE.marginBottomMm,
} as const;

/** The letter's face; the others have the same widths or stand in where it is missing. */
export const FONT_FAMILY = 'Times New Roman';

/** The geometry as CSS custom properties (`--page-width: 210mm`), for the stylesheet letter.css. */
export function pageVariables(): Readonly<Record<`--${string}`, string>> {
  const { widthMm: pageWidthMm, heightMm: pageHeightMm, ...inside } = PAGE;
  const { widthMm: typeWidthMm, heightMm: typeHeightMm } = TYPE_AREA;
  return {
    ...inMillimetres({ ...inside, pageWidthMm, pageHeightMm, typeWidthMm, typeHeightMm }),
    '--font-size': `${PAGE.fontPt}pt`,
    '--table-font-size': `${PAGE.tableFontPt}pt`,
    '--label-font-size': `${PAGE.labelFontPt}pt`,
    '--caption-font-size': `${PAGE.captionFontPt}pt`,
    '--line': `${PAGE.lineCss}`,
  };
}

function inMillimetres(sizes: Readonly<Record<string, number>>): Readonly<Record<`--${string}`, string>> {
  const properties: Record<`--${string}`, string> = {};
  for (const [name, size] of Object.entries(sizes)) {
    if (!name.endsWith('Mm')) continue;
    const kebab = name.slice(0, -2).replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
    properties[`--${kebab}`] = `${size}mm`;
  }
  return properties;
}
