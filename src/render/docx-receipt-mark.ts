import {
  HeightRule,
  LeaderType,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { type Line, textOf } from '#core/letter/document.ts';
import { DASHED, NO_RULE, runs, THICK } from './docx-runs.ts';
import { STYLE, twips } from './docx-styles.ts';
import { PAGE, TYPE_AREA } from './page-style.ts';
import { receiptMarkOf } from './pieces.ts';

const PADDING_MM = 4;
/** Mean width of a character of the labels' type. */
const CHARACTER_MM = 2;
const LABELS_WIDTH_MM = TYPE_AREA.widthMm - PAGE.stampFieldMm;

/**
 * The frame for the clerk under the signature: ruled lines at the left, the stamp's own field at the right. Without lines it
 * is the same room, empty. It stands in the flow: a table floating at the foot of the page is put elsewhere by LibreOffice.
 * It keeps the paragraph after it, in which a copy ends, on its page: else that one would make an empty page.
 */
export function receiptMarkTable(lines: readonly Line[]): Table {
  const empty = lines.length === 0;
  const { heading, labels, stamp } = receiptMarkOf(lines);
  // Rules begin in one line, after the longest label.
  const ruleStartMm = Math.max(0, ...labels.map((label) => textOf(label).length)) * CHARACTER_MM + 2;
  const frame = empty ? NO_RULE : THICK;
  const margins = {
    top: twips(PADDING_MM - 1),
    bottom: twips(PADDING_MM - 1),
    left: twips(PADDING_MM),
    right: twips(PADDING_MM),
  };
  return new Table({
    width: { size: twips(TYPE_AREA.widthMm), type: WidthType.DXA },
    columnWidths: [twips(LABELS_WIDTH_MM), twips(PAGE.stampFieldMm)],
    layout: TableLayoutType.FIXED,
    borders: {
      top: frame,
      bottom: frame,
      left: frame,
      right: frame,
      insideHorizontal: NO_RULE,
      insideVertical: empty ? NO_RULE : DASHED,
    },
    rows: [
      new TableRow({
        cantSplit: true,
        height: { value: twips(PAGE.receiptMarkMm), rule: HeightRule.EXACT },
        children: [
          new TableCell({
            width: { size: twips(LABELS_WIDTH_MM), type: WidthType.DXA },
            margins,
            verticalAlign: VerticalAlignTable.CENTER,
            children: [
              new Paragraph({ style: STYLE.markLabel, keepNext: true, children: runs(heading) }),
              ...labels.map((label) => ruledLabel(label, ruleStartMm)),
            ],
          }),
          new TableCell({
            width: { size: twips(PAGE.stampFieldMm), type: WidthType.DXA },
            margins,
            verticalAlign: VerticalAlignTable.BOTTOM,
            children: [new Paragraph({ style: STYLE.markLabel, keepNext: true, children: runs(stamp) })],
          }),
        ],
      }),
    ],
  });
}

const ruledLabel = (label: Line, ruleStartMm: number): Paragraph =>
  new Paragraph({
    style: STYLE.markLabel,
    keepNext: true,
    spacing: { before: twips(1.5) },
    tabStops: [
      { type: TabStopType.LEFT, position: twips(ruleStartMm) },
      { type: TabStopType.RIGHT, position: twips(LABELS_WIDTH_MM - 2 * PADDING_MM), leader: LeaderType.UNDERSCORE },
    ],
    children: [...runs(label), new TextRun({ children: [new Tab(), new Tab()] })],
  });
