import type { Item, LetterDocument } from './document.ts';

/** The papers that a letter encloses of itself, before those that the person added: a power of attorney. */
export function ownPapers(document: LetterDocument): readonly Item[] {
  const items = document.blocks.flatMap((block) => (block.kind === 'attachments' ? block.items : []));
  return items.filter(({ line }) => !line.some(({ from }) => from === 'exhibits'));
}

/** The number under which the letter lists an exhibit that the person added; `at` counts them from 0. */
export const exhibitNumber = (document: LetterDocument, at: number): number => ownPapers(document).length + at + 1;
