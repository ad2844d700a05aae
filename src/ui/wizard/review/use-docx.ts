import { copiesOf } from '#app/letters.ts';
import { postSheets } from '#app/post.ts';
import type { LetterDocument } from '#core/letter/document.ts';
import type { PostPapers } from '#core/letter/post.ts';
import type { IllustratedAppendix } from '#evidence/illustrated-appendix.ts';
import { useServices } from '../../services.tsx';
import { useFileNames } from './use-file-names.ts';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/**
 * Makes the file with both copies of a letter, and its exhibits if they are given, or with its papers for the post; undefined if the
 * device could not. `empty` has the name and type of a letter only.
 */
export function useDocx(): {
  readonly empty: () => File;
  readonly make: (letter: LetterDocument, appendix?: IllustratedAppendix) => Promise<File | undefined>;
  readonly makePost: (papers: PostPapers) => Promise<File | undefined>;
} {
  const { office } = useServices();
  const { letter: name, post } = useFileNames();
  const file = (name: string, parts: BlobPart[]) => new File(parts, `${name}.docx`, { type: DOCX });
  const write = async (name: string, papers: readonly LetterDocument[], appendix?: IllustratedAppendix) => {
    const made = await office.docx(papers, appendix);
    return made.ok ? file(name, [made.value]) : undefined;
  };
  return {
    empty: () => file(name, []),
    make: (letter, appendix) => write(name, copiesOf(letter, 'both'), appendix),
    makePost: (papers) => write(post, postSheets(papers)),
  };
}
