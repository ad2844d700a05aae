import { describe, expect, test } from 'vitest';
import { caseFile, fileAsStored, readCase } from '#app/case-files.ts';
import { missingExhibits } from '#app/exhibits.ts';
import { LIMITS } from '#core/case/limits.ts';
import { CASE_VERSION } from '#core/case/record.ts';
import { memoryStores } from '#platform/memory-store.ts';
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

test('a case that cannot be opened is carried away as it lies there', async () => {
  const { cases } = memoryStores();
  await cases.write({
    id: 'a',
    version: CASE_VERSION,
    revision: 0,
    name: 'Мама',
    updatedAt: '',
    draft: draftWith('details.story', 'слова'),
  });
  const file = await fileAsStored(cases, 'a', 'Мама');
  expect(await file?.text()).toContain('"слова"');
  expect(await fileAsStored(cases, 'gone', 'Нет')).toBeUndefined();
});
