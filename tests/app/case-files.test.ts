import { describe, expect, test } from 'vitest';
import { caseFile, caseAsStored, readCase } from '#app/case-files.ts';
import { missingExhibits } from '#app/exhibits.ts';
import { LIMITS } from '#core/case/limits.ts';
import type { StoredCase } from '#core/case/record.ts';
import { memoryStores } from '#platform/memory-store.ts';
import { evidenceHere as evidence } from '#tests/support/evidence-here.ts';
import { draftWith } from '#tests/support/sound-case.ts';

const exhibits = [
  { id: 'photo', kind: 'file', caption: 'Снимок экрана', fileName: 'снимок.png', size: 5 },
  { id: 'bill', kind: 'paper', caption: 'Счёт' },
];

describe('a case carried to another device', () => {
  test('arrives whole, but for the bytes of its files, which are named as missing', async () => {
    const draft = draftWith('evidence.exhibits', exhibits);
    const carried = await readCase(caseFile({ name: 'Мама', draft, fileName: 'Претензия МТС 2026-11-24' }));
    expect(carried).toEqual({ ok: true, value: { name: 'Мама', draft, dropped: [] } });

    const stores = memoryStores();
    expect(await missingExhibits(draft, 'a', stores.exhibits)).toEqual(['photo']);
    await stores.exhibits.add('a', 'photo', new File(['пиксели'], 'снимок.png'));
    expect(await missingExhibits(draft, 'a', stores.exhibits)).toEqual([]);
  });

  test('has a file name with its ending', () => {
    expect(caseFile({ name: '', draft: draftWith('details.story', ''), fileName: 'Дело' }).name).toBe('Дело.json');
  });

  test.each([
    ['a photo', new File(['\u0089PNG\r\n'], 'a.png'), 'notJson'],
    ['an empty file', new File([], 'a.json'), 'notJson'],
    ['a film', Object.defineProperty(new File([], 'a.mov'), 'size', { value: LIMITS.caseFileBytes + 1 }), 'tooLong'],
  ])('%s is no case, and says so', async (_what, file, code) => {
    expect(await readCase(file)).toMatchObject({ ok: false, problems: [{ path: '', code }] });
  });
});

const watch = { onProgress: () => undefined, signal: new AbortController().signal };

describe('a case that cannot be opened is carried away as it lies there', () => {
  const junk = JSON.parse('{"id": "a", "version": 99, "revision": 0, "draft": {"story": "слова"}}') as StoredCase;

  test('as text', async () => {
    const stores = memoryStores();
    await stores.cases.write(junk);
    const file = await caseAsStored('a', 'Мама', { ...stores, evidence }, watch);
    expect(file.ok && file.value.name).toBe('Мама.json');
    expect(file.ok && (await file.value.text())).toContain('"слова"');
  });

  test('with its files', async () => {
    const stores = memoryStores();
    await stores.cases.write(junk);
    await stores.exhibits.add('a', 'bill', new File(['счёт за октябрь'], '../счёт.pdf'));
    const file = await caseAsStored('a', 'Мама', { ...stores, evidence }, watch);
    if (!file.ok) throw new Error('not carried away');
    const archive = await file.value.text();
    expect(file.value.name).toBe('Мама.zip');
    for (const part of ['"слова"', 'exhibits/bill/', 'счёт за октябрь']) expect(archive).toContain(part);
    expect(archive).not.toContain('../');
  });

  test('and one that is not there says so', async () => {
    const gone = await caseAsStored('gone', 'Нет', { ...memoryStores(), evidence }, watch);
    expect(gone).toEqual({ ok: false, problems: [{ code: 'notFound' }] });
  });
});
