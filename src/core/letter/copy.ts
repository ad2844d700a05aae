import type { LetterDocument } from './document.ts';

/**
 * The letter as one side keeps it: the claimant's copy has the receipt mark for the clerk to fill in,
 * the respondent's the same room kept empty, so that both break alike.
 */
export function copyFor(document: LetterDocument, holder: 'respondent' | 'claimant'): LetterDocument {
  if (holder === 'claimant') return document;
  const blocks = document.blocks.map((block) => (block.kind === 'receipt-mark' ? { ...block, lines: [] } : block));
  return { ...document, blocks };
}
