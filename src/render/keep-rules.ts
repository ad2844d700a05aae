import type { Piece } from './pieces.ts';

/** Which pieces may not part at a page's end; the same for pages on screen and for the DOCX. */
export type KeepRules = {
  readonly together: number;
  readonly keepsNext?: true;
  readonly keepsLast?: true;
  readonly keepsBefore?: number;
  readonly atFoot?: true;
  readonly breaks?: true;
};

/** Lines of text that stand before a signature on its page, and at each side of a break inside a paragraph. */
const LINES_TOGETHER = 2;

/** The rules of the piece at that place among the letter's pieces. */
export function keepRules(pieces: readonly Piece[], at: number): KeepRules {
  const piece = pieces[at];
  switch (piece?.kind) {
    case undefined:
      return { together: 1 };
    case 'addressee':
    case 'title':
      return { together: LINES_TOGETHER, keepsNext: true };
    case 'text':
      return { together: LINES_TOGETHER, ...(staysWithNext(piece.role, pieces[at + 1]) ? { keepsNext: true } : {}) };
    case 'table':
      return { together: 1, ...(piece.table.total ? { keepsLast: true } : {}) };
    case 'signature':
      return { together: 1, keepsBefore: LINES_TOGETHER };
    case 'label':
      return { together: 1 };
    case 'receipt-mark':
      return { together: 1, atFoot: true };
    case 'page-break':
      return { together: 1, breaks: true };
  }
}

function staysWithNext(role: Extract<Piece, { readonly kind: 'text' }>['role'], next: Piece | undefined): boolean {
  return role === 'reference' || role === 'lead' || role === 'heading' || next?.kind === 'table';
}
