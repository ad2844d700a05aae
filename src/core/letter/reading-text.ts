import { type Block, type Item, type LetterDocument, type Line, textOf } from './document.ts';

/**
 * What a person reads, line by line, in reading order: the truth that every renderer is read back against.
 * A number and its text are one line with a space between them; every cell of a table is a line, row by row.
 * Of the signature only its words count (date, then for each signer capacity, caption of the rule and name, seal); empty lines do not.
 */
export function readingText(document: LetterDocument): readonly string[] {
  return document.blocks.flatMap(linesOf).filter((line) => line !== '');
}

function linesOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'addressee':
      return texts([...block.to, ...block.from]);
    case 'title':
    case 'label':
    case 'receipt-mark':
      return texts(block.lines);
    case 'reference':
    case 'paragraph':
      return [textOf(block.line)];
    case 'table':
      return texts([...block.columns.map(({ head }) => head), ...block.rows.flat(), ...(block.total ?? [])]);
    case 'demands':
      return [textOf(block.lead), ...block.items.map(numbered)];
    case 'attachments':
      return [textOf(block.heading), ...block.items.map(numbered)];
    case 'signature':
      return texts([
        block.date,
        ...block.signers.flatMap(({ capacity = [], name }) => [capacity, block.caption, name]),
        block.seal ?? [],
      ]);
    case 'page-break':
      return [];
    default:
      return block satisfies never;
  }
}

const texts = (lines: readonly Line[]): readonly string[] => lines.map(textOf);
const numbered = ({ number, line }: Item): string => `${number} ${textOf(line)}`;
