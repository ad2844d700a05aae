import type { FactName } from '../case/fact.ts';
import type { Block, LetterDocument, Line } from './document.ts';

/** Facts that the letter prints as blanks to fill in by hand, each once, in reading order. */
export function blanksOf(document: LetterDocument): readonly FactName[] {
  const blanks = new Set<FactName>();
  for (const line of document.blocks.flatMap(linesOf)) {
    for (const run of line) if (run.blank && run.from !== undefined) blanks.add(run.from);
  }
  return [...blanks];
}

/** Every line of a block in which a value can stand. */
export function linesOf(block: Block): readonly Line[] {
  switch (block.kind) {
    case 'addressee':
      return [...block.to, ...block.from];
    case 'title':
    case 'label':
    case 'receipt-mark':
      return block.lines;
    case 'reference':
    case 'paragraph':
      return [block.line];
    case 'table':
      return [...block.rows, block.total ?? []].flat();
    case 'demands':
      return [block.lead, ...block.items.map(({ line }) => line)];
    case 'attachments':
      return block.items.map(({ line }) => line);
    case 'signature':
      return [block.date, ...block.signers.flatMap(({ capacity = [], name }) => [capacity, name])];
    case 'page-break':
      return [];
    default:
      return block satisfies never;
  }
}
