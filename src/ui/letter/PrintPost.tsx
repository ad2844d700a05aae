import type { PostPapers } from '#core/letter/post.ts';
import { MeasuringColumn } from './MeasuringColumn.tsx';
import { PrintSheets } from './PrintSheets.tsx';
import { usePages } from './use-pages.ts';

type Props = { readonly papers: PostPapers; readonly isChosen: boolean };

/** The papers for the post for the printer: the inventory twice, then the addresses. */
export function PrintPost({ papers: { inventory, label }, isChosen }: Props) {
  const { pages: listed = [], host: listColumn } = usePages(inventory);
  const { pages: labelled = [], host: labelColumn } = usePages(label);
  const { language } = inventory;
  return (
    <>
      <MeasuringColumn host={listColumn} language={language} />
      <MeasuringColumn host={labelColumn} language={language} />
      <PrintSheets papers={[listed, listed, labelled]} language={language} isChosen={isChosen} />
    </>
  );
}
