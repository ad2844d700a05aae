import type { LetterDocument } from '#core/letter/document.ts';
import type { PostPapers } from '#core/letter/post.ts';

/** Sheet after sheet: the inventory twice, one for the envelope and one to be stamped and taken home, then the addresses. */
export const postSheets = ({ inventory, label }: PostPapers): readonly LetterDocument[] => [
  inventory,
  inventory,
  label,
];
