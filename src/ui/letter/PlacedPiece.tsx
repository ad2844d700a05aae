import { memo } from 'react';
import { pieceNode } from '#render/html.ts';
import { drawNode } from './draw.tsx';
import type { Placed } from './use-pages.ts';

/** One piece, or its part on this page; drawn anew only if its words changed. */
export const PlacedPiece = memo(
  ({ placed }: { readonly placed: Placed }) => drawNode(pieceNode(placed.piece, placed.cut)),
  ({ placed: before }, { placed: after }) =>
    before.key === after.key && before.cut?.from === after.cut?.from && before.cut?.to === after.cut?.to,
);
PlacedPiece.displayName = 'PlacedPiece';
