import { type ReactNode, useEffect, useMemo, useState } from 'react';
import type { PostWords } from '#core/jurisdiction/pack.ts';
import type { LetterOrder } from '#core/letter/compose.ts';
import type { LetterDocument } from '#core/letter/document.ts';
import { composePost, type PostPapers } from '#core/letter/post.ts';
import { MeasuringColumn } from '../../letter/MeasuringColumn.tsx';
import { usePages } from '../../letter/use-pages.ts';
import { useServices } from '../../services.tsx';
import { useCase } from '../case-context.tsx';

/**
 * The papers for the post of a finished letter, once their words are loaded and its pages counted; undefined also if the pack has no
 * words for them. `column` is the hidden place of the counting, for the caller to draw.
 */
export function usePostPapers(
  letter: LetterDocument | undefined,
  order: LetterOrder,
): { readonly papers: PostPapers | undefined; readonly sheetCount: number | undefined; readonly column: ReactNode } {
  const { pack } = useCase();
  const words = usePostWords(pack.id, order.language);
  const { pages, host } = usePages(letter);
  const sheetCount = pages?.length;
  const papers = useMemo(() => {
    if (!letter || !words || sheetCount === undefined) return undefined;
    const composed = composePost({ order, letter, sheetCount }, pack, words);
    return composed.ok ? composed.value : undefined;
  }, [letter, order, pack, words, sheetCount]);
  return { papers, sheetCount, column: <MeasuringColumn host={host} language={order.language} /> };
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
