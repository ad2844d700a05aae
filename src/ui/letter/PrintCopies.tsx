import { useMemo } from 'react';
import type { LetterDocument } from '#core/letter/document.ts';
import { keyed } from './measure.ts';
import { MeasuringColumn } from './MeasuringColumn.tsx';
import { PrintSheets } from './PrintSheets.tsx';
import { type SheetPage, usePages } from './use-pages.ts';

/** Both copies for the printer, the respondent's first. They are broken into pages once, so both break at the same lines. */
export function PrintCopies({ letter }: { readonly letter: LetterDocument | undefined }) {
  const { pages, host } = usePages(letter);
  const copies = useMemo(() => (pages ? [pages.map(withoutMark), pages] : []), [pages]);
  const language = letter?.language ?? '';
  return (
    <>
      <MeasuringColumn host={host} language={language} />
      <PrintSheets papers={copies} language={language} />
    </>
  );
}

/** The respondent's copy: the clerk's frame is empty, its room is kept. */
const withoutMark = (page: SheetPage): SheetPage =>
  page.map((placed) => (placed.piece.kind === 'receipt-mark' ? keyed({ ...placed.piece, lines: [] }) : placed));
