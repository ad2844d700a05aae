import { expect, test } from 'vitest';
import { embeddedSource } from '#app/exhibit-source.ts';
import { keepEdit } from '#app/picture-edits.ts';
import type { EvidenceDesk } from '#app/ports.ts';
import { type ExhibitRow, newExhibit } from '#core/case/draft.ts';
import { UNEDITED } from '#core/case/picture-edit.ts';
import { failure, success } from '#core/result.ts';
import { memoryStores } from '#platform/memory-store.ts';
import { evidenceHere } from '#tests/support/evidence-here.ts';

const watch = { onProgress: () => undefined, signal: new AbortController().signal };
const SHOT = newExhibit({ id: 'a', kind: 'file', fileName: 'снимок.png', mediaType: 'image/png' });
const BLACKED = { ...UNEDITED, blackouts: [{ x: 0.1, y: 0.2, width: 0.3, height: 0.1 }] };

/** A device whose pictures are words, and a copy of one tells how it was made. */
async function device() {
  const { exhibits } = memoryStores();
  await exhibits.add('one', 'a', new File(['паспорт'], 'снимок.png'), new Blob(['small']));
  const evidence: EvidenceDesk = {
    ...evidenceHere,
    edit: async ({ picture, edit, as }) => {
      const text = `${await picture.text()} ${edit.turns}${edit.blackouts.length}`;
      return success({ copy: new Blob([text], { type: as }), whole: { width: 4, height: 3 } });
    },
  };
  const sourceOf = async (row: Partial<ExhibitRow>) =>
    (await embeddedSource({ ...SHOT, ...row }, 'one', exhibits))?.text();
  const keep = (edit: typeof UNEDITED, desk = evidence) =>
    keepEdit(SHOT, edit, 'one', { exhibits, evidence: desk }, watch);
  return { exhibits, evidence, sourceOf, keep };
}

test('pages are made of the file as it came; a paper and a file of another device have none', async () => {
  const { sourceOf } = await device();
  expect(await sourceOf({})).toBe('паспорт');
  expect(await sourceOf({ id: 'b' })).toBeUndefined();
  expect(await sourceOf({ kind: 'paper' })).toBeUndefined();
});

test('pages of an edited picture are made of its copy, the original stays as it came', async () => {
  const { exhibits, sourceOf, keep } = await device();
  expect(await keep(BLACKED)).toMatchObject({ ok: true });
  expect(await sourceOf({ edit: BLACKED })).toBe('паспорт 01');
  expect(await (await exhibits.original('one', 'a'))?.text()).toBe('паспорт');
  expect(await (await exhibits.preview('one', 'a'))?.text()).toBe('паспорт 01 00');
  expect((await exhibits.editedCopy('one', 'a'))?.picture.type).toBe('image/png');
});

test('put back as it was, the copy is gone', async () => {
  const { exhibits, sourceOf, keep } = await device();
  await keep(BLACKED);
  await keep(UNEDITED);
  expect(await exhibits.editedCopy('one', 'a')).toBeUndefined();
  expect(await sourceOf({})).toBe('паспорт');
  expect(await (await exhibits.preview('one', 'a'))?.text()).toBe('small');
});

test('nothing goes out while copy and case do not say the same, in whatever order they were written', async () => {
  const { sourceOf, keep } = await device();
  expect(await sourceOf({ edit: BLACKED })).toBeUndefined();
  await keep(BLACKED);
  expect(await sourceOf({})).toBeUndefined();
  expect(await sourceOf({ edit: { ...BLACKED, turns: 1 } })).toBeUndefined();
});

test('a copy that cannot be drawn leaves the earlier one where it was', async () => {
  const { evidence, sourceOf, keep } = await device();
  await keep(BLACKED);
  const broken = { ...evidence, edit: async () => failure({ code: 'failed' as const }) };
  expect(await keep({ ...BLACKED, turns: 2 }, broken)).toMatchObject({ ok: false });
  expect(await sourceOf({ edit: BLACKED })).toBe('паспорт 01');
});
