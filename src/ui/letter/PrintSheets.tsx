import { createPortal } from 'react-dom';
import { pageVariables } from '#render/page-style.ts';
import { PlacedPiece } from './PlacedPiece.tsx';
import './print.css';
import type { SheetPage } from './use-pages.ts';

type Props = {
  /** Papers one after another, each broken into pages and numbered anew from its second. */
  readonly papers: readonly (readonly SheetPage[])[];
  readonly language: string;
  /** While these are mounted no other sheets are printed. */
  readonly alone?: boolean;
};

/** Sheets for the printer; on the screen there is nothing to see. While they are mounted a print of the page prints only sheets. */
export function PrintSheets({ papers, language, alone = false }: Props) {
  return createPortal(
    <div className={alone ? 'print-copies print-alone' : 'print-copies'} style={pageVariables()} lang={language}>
      {papers.map((pages, paper) =>
        pages.map((page, at) => <PrintPage page={page} number={at + 1} key={`${paper}-${at}`} />),
      )}
    </div>,
    document.body,
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
