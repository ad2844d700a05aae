import { AlignmentType, convertMillimetersToTwip, LineRuleType, type IStylesOptions } from 'docx';
import { FONT_FAMILY, PAGE, TYPE_AREA } from './page-style.ts';

export const twips = convertMillimetersToTwip;
/** Half points, the unit of sizes in WordprocessingML. */
const halfPoints = (points: number): number => points * 2;

/** Ids of the paragraph styles; names that Word knows are shown by it in the person's language. */
export const STYLE = {
  addressee: 'Addressee',
  title: 'Title',
  subject: 'Subtitle',
  paragraph: 'BodyTextFirstIndent',
  lead: 'DemandLead',
  reference: 'Reference',
  heading: 'AttachmentHeading',
  item: 'ListNumber',
  table: 'TableText',
  signature: 'Signature',
  caption: 'SignatureCaption',
  markLabel: 'ReceiptMark',
  label: 'AddressLabel',
  header: 'Header',
  exhibit: 'ExhibitHead',
} as const;

/** The document's named styles, all set from page-style.ts; `language` is a tag with a region ('ru-RU'). */
export function docxStyles(language: string): IStylesOptions {
  const hanging = { left: twips(PAGE.indentMm), hanging: twips(PAGE.indentMm - PAGE.numberIndentMm) };
  return {
    default: {
      document: {
        run: { font: FONT_FAMILY, size: halfPoints(PAGE.fontPt), language: { value: language } },
        paragraph: {
          spacing: { line: Math.round(PAGE.lineWord * 240), lineRule: LineRuleType.AUTO, before: 0, after: 0 },
          alignment: AlignmentType.LEFT,
        },
      },
      title: {
        run: { font: FONT_FAMILY, size: halfPoints(PAGE.fontPt), bold: true, characterSpacing: twips(0.25) },
        paragraph: {
          alignment: AlignmentType.CENTER,
          keepNext: true,
          spacing: { before: twips(PAGE.afterAddresseeMm) },
        },
      },
    },
    paragraphStyles: [
      style(STYLE.addressee, 'Addressee', { indent: { left: twips(TYPE_AREA.widthMm / 2) }, keepNext: true }),
      style(STYLE.subject, 'Subtitle', {
        alignment: AlignmentType.CENTER,
        indent: { left: subjectIndent(), right: subjectIndent() },
        keepNext: true,
        keepLines: true,
      }),
      style(STYLE.reference, 'Reference', { spacing: { before: twips(PAGE.addresseeGapMm) }, keepNext: true }),
      style(STYLE.paragraph, 'Body Text First Indent', { indent: { firstLine: twips(PAGE.indentMm) } }),
      style(STYLE.lead, 'Demand Lead', {
        indent: { firstLine: twips(PAGE.indentMm) },
        spacing: { before: twips(PAGE.beforeDemandsMm) },
        keepNext: true,
        keepLines: true,
      }),
      style(STYLE.heading, 'Attachment Heading', {
        spacing: { before: twips(PAGE.beforeAttachmentsMm) },
        keepNext: true,
        keepLines: true,
      }),
      style(STYLE.item, 'List Number', {
        indent: hanging,
        spacing: { before: twips(PAGE.itemGapMm) },
      }),
      style(STYLE.table, 'Table Text', {}, PAGE.tableFontPt),
      style(STYLE.signature, 'Signature', { keepLines: true }),
      style(
        STYLE.caption,
        'Signature Caption',
        { alignment: AlignmentType.CENTER, keepLines: true },
        PAGE.captionFontPt,
      ),
      style(STYLE.markLabel, 'Receipt Mark', {}, PAGE.tableFontPt),
      style(STYLE.label, 'Address Label', {}, PAGE.labelFontPt),
      style(STYLE.header, 'header', { alignment: AlignmentType.CENTER }),
      style(STYLE.exhibit, 'Exhibit Head', { alignment: AlignmentType.RIGHT, keepNext: true }),
    ],
  };
}

type ParagraphStyle = NonNullable<IStylesOptions['paragraphStyles']>[number];

const style = (
  id: string,
  name: string,
  paragraph: NonNullable<ParagraphStyle['paragraph']>,
  fontPt: number = PAGE.fontPt,
): ParagraphStyle => ({
  id,
  name,
  basedOn: 'Normal',
  quickFormat: true,
  run: { font: FONT_FAMILY, size: halfPoints(fontPt) },
  paragraph,
});

const subjectIndent = (): number => twips((TYPE_AREA.widthMm - PAGE.subjectWidthMm) / 2);
