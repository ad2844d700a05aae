import { useMemo } from 'react';
import { createPortal } from 'react-dom';
import type { LetterDocument } from '#core/letter/document.ts';
import { pageVariables } from '#render/page-style.ts';
import { keyed } from './measure.ts';
import { MeasuringColumn } from './MeasuringColumn.tsx';
import { PlacedPiece } from './PlacedPiece.tsx';
import './print.css';
import { type SheetPage, usePages } from './use-pages.ts';

/**
 * Both copies for the printer, the respondent's first; on the screen there is nothing to see. They are broken into pages once, so
 * both break at the same lines. While it is mounted a print of the page prints only these sheets.
 */
export function PrintCopies({ letter }: { readonly letter: LetterDocument | undefined }) {
  const { pages, host } = usePages(letter);
  const copies = useMemo(() => (pages ? [pages.map(withoutMark), pages] : []), [pages]);
  return (
    <>
      <MeasuringColumn host={host} language={letter?.language ?? ''} />
      {createPortal(
        <div className="print-copies" style={pageVariables()} lang={letter?.language}>
          {copies.map((copy, copyAt) =>
            copy.map((page, at) => <PrintPage page={page} number={at + 1} key={`${copyAt}-${at}`} />),
          )}
        </div>,
        document.body,
      )}
    </>
  );
}

function PrintPage({ page, number }: { readonly page: SheetPage; readonly number: number }) {
  return (
    <div className="print-page">
      {number > 1 && <p className="print-number">{number}</p>}
      <div className="letter">
        {page.map((placed, at) => (
          <div
            className={[at === 0 ? 'letter-top' : '', placed.piece.kind === 'receipt-mark' ? 'print-foot' : ''].join(
              ' ',
            )}
            key={at}
          >
            <PlacedPiece placed={placed} />
          </div>
        ))}
      </div>
    </div>
  );
}

/** The respondent's copy: the clerk's frame is empty, its room is kept. */
const withoutMark = (page: SheetPage): SheetPage =>
  page.map((placed) => (placed.piece.kind === 'receipt-mark' ? keyed({ ...placed.piece, lines: [] }) : placed));
