import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { CaseStore } from '#app/ports.ts';
import { LIMITS } from '#core/case/limits.ts';
import { CASE_VERSION, type StoredCase } from '#core/case/record.ts';
import { deviceStores } from '#platform/indexed-db.ts';
import type { Stores } from '#platform/memory-store.ts';
import { memoryStores } from '#platform/memory-store.ts';
import { draftWith, simpleDraft } from '#tests/support/sound-case.ts';

const record = (id: string, other: Partial<StoredCase> = {}): StoredCase => ({
  id,
  version: CASE_VERSION,
  revision: 0,
  name: '',
  updatedAt: '2026-11-24T10:00:00.000Z',
  draft: simpleDraft(),
  ...other,
});
const file = (name: string, content = 'счёт', type = 'application/pdf') => new File([content], name, { type });
const listed = async (cases: CaseStore) => {
  const list = await cases.list();
  return list.ok ? list.value : list.problems;
};
const ofSize = (size: number) => Object.defineProperty(file('большой.mov'), 'size', { value: size });

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});

describe.each<[string, () => Promise<Stores>]>([
  ['the device’s storage', deviceStores],
  ['the memory that stands in for it', () => Promise.resolve(memoryStores())],
])('%s', (_name, open) => {
  test('gives a case back as it was written, with its new revision', async () => {
    const { cases } = await open();
    expect(await cases.write(record('a'))).toEqual({ ok: true, value: 1 });
    expect(await cases.read('a')).toEqual({ ok: true, value: { record: record('a', { revision: 1 }), dropped: [] } });
  });

  test('refuses a write that grew from an older revision, and keeps the newer one', async () => {
    const { cases } = await open();
    await cases.write(record('a'));
    await cases.write(record('a', { revision: 1, draft: draftWith('details.story', 'новое') }));
    const late = await cases.write(record('a', { revision: 1, draft: draftWith('details.story', 'старое') }));
    expect(late).toEqual({ ok: false, problems: [{ code: 'stale' }] });
    expect(await cases.read('a')).toMatchObject({
      value: { record: { revision: 2, draft: { details: { story: 'новое' } } } },
    });
  });

  test('refuses a write of a case that was removed since', async () => {
    const { cases } = await open();
    await cases.write(record('a'));
    await cases.remove('a');
    expect(await cases.write(record('a', { revision: 1 }))).toEqual({ ok: false, problems: [{ code: 'gone' }] });
  });

  test('lists the newest case first', async () => {
    const { cases } = await open();
    await cases.write(record('old', { updatedAt: '2026-11-01T00:00:00.000Z' }));
    await cases.write(record('new', { updatedAt: '2026-11-20T00:00:00.000Z', name: 'Мама' }));
    expect(await listed(cases)).toEqual([
      expect.objectContaining({ id: 'new', name: 'Мама', operator: 'tin-can', grounds: ['stray-fee'], readable: true }),
      expect.objectContaining({ id: 'old' }),
    ]);
  });

  test('keeps the bytes of a file as they were', async () => {
    const { exhibits } = await open();
    const added = await exhibits.add('a', '1', file('счёт за октябрь.pdf'));
    expect(added).toEqual({ ok: true, value: file('x').size });
    expect(await (await exhibits.original('a', '1'))?.text()).toBe('счёт');
  });

  test('takes a file of any type and name', async () => {
    const { exhibits } = await open();
    for (const odd of [file('скрипт.exe', 'MZ', ''), file('без расширения', 'a', 'x/y'), file('../../etc', 'a')]) {
      expect(await exhibits.add('a', odd.name, odd)).toMatchObject({ ok: true });
    }
  });

  test.each([
    ['an empty file', () => file('пусто.jpg', ''), 'empty'],
    ['a file above the limit', () => ofSize(LIMITS.fileBytes + 1), 'tooLarge'],
  ])('refuses %s', async (_what, make, code) => {
    const { exhibits } = await open();
    expect(await exhibits.add('a', '1', make())).toEqual({ ok: false, problems: [{ code }] });
    expect(await exhibits.original('a', '1')).toBeUndefined();
  });

  test('keeps an edited copy beside the original, counts its bytes, and takes it away again', async () => {
    const { cases, exhibits } = await open();
    await cases.write(record('a'));
    const copyOf = (text: string) => ({ picture: new Blob([text]), preview: new Blob(['small']), of: text });
    expect(await exhibits.keepCopy('a', '1', copyOf('black'))).toMatchObject({ ok: false });
    await exhibits.add('a', '1', file('счёт.jpg'), new Blob(['as it came']));
    expect(await exhibits.keepCopy('a', '1', copyOf('black'))).toEqual({ ok: true, value: 5 });
    expect(await exhibits.keepCopy('a', '1', copyOf('blacker'))).toEqual({ ok: true, value: 7 });
    await cases.copy('a', { id: 'b', name: '' });
    for (const id of ['a', 'b']) {
      const kept = await exhibits.editedCopy(id, '1');
      expect([kept?.of, await kept?.picture.text()]).toEqual(['blacker', 'blacker']);
      expect(await (await exhibits.preview(id, '1'))?.text()).toBe('small');
      expect(await (await exhibits.original(id, '1'))?.text()).toBe('счёт');
    }
    const huge = { ...copyOf('x'), picture: ofSize(LIMITS.fileBytes + 1) };
    expect(await exhibits.keepCopy('a', '1', huge)).toEqual({ ok: false, problems: [{ code: 'tooLarge' }] });
    expect(await exhibits.keepCopy('a', '1')).toEqual({ ok: true, value: 0 });
    expect(await exhibits.editedCopy('a', '1')).toBeUndefined();
    expect(await (await exhibits.preview('a', '1'))?.text()).toBe('as it came');
  });

  test('copies and removes a case with its files', async () => {
    const { cases, exhibits } = await open();
    await cases.write(record('a'));
    await exhibits.add('a', '1', file('счёт.pdf'));
    expect(await cases.copy('a', { id: 'b', name: 'Копия' })).toEqual({ ok: true, value: 'b' });
    await cases.remove('a');
    expect(await exhibits.original('a', '1')).toBeUndefined();
    expect(await (await exhibits.original('b', '1'))?.text()).toBe('счёт');
    expect(await cases.read('b')).toMatchObject({ value: { record: { name: 'Копия', revision: 1 } } });
    expect(await cases.removeAll()).toEqual({ ok: true, value: { cases: 1, files: 1 } });
    expect(await cases.list()).toEqual({ ok: true, value: [] });
  });
});

describe('the device’s storage', () => {
  test('still holds the case after the page was closed', async () => {
    await (await deviceStores()).cases.write(record('a'));
    expect(await (await deviceStores()).cases.read('a')).toMatchObject({ ok: true });
  });

  test('refuses a file that would make the case too large', async () => {
    const { exhibits } = await deviceStores();
    for (let at = 0; at < 5; at += 1)
      expect(await exhibits.add('a', `${at}`, ofSize(LIMITS.fileBytes))).toMatchObject({ ok: true });
    const last = await exhibits.add('a', 'last', file('маленький.jpg'));
    expect(last).toEqual({ ok: false, problems: [{ code: 'caseTooLarge' }] });
  });

  test('says that the disk is full, and what was stored before stays', async () => {
    const { cases } = await deviceStores();
    await cases.write(record('a'));
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
      throw new DOMException('no space', 'QuotaExceededError');
    });
    const next = record('a', { revision: 1, draft: draftWith('details.story', 'не влезло') });
    expect(await cases.write(next)).toEqual({ ok: false, problems: [{ code: 'full' }] });
    put.mockRestore();
    expect(await cases.write(next)).toEqual({ ok: true, value: 2 });
  });

  test('frees files that no case names, after a day, and no others', async () => {
    const { cases, exhibits } = await deviceStores();
    const rows = (...ids: string[]) =>
      draftWith(
        'evidence.exhibits',
        ids.map((id) => ({ id, kind: 'file' })),
      );
    await cases.write(record('a', { draft: rows('named') }));
    await cases.write(record('newer', JSON.parse('{"version": 99}') as Partial<StoredCase>));
    for (const [caseId, id] of [
      ['a', 'named'],
      ['a', 'stray'],
      ['removed', 'stray'],
      ['newer', 'unknown'],
    ] as const)
      await exhibits.add(caseId, id, file('счёт.pdf'));
    expect(await exhibits.sweep('2000-01-01T00:00:00.000Z')).toEqual({ ok: true, value: 0 });
    expect(await exhibits.sweep('9999-01-01T00:00:00.000Z')).toEqual({ ok: true, value: 2 });
    expect(await exhibits.original('a', 'named')).toBeDefined();
    expect(await exhibits.original('newer', 'unknown')).toBeDefined();
  });

  test('an older version of the app beside a newer one says so instead of beginning an empty list', async () => {
    const { cases } = await deviceStores();
    await cases.write(record('a'));
    const newer = indexedDB.open('two-copies', 99);
    await new Promise((resolve) => (newer.onsuccess = resolve));
    expect(await cases.list()).toEqual({ ok: false, problems: [{ code: 'newer' }] });
    expect(await cases.write(record('a', { revision: 1 }))).toEqual({ ok: false, problems: [{ code: 'newer' }] });
  });

  test('keeps in the list what it cannot read, and gives it out as it is', async () => {
    const { cases } = await deviceStores();
    await cases.write(record('a', JSON.parse('{"version": 99}') as Partial<StoredCase>));
    expect(await listed(cases)).toEqual([expect.objectContaining({ id: 'a', readable: false })]);
    expect(await cases.read('a')).toEqual({ ok: false, problems: [{ code: 'newerVersion' }] });
    expect(await cases.stored('a')).toMatchObject({ ok: true, value: { id: 'a', version: 99 } });
  });

  test('where the browser refuses it, the app works in memory and says that nothing lasts', async () => {
    vi.stubGlobal('indexedDB', {
      open: () => {
        throw new DOMException('private window', 'InvalidStateError');
      },
    });
    const { cases } = await deviceStores();
    expect(cases.keeping).toBe('refused');
    expect(await cases.write(record('a'))).toEqual({ ok: true, value: 1 });
  });
});
