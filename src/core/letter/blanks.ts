import type { FactName } from '../case/fact.ts';
import type { Block, LetterDocument, Line } from './document.ts';

/** Facts that the letter prints as blanks to fill in by hand, each once, in reading order. */
export function blanksOf(document: LetterDocument): readonly FactName[] {
  const runs = document.blocks.flatMap(linesOf).flat();
  return [...new Set(runs.flatMap((run) => (run.blank && run.from !== undefined ? [run.from] : [])))];
}

/** Every line of a block in which a value can stand. */
export function linesOf(block: Block): readonly Line[] {
  switch (block.kind) {
    case 'addressee':
      return [...block.to, ...block.from];
    case 'title':
    case 'receipt-mark':
      return block.lines;
    case 'paragraph':
      return [block.line];
    case 'table':
      return [...block.rows.flat(), ...(block.total ?? [])];
    case 'demands':
      return [block.lead, ...block.items.map(({ line }) => line)];
    case 'attachments':
      return block.items.map(({ line }) => line);
    case 'signature':
      return [block.date, block.capacity ?? [], block.name];
    case 'page-break':
      return [];
    default:
      return block satisfies never;
  }
}
