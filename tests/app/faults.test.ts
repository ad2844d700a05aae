import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openCase, saveCase } from '#app/case-archives.ts';
import { createDraftKeeper } from '#app/drafts.ts';
import { addExhibit, missingExhibits } from '#app/exhibits.ts';
import { type Draft, newExhibit } from '#core/case/draft.ts';
import { day } from '#core/plain-date.ts';
import { deviceStores } from '#platform/indexed-db.ts';
import { evidenceHere as evidence } from '#tests/support/evidence-here.ts';
import { breakStorage, type Fault } from '#tests/support/failing-storage.ts';
import { draftWith } from '#tests/support/sound-case.ts';

const watch = { onProgress: () => undefined, signal: new AbortController().signal };
const bill = () => new File(['счёт'], 'счёт.pdf', { type: 'application/pdf' });
const clock = { today: () => day('2026-11-24'), now: () => '2026-11-24T10:00:00.000Z' };
const tabs = { announce: () => undefined, listen: () => () => undefined };

/** A visit of the page: what it holds in memory is its own, what it stores is the device's. */
async function visit() {
  const stores = await deviceStores();
  let ids = 0;
  const prefix = Math.random();
  const keeper = createDraftKeeper({ ...stores, clock, tabs, newId: () => `${prefix}-${(ids += 1)}` });
  const change = (edit: (draft: Draft) => Partial<Draft>) => {
    keeper.settle();
    const state = keeper.getSnapshot();
    if (state.is !== 'open') return;
    const { details, evidence: exhibits } = { ...state.draft, ...edit(state.draft) };
    keeper.change('details', () => details);
    keeper.change('evidence', () => exhibits);
  };
  const type = async (story: string) => {
    change(({ details }) => ({ details: { ...details, story } }));
    await keeper.flush();
    return { ok: keeper.unstored().length === 0 };
  };
  const addFile = async (caseId: string) => {
    const added = await addExhibit(bill(), { caseId, exhibitId: 'bill' }, { ...stores, evidence });
    if (!added.ok) return added;
    const row = newExhibit({ ...added.value, id: 'bill', kind: 'file', caption: 'Счёт' });
    change((draft) => ({ evidence: { exhibits: [...draft.evidence.exhibits, row] } }));
    await keeper.flush();
    return { ok: keeper.unstored().length === 0 };
  };
  return { ...stores, keeper, type, addFile, desks: { ...stores, keeper, evidence } };
}

/** A case as a person makes it; what one was told at each step. A step that needs what failed before it is left out. */
async function live(page: Awaited<ReturnType<typeof visit>>): Promise<readonly { readonly ok: boolean }[]> {
  const { keeper, type, addFile, desks } = page;
  const told: { readonly ok: boolean }[] = [];
  const tell = <T extends { readonly ok: boolean }>(outcome: T): T => {
    told.push(outcome);
    return outcome;
  };
  tell(await keeper.list());
  const made = tell(await keeper.create(draftWith('details.story', 'начало')));
  if (!made.ok) return told;
  const id = made.value;
  await keeper.open(id);
  if (keeper.getSnapshot().is === 'unreadable') {
    tell({ ok: false });
    await keeper.open(id);
  }
  tell(await type('начало и продолжение'));
  tell(await addFile(id));
  tell(await keeper.rename(id, 'Счета'));
  const copied = tell(await keeper.copy(id, 'Счета, копия'));
  if (copied.ok) tell(await keeper.rename(copied.value, 'Черновик'));
  const read = tell(await keeper.read(id));
  if (read.ok) {
    const saved = tell(await saveCase({ id, ...read.value, fileName: 'Дело', passphrase: '' }, desks, watch));
    // An archive that says that a file is missing in it is made again later.
    const isWhole = saved.ok && tell({ ok: saved.value.missing.length === 0 }).ok;
    if (isWhole) tell(await openCase(saved.value.file, '', desks, watch));
  }
  if (copied.ok) tell(await keeper.remove(copied.value));
  tell(await type('начало, продолжение и конец'));
  return told;
}

/** What the next visit finds. */
async function find() {
  const { cases, exhibits } = await visit();
  const list = await cases.list();
  if (!list.ok) throw new Error('no list');
  expect(list.value.every(({ readable }) => readable)).toBe(true);
  await exhibits.sweep('9999');
  const found = [];
  for (const { id } of list.value) {
    const read = await cases.read(id);
    if (!read.ok) throw new Error('a case that cannot be read');
    const { record, dropped } = read.value;
    expect(dropped).toEqual([]);
    expect(await missingExhibits(record.draft, id, exhibits)).toEqual([]);
    found.push(record);
  }
  const removed = await cases.removeAll();
  const rows = found.reduce((sum, { draft }) => sum + draft.evidence.exhibits.length, 0);
  expect(removed).toEqual({ ok: true, value: { cases: found.length, files: rows } });
  return found;
}

beforeEach(() => void vi.stubGlobal('indexedDB', new IDBFactory()));
afterEach(() => void vi.unstubAllGlobals());

/** How often the device's storage is asked for something in the whole of it. */
async function countAsks(fault: Fault): Promise<number> {
  const page = await visit();
  const storage = breakStorage(Number.POSITIVE_INFINITY, fault);
  const told = await live(page);
  storage.mend();
  expect(told.filter(({ ok }) => !ok)).toEqual([]);
  expect(await find()).toHaveLength(2);
  return storage.asked();
}

describe.each<[string, Fault]>([
  ['refuses it', 'refuses'],
  ['takes it and gives the whole change up', 'aborts'],
  ['refuses it and all that follows', 'dies'],
])('a storage that at one moment %s', (_name, fault) => {
  test('loses nothing that was stored, leaves nothing half done, is told, and typing goes on', async () => {
    const asks = await countAsks(fault);
    expect(asks).toBeGreaterThan(10);
    for (let at = 1; at <= asks; at += 1) {
      vi.stubGlobal('indexedDB', new IDBFactory());
      const page = await visit();
      const storage = breakStorage(at, fault);
      const told = await live(page);
      storage.mend();
      expect({ at, isTold: told.some(({ ok }) => !ok) }).toEqual({ at, isTold: true });
      // Once it works again, what was typed is stored with the next letter, and a case that could not be begun can be.
      const { keeper } = page;
      if (keeper.getSnapshot().is !== 'open') {
        const made = await keeper.create(draftWith('details.story', ''));
        if (made.ok) await keeper.open(made.value);
      }
      expect({ at, goesOn: await page.type('всё') }).toEqual({ at, goesOn: { ok: true } });
      const found = await find();
      expect(found.map(({ draft }) => draft.details.story)).toContain('всё');
    }
  });
});
