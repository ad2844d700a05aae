import {
  AlignmentType,
  PageBreak,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { textOf, type Line } from '#core/letter/document.ts';
import { columnWidthsMm, totalCells } from './columns.ts';
import { closing } from './docx-closing.ts';
import { labelTable } from './docx-label.ts';
import { STYLE, twips } from './docx-styles.ts';
import { keepRules } from './keep-rules.ts';
import { PAGE, TYPE_AREA } from './page-style.ts';
import { receiptMarkTable } from './docx-receipt-mark.ts';
import { NO_RULE, paragraph, runs, THICK, THIN } from './docx-runs.ts';
import { signatureParagraphs } from './docx-signature.ts';
import type { Piece, TableBlock, TextPiece } from './pieces.ts';

/** Mean width of a character of the letter's type in millimetres. */
const CHARACTER_MM = 2;

type Surroundings = {
  readonly keepNext: boolean;
  readonly before: Piece | undefined;
  readonly after: Piece | undefined;
};

/** One copy's paragraphs and tables in reading order. */
export function docxPieces(pieces: readonly Piece[]): readonly (Paragraph | Table)[] {
  const signatureAt = pieces.findIndex((piece) => piece.kind === 'signature');
  const draw = (piece: Piece, at: number) => {
    const keepNext = keepRules(pieces, at).keepsNext === true || at === signatureAt - 2;
    return docxPiece(piece, { keepNext, before: pieces[at - 1], after: pieces[at + 1] });
  };
  const closingAt = pieces[signatureAt - 1]?.kind === 'text' ? signatureAt - 1 : signatureAt;
  if (signatureAt < 0) return pieces.flatMap(draw);
  const before = pieces.slice(0, closingAt).flatMap(draw);
  // Two tables without a paragraph between them are one.
  const between = pieces[closingAt - 1]?.kind === 'table' ? [new Paragraph({ style: STYLE.table })] : [];
  return [...before, ...between, closing(pieces.slice(closingAt).flatMap((piece, at) => draw(piece, closingAt + at)))];
}

function docxPiece(piece: Piece, around: Surroundings): readonly (Paragraph | Table)[] {
  switch (piece.kind) {
    case 'addressee': {
      const before = piece.side === 'from' ? twips(PAGE.addresseeGapMm) : 0;
      return piece.lines.map((line, at) => paragraph(STYLE.addressee, line, at === 0 ? { spacing: { before } } : {}));
    }
    case 'title':
      return piece.lines.map((line, at) => titleParagraph(line, { at, last: piece.lines.length - 1 }));
    case 'text':
      return [textParagraph(piece, around)];
    case 'table':
      return around.before?.kind === 'table'
        ? [new Paragraph({ style: STYLE.table }), docxTable(piece.table)]
        : [docxTable(piece.table)];
    case 'signature':
      return signatureParagraphs(piece.block, around.after);
    case 'label':
      return [new Paragraph({ spacing: { before: twips(PAGE.beforeLabelMm) } }), labelTable(piece.lines)];
    case 'receipt-mark':
      return [receiptMarkTable(piece.lines)];
    case 'page-break':
      return [new Paragraph({ children: [new PageBreak()] })];
  }
}

/** A subject of several lines is set narrower, so that no word stands alone in the last one. */
function titleParagraph(line: Line, { at, last }: { readonly at: number; readonly last: number }): Paragraph {
  const widthMm = textOf(line).length * CHARACTER_MM;
  const lineCount = Math.ceil(widthMm / PAGE.subjectWidthMm);
  const balancedMm = lineCount > 1 ? Math.min(PAGE.subjectWidthMm, (widthMm / lineCount) * 1.3) : PAGE.subjectWidthMm;
  const side = twips((TYPE_AREA.widthMm - balancedMm) / 2);
  return paragraph(at === 0 ? STYLE.title : STYLE.subject, line, {
    ...(at > 0 ? { indent: { left: side, right: side } } : {}),
    ...(at === last ? { spacing: { after: twips(PAGE.afterTitleMm) } } : {}),
  });
}

function textParagraph(piece: TextPiece, { keepNext, before, after }: Surroundings): Paragraph {
  const spacing = {
    ...(before?.kind === 'table' ? { before: twips(PAGE.aroundTableMm) } : {}),
    ...(after?.kind === 'table' ? { after: twips(PAGE.aroundTableMm) } : {}),
  };
  const options = {
    widowControl: true,
    ...(keepNext ? { keepNext } : {}),
    ...(Object.keys(spacing).length > 0 ? { spacing } : {}),
  };
  switch (piece.role) {
    case 'paragraph':
      return paragraph(STYLE.paragraph, piece.line, options);
    case 'reference':
      return paragraph(STYLE.reference, piece.line, options);
    case 'lead':
      return paragraph(STYLE.lead, piece.line, options);
    case 'heading':
      return paragraph(STYLE.heading, piece.line, options);
    case 'demand':
    case 'attachment':
      return new Paragraph({
        style: STYLE.item,
        ...options,
        children: [new TextRun({ children: [piece.number ?? '', new Tab()] }), ...runs(piece.line)],
      });
  }
}

/** Horizontal rules only; the head repeats on each page and no row is divided. */
function docxTable(table: TableBlock): Table {
  const widths = columnWidthsMm(table).map((width) => twips(width));
  const lastRow = table.rows.length - 1;
  const cells = (lines: readonly Line[], options: { readonly keepNext: boolean; readonly strong: boolean }) =>
    lines.map((line, column) => tableCell(table, line, { ...options, column, span: 1, width: widths[column] ?? 0 }));
  const rows = table.rows.map(
    (row, at) =>
      new TableRow({
        cantSplit: true,
        children: cells(row, { keepNext: at === lastRow && table.total !== undefined, strong: false }),
      }),
  );
  const total = table.total
    ? [
        new TableRow({
          cantSplit: true,
          children: totalCells(table.total).map(({ line, span, column }) =>
            tableCell(table, line, {
              keepNext: false,
              strong: true,
              column,
              span,
              width: sum(widths.slice(column, column + span)),
            }),
          ),
        }),
      ]
    : [];
  const head = new TableRow({
    cantSplit: true,
    tableHeader: true,
    children: cells(
      table.columns.map((column) => column.head),
      { keepNext: true, strong: false },
    ),
  });
  return new Table({
    width: { size: twips(TYPE_AREA.widthMm), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: {
      top: THICK,
      bottom: THICK,
      left: NO_RULE,
      right: NO_RULE,
      insideHorizontal: THIN,
      insideVertical: NO_RULE,
    },
    rows: [head, ...rows, ...total],
  });
}

type CellOptions = {
  readonly keepNext: boolean;
  readonly strong: boolean;
  readonly column: number;
  readonly span: number;
  readonly width: number;
};

function tableCell(table: TableBlock, line: Line, { keepNext, strong, column, span, width }: CellOptions): TableCell {
  const isLast = column === table.columns.length - 1;
  const isHead = keepNext && !strong && table.columns[column]?.head === line;
  const alignment = table.columns[column]?.align === 'right' ? AlignmentType.RIGHT : AlignmentType.LEFT;
  return new TableCell({
    columnSpan: span,
    width: { size: width, type: WidthType.DXA },
    margins: {
      top: twips(PAGE.cellPaddingMm),
      bottom: twips(PAGE.cellPaddingMm),
      left: 0,
      right: isLast ? 0 : twips(PAGE.columnGapMm),
    },
    ...(isHead ? { borders: { bottom: THICK } } : strong ? { borders: { top: THICK, bottom: THICK } } : {}),
    children: [
      new Paragraph({ style: STYLE.table, alignment, ...(keepNext ? { keepNext } : {}), children: runs(line, strong) }),
    ],
  });
}

const sum = (numbers: readonly number[]): number => numbers.reduce((left, right) => left + right, 0);
