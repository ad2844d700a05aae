import { useEffect, useState } from 'react';
import type { ExhibitRow } from '#core/case/draft.ts';
import { useServices } from '../../services.tsx';
import { useCase } from '../case-context.tsx';

/** Where a file's bytes are: still looked for, here, or not on this device. A paper exhibit has none to look for. */
export type Original = { readonly is: 'sought' | 'absent' | 'paper' } | { readonly is: 'here'; readonly blob: Blob };

export function useOriginal(row: ExhibitRow): Original {
  const { id: caseId } = useCase();
  const { exhibits } = useServices();
  const [original, setOriginal] = useState<Original>({ is: 'sought' });
  const { id, kind, fileName, size } = row;
  // `fileName` and `size` change when the bytes are supplied again under the same id.
  const version = `${id}/${fileName}/${size}`;
  useEffect(() => {
    let isCurrent = true;
    if (kind === 'file') {
      const show = (blob: Blob | undefined) => {
        if (isCurrent) setOriginal(blob && version ? { is: 'here', blob } : { is: 'absent' });
      };
      // A file that the browser does not give is none for the person: it can be added again.
      exhibits.original(caseId, id).then(show, () => show(undefined));
    }
    return () => {
      isCurrent = false;
    };
  }, [exhibits, caseId, id, kind, version]);
  return kind === 'paper' ? { is: 'paper' } : original;
}
