import type { Draft, ExhibitRow } from '#core/case/draft.ts';
import { LIMITS } from '#core/case/limits.ts';
import type { CaseId } from '#core/case/record.ts';
import { cleanLine } from '#core/text.ts';
import type { ExhibitFailure, ExhibitStore } from './ports.ts';

/** Why a file cannot become an exhibit, known before a byte of it is read. Its type does not matter: originals are only kept. */
export function refusalOf(file: { readonly size: number }, bytesInCase: number): ExhibitFailure | undefined {
  if (file.size === 0) return { code: 'empty' };
  if (file.size > LIMITS.fileBytes) return { code: 'tooLarge' };
  return bytesInCase + file.size > LIMITS.caseBytes ? { code: 'caseTooLarge' } : undefined;
}

/** What the case keeps of a file besides its bytes; the name comes from outside, so it is cleaned. */
export const exhibitOf = (file: File): Pick<ExhibitRow, 'fileName' | 'mediaType' | 'size'> => ({
  fileName: cleanLine(file.name),
  mediaType: file.type,
  size: file.size,
});

/** Ids of exhibits whose file is named in the case but does not lie on this device: the case came from a file or another browser. */
export async function missingExhibits(draft: Draft, caseId: CaseId, store: ExhibitStore): Promise<readonly string[]> {
  const files = draft.evidence.exhibits.filter(({ kind }) => kind === 'file');
  const found = await Promise.all(files.map(({ id }) => store.original(caseId, id)));
  return files.flatMap(({ id }, at) => (found[at] ? [] : [id]));
}
