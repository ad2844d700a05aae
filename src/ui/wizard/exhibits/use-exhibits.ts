import { useState } from 'react';
import { useFieldArray } from 'react-hook-form';
import type { ExhibitFailure } from '#app/ports.ts';
import type { Draft, ExhibitRow } from '#core/case/draft.ts';
import { LIMITS } from '#core/case/limits.ts';
import { useServices } from '../../services.tsx';
import { useCase } from '../case-context.tsx';

/** A file that was not added, and why. */
export type RefusedFile = {
  readonly name: string;
  readonly code: ExhibitFailure['code'] | 'tooMany';
};

export type ExhibitList = ReturnType<typeof useExhibits>;

/** The exhibits of the case: rows in the form, bytes in the device's storage. */
export function useExhibits() {
  const { id: caseId } = useCase();
  const { exhibits: store } = useServices();
  const { fields, append, remove, move, update } = useFieldArray<Draft['evidence'], 'exhibits', 'key'>({
    name: 'exhibits',
    keyName: 'key',
  });
  const [refused, setRefused] = useState<readonly RefusedFile[]>([]);
  const [busy, setBusy] = useState(0);

  const addFiles = async (files: readonly File[], as: { readonly item: string; readonly caption: string }) => {
    setRefused([]);
    setBusy(files.length);
    const wrong: RefusedFile[] = [];
    let room = LIMITS.exhibits - fields.length;
    for (const file of files) {
      const id = newExhibitId();
      const added = room > 0 ? await store.add(caseId, id, file) : undefined;
      if (!added) wrong.push({ name: file.name, code: 'tooMany' });
      else if (added.ok) {
        const caption = as.caption || captionFrom(file.name);
        append({ ...emptyExhibit(id, 'file'), ...added.value, ...as, caption }, { shouldFocus: false });
        room -= 1;
      } else for (const { code } of added.problems) wrong.push({ name: file.name, code });
      setBusy((left) => left - 1);
    }
    setBusy(0);
    setRefused(wrong);
  };

  const addPaper = (as: { readonly item: string; readonly caption: string }) =>
    append(
      { ...emptyExhibit(newExhibitId(), 'paper'), ...as },
      { focusName: `exhibits.${fields.length}.${as.caption === '' ? 'caption' : 'sheets'}` },
    );

  /** The bytes again, for a row whose file is not on this device. */
  const supply = async (index: number, row: ExhibitRow, file: File) => {
    const added = await store.add(caseId, row.id, file);
    if (added.ok) update(index, { ...row, ...added.value });
    else setRefused(added.problems.map(({ code }) => ({ name: file.name, code })));
  };

  const makePaper = (index: number, row: ExhibitRow) =>
    update(index, { ...row, kind: 'paper', fileName: '', mediaType: '', size: 0 });

  const removeAt = (index: number) => {
    const row = fields[index];
    remove(index);
    if (row?.kind === 'file') void store.remove(caseId, row.id);
  };

  return { fields, refused, busy, addFiles, addPaper, supply, makePaper, move, removeAt };
}

/** Random, and made also where a page is not served securely. */
const newExhibitId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** A file's own name may be a caption if a person gave it: cameras and sites name files in Latin letters. */
function captionFrom(fileName: string): string {
  const stem = fileName
    .replace(/\.[\p{L}\d]{1,5}$/u, '')
    .replaceAll('_', ' ')
    .trim();
  return /[^\p{ASCII}]/u.test(stem) ? stem : '';
}

const emptyExhibit = (id: string, kind: ExhibitRow['kind']): ExhibitRow => ({
  id,
  kind,
  caption: '',
  sheets: '',
  item: '',
  fileName: '',
  mediaType: '',
  size: 0,
});
