import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { postSheets } from '#app/post.ts';
import type { PostWords } from '#core/jurisdiction/pack.ts';
import type { LetterOrder } from '#core/letter/compose.ts';
import type { LetterDocument } from '#core/letter/document.ts';
import { composePost, type PostPapers } from '#core/letter/post.ts';
import { MeasuringColumn } from '../../letter/MeasuringColumn.tsx';
import { type SheetPage, usePages } from '../../letter/use-pages.ts';
import { useServices } from '../../services.tsx';
import { useCase } from '../case-context.tsx';

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

function usePostWords(country: string, language: string): PostWords | undefined {
  const { packs } = useServices();
  const [words, setWords] = useState<PostWords>();
  useEffect(() => {
    let isWanted = true;
    const load = async () => {
      const found = await packs.loadPost(country, language);
      if (isWanted) setWords(found);
    };
    void load();
    return () => {
      isWanted = false;
    };
  }, [packs, country, language]);
  return words;
}
