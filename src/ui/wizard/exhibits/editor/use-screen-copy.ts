import { useEffect, useState } from 'react';
import { screenCopy } from '#app/picture-edits.ts';
import type { ExhibitRow } from '#core/case/draft.ts';
import type { EditedPicture } from '#evidence/edited-picture.ts';
import { useServices } from '../../../services.tsx';
import { useCase } from '../../case-context.tsx';

/** The picture to work on, or why there is none. */
export type ScreenCopy =
  | { readonly is: 'drawing' | 'undrawable' }
  | { readonly is: 'drawn'; readonly picture: EditedPicture };

export function useScreenCopy({ id }: ExhibitRow): ScreenCopy {
  const { id: caseId } = useCase();
  const { exhibits, evidence } = useServices();
  const [copy, setCopy] = useState<ScreenCopy>({ is: 'drawing' });
  useEffect(() => {
    const stopping = new AbortController();
    const draw = async (): Promise<ScreenCopy> => {
      const original = await exhibits.original(caseId, id);
      if (!original) return { is: 'undrawable' };
      const drawn = await screenCopy(original, evidence, { signal: stopping.signal, onProgress: () => undefined });
      return drawn.ok ? { is: 'drawn', picture: drawn.value } : { is: 'undrawable' };
    };
    void draw().then((made) => {
      if (!stopping.signal.aborted) setCopy(made);
    });
    return () => stopping.abort();
  }, [exhibits, evidence, caseId, id]);
  return copy;
}
