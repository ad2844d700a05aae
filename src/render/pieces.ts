import type { Block, LetterDocument, LetterPart, Line } from '#core/letter/document.ts';

export type TableBlock = Extract<Block, { readonly kind: 'table' }>;
export type SignatureBlock = Extract<Block, { readonly kind: 'signature' }>;

/** What stands on the sheet in one go: smaller than a block, so that a page may end between two demands. */
export type Piece =
  | { readonly kind: 'addressee'; readonly side: 'to' | 'from'; readonly lines: readonly Line[]; readonly place: Place }
  | { readonly kind: 'title'; readonly lines: readonly Line[]; readonly place: Place }
  | TextPiece
  | { readonly kind: 'table'; readonly table: TableBlock; readonly place: Place }
  | { readonly kind: 'signature'; readonly block: SignatureBlock; readonly place: Place }
  | { readonly kind: 'label'; readonly lines: readonly Line[]; readonly place: Place }
  | { readonly kind: 'receipt-mark'; readonly lines: readonly Line[]; readonly place: Place }
  | { readonly kind: 'page-break'; readonly place: Place };

/** Text that wraps and may be divided between two lines. */
export type TextPiece = {
  readonly kind: 'text';
  readonly role: 'reference' | 'paragraph' | 'lead' | 'demand' | 'heading' | 'attachment';
  readonly number?: string;
  readonly line: Line;
  readonly place: Place;
};

/** Which part of the letter a piece belongs to; the screen marks the place of the current question by it. */
export type Place =
  | LetterPart
  | 'respondent'
  | 'claimant'
  | 'title'
  | 'demands'
  | 'attachments'
  | 'signature'
  | 'receipt-mark';

/** The letter's pieces in reading order; a block that has nothing to show (no attachments) gives none. */
export function piecesOf(document: LetterDocument): readonly Piece[] {
  return document.blocks.flatMap(piecesOfBlock);
}

function piecesOfBlock(block: Block): readonly Piece[] {
  switch (block.kind) {
    case 'addressee':
      return [
        { kind: 'addressee', side: 'to', lines: block.to, place: 'respondent' },
        { kind: 'addressee', side: 'from', lines: block.from, place: 'claimant' },
      ];
    case 'title':
      return [{ kind: 'title', lines: block.lines, place: 'title' }];
    case 'reference':
      return [{ kind: 'text', role: 'reference', line: block.line, place: 'claimant' }];
    case 'paragraph':
      return [{ kind: 'text', role: 'paragraph', line: block.line, place: block.part }];
    case 'table':
      return [{ kind: 'table', table: block, place: block.part }];
    case 'demands':
      return [
        { kind: 'text', role: 'lead', line: block.lead, place: 'demands' },
        ...block.items.map((item): Piece => ({ kind: 'text', role: 'demand', ...numbered(item), place: 'demands' })),
      ];
    case 'attachments':
      return [
        { kind: 'text', role: 'heading', line: block.heading, place: 'attachments' },
        ...block.items.map(
          (item): Piece => ({ kind: 'text', role: 'attachment', ...numbered(item), place: 'attachments' }),
        ),
      ];
    case 'signature':
      return [{ kind: 'signature', block, place: 'signature' }];
    case 'label':
      return [{ kind: 'label', lines: block.lines, place: 'closing' }];
    case 'receipt-mark':
      return [{ kind: 'receipt-mark', lines: block.lines, place: 'receipt-mark' }];
    case 'page-break':
      return [{ kind: 'page-break', place: 'closing' }];
  }
}

const numbered = ({ number, line }: { readonly number: string; readonly line: Line }) => ({ number, line });

/** The lines of a receipt mark by their use: the first heads it, the last marks the stamp's place, the others are labels. */
export function receiptMarkOf(lines: readonly Line[]): {
  readonly heading: Line;
  readonly labels: readonly Line[];
  readonly stamp: Line;
} {
  return { heading: lines[0] ?? [], labels: lines.slice(1, -1), stamp: lines.length > 1 ? (lines.at(-1) ?? []) : [] };
}
