import { describe, expect, test } from 'vitest';
import { openCase, saveCase } from '#app/case-archives.ts';
import { createDraftKeeper } from '#app/drafts.ts';
import { addExhibit } from '#app/exhibits.ts';
import type { EvidenceDesk } from '#app/ports.ts';
import type { Draft } from '#core/case/draft.ts';
import { editKey, UNEDITED } from '#core/case/picture-edit.ts';
import { day } from '#core/plain-date.ts';
import { failure, success } from '#core/result.ts';
import { memoryStores } from '#platform/memory-store.ts';
import { evidenceHere as evidence } from '#tests/support/evidence-here.ts';
import { draftWith } from '#tests/support/sound-case.ts';

const watch = { onProgress: () => undefined, signal: new AbortController().signal };
const TAKEN = Date.UTC(2026, 9, 12, 9, 14, 35);
const photo = new File(['пиксели'], 'снимок.png', { type: 'image/png', lastModified: TAKEN });

/** A device with nothing on it. */
function device() {
  const stores = memoryStores();
  let id = 0;
  const clock = { today: () => day('2026-11-23'), now: () => '2026-11-23T10:00:00.000Z' };
  const tabs = { announce: () => undefined, listen: () => () => undefined };
  const keeper = createDraftKeeper({ ...stores, clock, tabs, newId: () => `case-${++id}` });
  return { ...stores, keeper, evidence };
}

/** A case with a photo, a recording that is not there any more and a paper, on a device of its own. */
async function withCase() {
  const here = device();
  const exhibits = [
    { id: 'photo', kind: 'file', caption: 'Снимок экрана', fileName: photo.name, mediaType: 'image/png', size: 14 },
    { id: 'call', kind: 'file', caption: 'Запись разговора', fileName: 'call.amr', size: 5 },
    { id: 'bill', kind: 'paper', caption: 'Счёт' },
  ];
  const added = await addExhibit(photo, { caseId: 'case-1', exhibitId: 'photo' }, here);
  if (!added.ok) throw new Error('not added');
  const draft = draftWith(
    'evidence.exhibits',
    exhibits.map((row) => (row.id === 'photo' ? { ...row, ...added.value } : row)),
  );
  await here.keeper.create(draft, 'Мама');
  return { here, draft };
}

const save = async (draft: Draft, here: ReturnType<typeof device>, passphrase = '') => {
  const wish = { id: 'case-1', name: 'Мама', draft, fileName: 'Дело МТС', passphrase };
  const saved = await saveCase(wish, here, watch);
  if (!saved.ok) throw new Error(saved.problems[0]?.code);
  return saved.value;
};
const problemOf = async (file: File, there: ReturnType<typeof device>, passphrase = '') => {
  const opened = await openCase(file, passphrase, there, watch);
  return opened.ok ? 'opened' : opened.problems[0]?.code;
};

describe('a case carried to another device', () => {
  test.each([
    ['', 'Дело МТС.zip'],
    ['зелёный чайник', 'Дело МТС.2copies'],
  ])('arrives with its files (passphrase: %j)', async (passphrase, name) => {
    const { here, draft } = await withCase();
    const { file, missing } = await save(draft, here, passphrase);
    expect(file.name).toBe(name);
    expect(missing).toEqual(['Запись разговора']);
    const there = device();
    const opened = await openCase(file, passphrase, there, watch);
    if (!opened.ok) throw new Error(opened.problems[0]?.code);
    const read = await there.cases.read(opened.value);
    expect(read.ok && read.value.record).toMatchObject({ name: 'Мама', draft });
    const arrived = await there.exhibits.original(opened.value, 'photo');
    expect(await arrived?.text()).toBe('пиксели');
    expect(arrived).toMatchObject({ name: 'снимок.png', type: 'image/png', lastModified: TAKEN });
  });

  test.each([
    ['as it was made', true],
    ['made anew where its copy was left behind', false],
  ])('brings what was blacked out: %s', async (_how, isThere) => {
    const { here, draft } = await withCase();
    const edit = { ...UNEDITED, blackouts: [{ x: 0.1, y: 0.2, width: 0.3, height: 0.1 }] };
    const blacked = {
      ...draft,
      evidence: { exhibits: draft.evidence.exhibits.map((row) => (row.id === 'photo' ? { ...row, edit } : row)) },
    };
    const picture = new Blob(['чёрное']);
    if (isThere) await here.exhibits.keepCopy('case-1', 'photo', { picture, preview: picture, of: editKey(edit) });
    const { file } = await save(blacked, here);
    const there = device();
    const drawing: EvidenceDesk = {
      ...evidence,
      edit: async ({ edit: { blackouts } }) =>
        success({ copy: new Blob([`drawn, black: ${blackouts.length}`]), whole: { width: 4, height: 3 } }),
    };
    const opened = await openCase(file, '', { ...there, evidence: drawing }, watch);
    if (!opened.ok) throw new Error(opened.problems[0]?.code);
    const copy = await there.exhibits.editedCopy(opened.value, 'photo');
    expect(copy?.of).toBe(editKey(edit));
    expect(await copy?.picture.text()).toBe(isThere ? 'чёрное' : 'drawn, black: 1');
    expect(await (await there.exhibits.original(opened.value, 'photo'))?.text()).toBe('пиксели');
  });

  test('is readable text where there are no files and no passphrase', async () => {
    const here = device();
    const draft = draftWith('details.story', 'слова');
    const { file } = await save(draft, here);
    expect(file.name).toBe('Дело МТС.json');
    expect(await file.text()).toContain('"слова"');
    expect(await problemOf(file, here)).toBe('opened');
  });

  test('without files can be closed with a passphrase too, and asks for it', async () => {
    const here = device();
    const { file } = await save(draftWith('details.story', 'слова'), here, 'зелёный чайник');
    expect(await file.text()).not.toContain('слова');
    expect(await problemOf(file, here)).toBe('locked');
    expect(await problemOf(file, here, 'синий чайник')).toBe('wrongPassphrase');
    expect(await problemOf(file, here, 'зелёный чайник')).toBe('opened');
  });
});

describe('what cannot be taken in whole leaves nothing behind:', () => {
  test('an exhibit that is not the one the case holds the fingerprint of', async () => {
    const { here, draft } = await withCase();
    await here.exhibits.add('case-1', 'photo', new File(['другие'], 'снимок.png'));
    const there = device();
    expect(await problemOf((await save(draft, here)).file, there)).toBe('altered');
    expect(await there.cases.list()).toEqual({ ok: true, value: [] });
  });

  test('a device without room for the files', async () => {
    const { here, draft } = await withCase();
    const there = device();
    const full = { ...there, exhibits: { ...there.exhibits, add: async () => failure({ code: 'full' as const }) } };
    expect(await problemOf((await save(draft, here)).file, full)).toBe('full');
    expect(await there.cases.list()).toEqual({ ok: true, value: [] });
  });

  test('a photo, an empty file, text of another program', async () => {
    const there = device();
    expect(await problemOf(photo, there)).toBe('notAnArchive');
    expect(await problemOf(new File([], 'a.zip'), there)).toBe('notAnArchive');
    expect(await problemOf(new File(['{"a": 1}'], 'a.json'), there)).toBe('notACase');
    expect(await there.cases.list()).toEqual({ ok: true, value: [] });
  });
});
