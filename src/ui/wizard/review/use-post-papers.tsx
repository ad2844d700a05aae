import { type ReactNode, useMemo } from 'react';
import { postSheets } from '#app/post.ts';
import type { LetterOrder } from '#core/letter/compose.ts';
import type { LetterDocument } from '#core/letter/document.ts';
import { composePost, type PostPapers } from '#core/letter/post.ts';
import { MeasuringColumn } from '../../letter/MeasuringColumn.tsx';
import { type SheetPage, usePages } from '../../letter/use-pages.ts';
import { useCase } from '../case-context.tsx';
import { usePostWords } from './use-post-words.ts';

type Post = {
  /** Undefined also if the pack has no words for them. */
  readonly papers: PostPapers | undefined;
  /** How many sheets one copy of the letter takes. */
  readonly sheetCount: number | undefined;
  /** What the printer gets, paper after paper, once all of it is laid out. */
  readonly printed: readonly (readonly SheetPage[])[] | undefined;
  /** The hidden places of the laying out, for the caller to draw. */
  readonly columns: ReactNode;
};

/** The papers for the post of a finished letter, once their words are loaded and its sheets counted. */
export function usePostPapers(letter: LetterDocument | undefined, order: LetterOrder): Post {
  const { pack } = useCase();
  const { language } = order;
  const words = usePostWords(pack.id, language);
  const { pages, host } = usePages(letter);
  const sheetCount = pages?.length;
  const papers = useMemo(() => {
    if (!letter || !words || sheetCount === undefined) return undefined;
    const composed = composePost({ order, letter, sheetCount }, pack, words);
    return composed.ok ? composed.value : undefined;
  }, [letter, order, pack, words, sheetCount]);
  const { pages: inventory, host: inventoryHost } = usePages(papers?.inventory);
  const { pages: label, host: labelHost } = usePages(papers?.label);
  return {
    papers,
    sheetCount,
    printed: inventory && label && postSheets({ inventory, label }),
    columns: (
      <>
        <MeasuringColumn host={host} language={language} />
        <MeasuringColumn host={inventoryHost} language={language} />
        <MeasuringColumn host={labelHost} language={language} />
      </>
    ),
  };
}
