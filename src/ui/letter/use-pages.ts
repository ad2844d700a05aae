import { type RefObject, startTransition, useEffect, useRef, useState } from 'react';
import type { LetterDocument } from '#core/letter/document.ts';
import type { Cut } from '#render/html.ts';
import { TYPE_AREA } from '#render/page-style.ts';
import { type Fragment, paginate } from '#render/paginate.ts';
import { piecesOf } from '#render/pieces.ts';
import { createMeasurer, keyed, type KeyedPiece } from './measure.ts';

/** What stands on one sheet, top to bottom. */
export type SheetPage = readonly Placed[];
export type Placed = KeyedPiece & { readonly cut?: Cut };

type Measurer = ReturnType<typeof createMeasurer>;

const PIXELS_PER_MM = 96 / 25.4;

/** Longest wait for an idle moment: the sheet must not lag behind the form. */
const WAIT_MS = 150;

/**
 * The letter broken into pages. The first time at once, later when the browser has a moment, so that typing never waits. `host` is
 * the hidden column that the caller draws (MeasuringColumn). Undefined until the first measuring.
 */
export function usePages(letter: LetterDocument | undefined): {
  readonly pages: readonly SheetPage[] | undefined;
  readonly host: RefObject<HTMLDivElement | null>;
} {
  const host = useRef<HTMLDivElement>(null);
  const measurer = useRef<Measurer>(undefined);
  const [pages, setPages] = useState<readonly SheetPage[]>();

  useEffect(() => {
    const column = host.current;
    if (!column || !letter) return;
    const isFirst = measurer.current === undefined;
    measurer.current ??= createMeasurer(column);
    const ready = measurer.current;
    const measure = () => {
      const next = pagesOf(letter, ready);
      startTransition(() => setPages(next));
    };
    if (!isFirst) return whenIdle(measure);
    measure();
  }, [letter]);

  return { pages: letter ? pages : undefined, host };
}

function pagesOf(letter: LetterDocument, measurer: Measurer): readonly SheetPage[] {
  const pieces = piecesOf(letter).map(keyed);
  const measured = measurer.measure(pieces);
  return paginate(measured, TYPE_AREA.heightMm * PIXELS_PER_MM).map((page) =>
    page.flatMap((fragment): readonly Placed[] => {
      const piece = pieces[fragment.piece];
      if (!piece) return [];
      const isWhole = fragment.from === 0 && fragment.to === measured[fragment.piece]?.units.length;
      return [isWhole ? piece : { ...piece, cut: cutOf(piece, fragment, measurer) }];
    }),
  );
}

/** Lines become characters; rows stay rows. */
function cutOf(piece: KeyedPiece, { from, to }: Fragment, measurer: Measurer): Cut {
  if (piece.piece.kind !== 'text') return { from, to };
  return { from: measurer.lineStart(piece, from), to: measurer.lineStart(piece, to) };
}

function whenIdle(work: () => void): () => void {
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(work, 0);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(work, { timeout: WAIT_MS });
  return () => cancelIdleCallback(handle);
}
