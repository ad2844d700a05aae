import { copiesOf } from '#app/letters.ts';
import type { LetterDocument } from '#core/letter/document.ts';
import type { IllustratedAppendix } from '#evidence/illustrated-appendix.ts';
import { useServices } from '../../services.tsx';
import { useFileNames } from './use-file-names.ts';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Makes the file with both copies of a letter, and its exhibits if they are given; undefined if the device could not. `empty` has its name and type only. */
export function useDocx(): {
  readonly empty: () => File;
  readonly make: (letter: LetterDocument, appendix?: IllustratedAppendix) => Promise<File | undefined>;
} {
  const { office } = useServices();
  const { claim } = useFileNames();
  const file = (parts: BlobPart[]) => new File(parts, `${claim}.docx`, { type: DOCX });
  return {
    empty: () => file([]),
    make: async (letter, appendix) => {
      const made = await office.docx(copiesOf(letter, 'both'), appendix);
      return made.ok ? file([made.value]) : undefined;
    },
  };
}
