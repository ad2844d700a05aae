import { textOf, type Block, type Item, type LetterDocument, type Line } from '#core/letter/document.ts';

/** Between cells of a row, and between the words of the signature. */
const BETWEEN = '\t';

/** The letter for a web form or an e-mail: a paragraph or item a line, an empty line between blocks of different kinds. */
export function toPlainText(document: LetterDocument): string {
  const parts: string[] = [];
  document.blocks.forEach((block, at) => {
    const lines = linesOf(block).filter((line) => line !== '');
    if (lines.length === 0) return;
    const follows = parts.length > 0 && document.blocks[at - 1]?.kind !== block.kind;
    parts.push(...(follows ? [''] : []), ...lines);
  });
  return `${parts.join('\n')}\n`;
}

function linesOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'addressee':
      return [...block.to.map(textOf), ...block.from.map(textOf)];
    case 'title':
    case 'label':
    case 'receipt-mark':
      return block.lines.map(textOf);
    case 'reference':
    case 'paragraph':
      return [textOf(block.line)];
    case 'table':
      return [block.columns.map((column) => column.head), ...block.rows, ...(block.total ? [block.total] : [])].map(
        row,
      );
    case 'demands':
      return [textOf(block.lead), ...block.items.map(numbered)];
    case 'attachments':
      return [textOf(block.heading), ...block.items.map(numbered)];
    case 'signature':
      return [
        textOf(block.date),
        ...block.signers.flatMap(({ capacity = [], name }) => [textOf(capacity), row([block.caption, name])]),
        textOf(block.seal ?? []),
      ];
    case 'page-break':
      return [];
  }
}

const row = (cells: readonly Line[]): string => cells.map(textOf).join(BETWEEN);
const numbered = ({ number, line }: Item): string => `${number} ${textOf(line)}`;
