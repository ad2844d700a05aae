import { useEffect, useState } from 'react';
import { isFinished } from '#app/exhibit-source.ts';
import type { ExhibitRow } from '#core/case/draft.ts';
import { editKey } from '#core/case/picture-edit.ts';
import { useServices } from '../../services.tsx';
import { useCase } from '../case-context.tsx';

/** Whether the copy in storage is not of the edit that the case holds, so that nothing of the picture may go out. */
export function useUnfinished({ id, edit }: ExhibitRow): boolean {
  const { id: caseId } = useCase();
  const { exhibits } = useServices();
  const [unfinished, setUnfinished] = useState('');
  const key = `${id}/${editKey(edit)}`;
  useEffect(() => {
    let isCurrent = true;
    const show = (finished: boolean) => {
      if (isCurrent) setUnfinished(finished ? '' : key);
    };
    exhibits.editedCopy(caseId, id).then(
      (copy) => show(isFinished(copy, edit)),
      () => show(false),
    );
    return () => {
      isCurrent = false;
    };
  }, [exhibits, caseId, id, edit, key]);
  return unfinished === key;
}
