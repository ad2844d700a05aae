import { type Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { Line } from '#core/letter/document.ts';
import { DASHED, paragraph } from './docx-runs.ts';
import { STYLE, twips } from './docx-styles.ts';
import { PAGE } from './page-style.ts';

/** An address inside dashes to cut along; the first line says whose it is. */
export function labelTable(lines: readonly Line[]): Table {
  const padding = twips(PAGE.labelPaddingMm);
  const cell = new TableCell({
    width: { size: twips(PAGE.labelMm), type: WidthType.DXA },
    margins: { top: padding, bottom: padding, left: padding, right: padding },
    children: lines.map(labelLine),
  });
  return new Table({
    width: { size: twips(PAGE.labelMm), type: WidthType.DXA },
    columnWidths: [twips(PAGE.labelMm)],
    layout: TableLayoutType.FIXED,
    borders: { top: DASHED, bottom: DASHED, left: DASHED, right: DASHED },
    rows: [new TableRow({ cantSplit: true, children: [cell] })],
  });
}

const labelLine = (line: Line, at: number): Paragraph => paragraph(at === 0 ? STYLE.table : STYLE.label, line);
