import { LineRuleType, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import { twips } from './docx-styles.ts';
import { NO_RULE } from './docx-runs.ts';
import { TYPE_AREA } from './page-style.ts';

const NO_MARGINS = { top: 0, bottom: 0, left: 0, right: 0 };
const NO_RULES = { top: NO_RULE, bottom: NO_RULE, left: NO_RULE, right: NO_RULE };

/**
 * The text before the signature, the signature and the receipt mark or its room, in one row that no page divides. "Keep with next"
 * is not enough: LibreOffice does not heed it in the first copy of a file, and would put a signature on a page alone or break
 * the two copies at different lines.
 */
export function closing(parts: readonly (Paragraph | Table)[]): Table {
  const width = { size: twips(TYPE_AREA.widthMm), type: WidthType.DXA };
  const cell = new TableCell({ width, margins: NO_MARGINS, borders: NO_RULES, children: [...parts, hairline()] });
  const row = new TableRow({ cantSplit: true, children: [cell] });
  return new Table({
    width,
    columnWidths: [twips(TYPE_AREA.widthMm)],
    layout: TableLayoutType.FIXED,
    margins: NO_MARGINS,
    borders: { ...NO_RULES, insideHorizontal: NO_RULE, insideVertical: NO_RULE },
    rows: [row],
  });
}

/** Next to no room: what may not end with a table, a cell or a page, ends with it. */
export const hairline = (): Paragraph =>
  new Paragraph({ keepNext: true, spacing: { line: 20, lineRule: LineRuleType.EXACT } });
