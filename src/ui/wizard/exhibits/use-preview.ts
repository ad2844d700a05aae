import { useEffect, useState } from 'react';
import type { ExhibitRow } from '#core/case/draft.ts';
import { editKey } from '#core/case/picture-edit.ts';
import { fileKindOf } from '#evidence/file-type.ts';
import { useServices } from '../../services.tsx';
import { useCase } from '../case-context.tsx';

/** The small picture of an exhibit; of one that an older version of the app added, the picture itself. */
export function usePreview({ id, kind, fileName, size, mediaType, edit }: ExhibitRow): Blob | undefined {
  const { id: caseId } = useCase();
  const { exhibits } = useServices();
  const [preview, setPreview] = useState<{ readonly of: string; readonly blob: Blob }>();
  // `fileName` and `size` change when the bytes are supplied again under the same id, the edit when they are drawn anew.
  const version = `${id}/${fileName}/${size}/${editKey(edit)}`;
  const isPicture = kind === 'file' && fileKindOf(mediaType) === 'picture';
  useEffect(() => {
    let isCurrent = true;
    const find = async () => (await exhibits.preview(caseId, id)) ?? (await exhibits.original(caseId, id));
    if (isPicture) {
      const show = (blob: Blob | undefined) => {
        if (isCurrent && blob) setPreview({ of: version, blob });
      };
      find().then(show, () => show(undefined));
    }
    return () => {
      isCurrent = false;
    };
  }, [exhibits, caseId, id, isPicture, version]);
  return preview?.of === version ? preview.blob : undefined;
}
