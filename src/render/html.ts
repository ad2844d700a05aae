import type { LetterDocument, Line, Run } from '#core/letter/document.ts';
import { columnWidthsMm, totalCells } from './columns.ts';
import type { HtmlElement, HtmlNode, HtmlTag } from './markup.ts';
import { piecesOf, receiptMarkOf, type Piece, type SignatureBlock, type TableBlock, type TextPiece } from './pieces.ts';

/** A part of a piece that stands on one page: characters of a text, rows of a table (the total is the row after the last). */
export type Cut = { readonly from: number; readonly to: number };

/** The letter as one flow of elements, its look in letter.css. The tree holds every word once, in reading order. */
export function toHtmlTree(document: LetterDocument): HtmlElement {
  return element(
    'article',
    { class: 'letter', lang: document.language },
    ...piecesOf(document).map((piece) => pieceNode(piece)),
  );
}

/** One piece, or the part of it that a page holds; a part that goes on from the page before has no indent and no number. */
export function pieceNode(piece: Piece, cut?: Cut): HtmlElement {
  switch (piece.kind) {
    case 'addressee':
      return element(
        'div',
        { class: `letter-addressee letter-${piece.side}` },
        ...piece.lines.map((line) => paragraph('letter-line', line)),
      );
    case 'title': {
      const [kind, ...subject] = piece.lines;
      return element(
        'div',
        { class: 'letter-title' },
        ...(kind ? [paragraph('letter-kind', kind)] : []),
        ...subject.map((line) => paragraph('letter-subject', line)),
      );
    }
    case 'text':
      return textNode(piece, cut);
    case 'table':
      return tableNode(piece.table, cut);
    case 'signature':
      return signatureNode(piece.block);
    case 'label':
      return element('div', { class: 'letter-label' }, ...piece.lines.map((line) => paragraph('letter-line', line)));
    case 'receipt-mark':
      return receiptMarkNode(piece.lines);
    case 'page-break':
      return element('div', { class: 'letter-page-break' });
  }
}

/** How many characters a text piece has; a cut counts in them. */
export const textLength = (line: Line): number => line.reduce((length, run) => length + run.text.length, 0);

function textNode(piece: TextPiece, cut?: Cut): HtmlElement {
  const continued = (cut?.from ?? 0) > 0;
  const runs = cut ? slice(piece.line, cut) : piece.line;
  const number =
    piece.number !== undefined && !continued
      ? [element('span', { class: 'letter-number' }, { text: `${piece.number} ` })]
      : [];
  const classes = ['letter-text', `letter-${piece.role}`, ...(continued ? ['letter-continued'] : [])];
  return element('p', { class: classes.join(' ') }, ...number, ...runs.map(runNode));
}

function slice(line: Line, { from, to }: Cut): Line {
  const kept: Run[] = [];
  let start = 0;
  for (const run of line) {
    const text = run.text.slice(Math.max(0, from - start), Math.max(0, to - start));
    if (text !== '') kept.push({ ...run, text });
    start += run.text.length;
  }
  return kept;
}

function tableNode(table: TableBlock, cut: Cut = { from: 0, to: table.rows.length + 1 }): HtmlElement {
  const side = (at: number) => (table.columns[at]?.align === 'right' ? { class: 'letter-right' } : {});
  const rows = table.rows
    .slice(cut.from, cut.to)
    .map((row) => element('tr', {}, ...row.map((cell, at) => element('td', side(at), ...cell.map(runNode)))));
  const total = table.total && cut.to > table.rows.length ? [totalRow(table.total, side)] : [];
  return element(
    'table',
    { class: cut.from > 0 ? 'letter-table letter-continued' : 'letter-table' },
    element('colgroup', {}, ...columnWidthsMm(table).map((width) => styled('col', { width: `${width.toFixed(2)}mm` }))),
    element(
      'thead',
      {},
      element(
        'tr',
        {},
        ...table.columns.map((column, at) => element('th', { scope: 'col', ...side(at) }, ...column.head.map(runNode))),
      ),
    ),
    element('tbody', {}, ...rows, ...total),
  );
}

function totalRow(total: readonly Line[], side: (at: number) => Readonly<Record<string, string>>): HtmlElement {
  const cells = totalCells(total).map(({ line, span, column }) =>
    element('td', { ...side(column), ...(span > 1 ? { colspan: String(span) } : {}) }, ...line.map(runNode)),
  );
  return element('tr', { class: 'letter-total' }, ...cells);
}

function signatureNode({ date, signers, caption, seal }: SignatureBlock): HtmlElement {
  const apart = signers[0]?.capacity ? ' letter-signature-for' : '';
  return element(
    'div',
    { class: `letter-signature${apart}` },
    paragraph('letter-date', date),
    ...signers.flatMap(({ capacity, name }) => [
      ...(capacity ? [paragraph('letter-capacity', capacity)] : []),
      paragraph('letter-rule', caption),
      paragraph('letter-name', name),
    ]),
    ...(seal ? [paragraph('letter-seal', seal)] : []),
  );
}

function receiptMarkNode(lines: readonly Line[]): HtmlElement {
  if (lines.length === 0) return element('div', { class: 'letter-mark letter-mark-empty' });
  const { heading, labels, stamp } = receiptMarkOf(lines);
  return element(
    'div',
    { class: 'letter-mark' },
    element(
      'div',
      { class: 'letter-mark-lines' },
      paragraph('letter-mark-heading', heading),
      ...labels.map((label) => paragraph('letter-mark-label', label)),
    ),
    element('div', { class: 'letter-stamp' }, paragraph('letter-line', stamp)),
  );
}

const paragraph = (name: string, line: Line): HtmlElement => element('p', { class: name }, ...line.map(runNode));

function runNode(run: Run): HtmlNode {
  if (run.from === undefined && !run.blank) return { text: run.text };
  const from = run.from === undefined ? {} : { 'data-from': run.from };
  return element('span', { class: run.blank ? 'letter-blank' : 'letter-value', ...from }, { text: run.text });
}

const element = (
  tag: HtmlTag,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly HtmlNode[]
): HtmlElement => ({
  tag,
  attributes,
  children,
});

const styled = (tag: HtmlTag, style: Readonly<Record<string, string>>): HtmlElement => ({
  tag,
  attributes: {},
  style,
  children: [],
});
