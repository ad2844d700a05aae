import type { Item, LetterDocument } from './document.ts';

/** As much of a letter as numbers its exhibits. */
type Numbered = Pick<LetterDocument, 'blocks'>;

/** The papers that a letter encloses of itself, before those that the person added: a power of attorney. */
export function ownPapers({ blocks }: Numbered): readonly Item[] {
  const items = blocks.flatMap((block) => (block.kind === 'attachments' ? block.items : []));
  return items.filter(({ line }) => !line.some(({ from }) => from === 'exhibits'));
}

/** The number under which the letter lists an exhibit that the person added; `at` counts them from 0. */
export const exhibitNumber = (document: Numbered, at: number): number => numberingOf(document)(at);

/** The same for all exhibits of a letter. */
export function numberingOf(document: Numbered): (at: number) => number {
  const before = ownPapers(document).length;
  return (at) => before + at + 1;
}
