import { useRef, useState } from 'react';
import { useFieldArray, useFormContext } from 'react-hook-form';
import { addExhibit } from '#app/exhibits.ts';
import type { ExhibitFailure } from '#app/ports.ts';
import { type Draft, type ExhibitRow, newExhibit, type PictureEdit } from '#core/case/draft.ts';
import { LIMITS } from '#core/case/limits.ts';
import { UNEDITED } from '#core/case/picture-edit.ts';
import { fileKindOf } from '#evidence/file-type.ts';
import { useServices } from '../../services.tsx';
import { useRoom } from './use-room.ts';
import { useCase } from '../case-context.tsx';

/** A file that was not added, and why. */
export type RefusedFile = {
  readonly name: string;
  readonly code: ExhibitFailure['code'] | 'tooMany';
};

/** How many of the files just chosen are added. */
export type Progress = { readonly done: number; readonly all: number };

export type ExhibitList = ReturnType<typeof useExhibits>;

/** The exhibits of the case: rows in the form, bytes in the device's storage. */
export function useExhibits() {
  const { id: caseId } = useCase();
  const { exhibits: store, evidence } = useServices();
  const { fields, append, remove, move, update } = useFieldArray<Draft['evidence'], 'exhibits', 'key'>({
    name: 'exhibits',
    keyName: 'key',
  });
  const { getValues } = useFormContext<Draft['evidence']>();
  const [refused, setRefused] = useState<readonly RefusedFile[]>([]);
  const [progress, setProgress] = useState<Progress>();
  const isCancelled = useRef(false);
  const room = useRoom(fields.length, progress !== undefined);

  const add = (id: string, file: File) => addExhibit(file, { caseId, exhibitId: id }, { exhibits: store, evidence });

  const addFiles = async (files: readonly File[], as: { readonly item: string; readonly caption: string }) => {
    setRefused([]);
    isCancelled.current = false;
    const wrong: RefusedFile[] = [];
    let room = LIMITS.exhibits - fields.length;
    for (const [at, file] of files.entries()) {
      if (isCancelled.current) break;
      setProgress({ done: at, all: files.length });
      const id = newExhibitId();
      const added = room > 0 ? await add(id, file) : undefined;
      if (!added) wrong.push({ name: file.name, code: 'tooMany' });
      else if (added.ok) {
        const caption = as.caption || captionFrom(file.name);
        append(newExhibit({ ...added.value, ...as, id, kind: 'file', caption }), { shouldFocus: false });
        room -= 1;
      } else for (const { code } of added.problems) wrong.push({ name: file.name, code });
    }
    setProgress(undefined);
    setRefused(wrong);
  };

  /** The file that is being read is still added: its bytes may lie in storage already. */
  const cancel = () => {
    isCancelled.current = true;
  };

  const addPaper = (as: { readonly item: string; readonly caption: string }) =>
    append(newExhibit({ ...as, id: newExhibitId(), kind: 'paper' }), {
      focusName: `exhibits.${fields.length}.${as.caption === '' ? 'caption' : 'sheets'}`,
    });

  /** The row with what was typed into it since: `fields` are as old as the last change of the list. */
  const rowNow = (index: number): ExhibitRow => getValues(`exhibits.${index}`);

  /** The bytes again, for a row whose file is not on this device. What was blacked out in them stays so until the person looks. */
  const supply = async (index: number, { id }: ExhibitRow, file: File) => {
    const added = await add(id, file);
    if (added.ok) {
      const { sheets, edit, ...row } = rowNow(index);
      const { mediaType, trouble } = added.value;
      const canBeEdited = trouble === '' && fileKindOf(mediaType) === 'picture';
      update(index, {
        ...row,
        ...added.value,
        sheets: sheets || added.value.sheets,
        edit: canBeEdited ? edit : UNEDITED,
      });
    } else setRefused(added.problems.map(({ code }) => ({ name: file.name, code })));
  };

  const makePaper = (index: number) => {
    const { id, caption, date, proves, item, sheets } = rowNow(index);
    update(index, newExhibit({ id, kind: 'paper', caption, date, proves, item, sheets }));
  };

  const setEdit = (index: number, edit: PictureEdit) => update(index, { ...rowNow(index), edit });

  const removeAt = (index: number) => {
    const row = fields[index];
    remove(index);
    if (row?.kind === 'file') void store.remove(caseId, row.id);
  };

  return { fields, room, refused, progress, addFiles, cancel, addPaper, supply, makePaper, setEdit, move, removeAt };
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
