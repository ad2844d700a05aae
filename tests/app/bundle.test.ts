import { expect, test } from 'vitest';
import { planBundle } from '#app/bundle.ts';
import { prepareLetter } from '#app/letters.ts';
import { type Draft, draftShape } from '#core/case/draft.ts';
import { day } from '#core/plain-date.ts';
import { memoryStores } from '#platform/memory-store.ts';
import { draftOfCase } from '../support/letter-cases.ts';
import { packRu } from '../support/packs.ts';

const file = (id: string, caption: string, fileName: string) => ({
  id,
  kind: 'file' as const,
  caption,
  fileName,
  mediaType: 'image/jpeg',
  sheets: '1',
  item: '',
});
const paper = { id: 'p', kind: 'paper' as const, caption: 'Договор', sheets: '2', item: '', fileName: '' };

async function planned(draft: Draft, stored: readonly string[]) {
  const pack = packRu();
  const { exhibits } = memoryStores();
  for (const id of stored)
    await exhibits.add('one', id, new File([id], 'IMG.JPG', { lastModified: Date.UTC(2026, 0) }));
  const { document } = prepareLetter(draft, pack, day('2026-11-23'));
  const words = pack.letters['ru']?.words.bundle;
  if (!document || !words) throw new Error('no letter');
  const letter = new File(['letter'], 'Претензия.docx', { lastModified: Date.UTC(2026, 10, 23) });
  return planBundle({ caseId: 'one', draft, document, letter, words }, exhibits);
}

const withExhibits = (name: string, exhibits: readonly unknown[]): Draft => {
  const draft = draftOfCase(name);
  return draftShape.parse({ ...draft, evidence: { exhibits } });
};

test('originals go under the numbers and names of the letter, papers keep their numbers', async () => {
  const draft = withExhibits('ru/paid-subscription', [
    file('a', 'Снимок экрана: счёт/октябрь', 'IMG_1.JPG'),
    paper,
    file('b', 'Запись', 'call.amr'),
  ]);
  const { order, missing } = await planned(draft, ['a', 'b']);
  expect(order.parts.map(({ path }) => path)).toEqual([
    'Претензия.docx',
    'exhibits/01_Снимок экрана счёт октябрь.JPG',
    'exhibits/03_Запись.amr',
  ]);
  expect(order.parts[1]?.said).toBe(
    [
      'Приложение № 1. Снимок экрана: счёт/октябрь',
      'Файл: exhibits/01_Снимок экрана счёт октябрь.JPG (IMG_1.JPG)',
      'Тип: image/jpeg',
      'Размер, байт: 1',
      'Время файла (UTC): 2026-01-01T00:00:00.000Z',
    ].join('\n'),
  );
  expect(missing).toEqual([]);
});

test('a power of attorney that the letter itself encloses comes first in the numbers', async () => {
  const draft = withExhibits('ru/internet-outage-representative', [file('a', 'Счёт', 'a.pdf')]);
  const { order } = await planned(draft, ['a']);
  expect(order.parts.at(-1)?.path).toBe('exhibits/02_Счёт.pdf');
});

test('a file that is not on this device is named, and the bundle is made of the others', async () => {
  const draft = withExhibits('ru/paid-subscription', [file('a', 'Счёт', 'a.pdf'), file('b', 'Запись', 'b.amr')]);
  const { order, missing } = await planned(draft, ['b']);
  expect(missing.map(({ caption }) => caption)).toEqual(['Счёт']);
  expect(order.parts.map(({ path }) => path)).toEqual(['Претензия.docx', 'exhibits/02_Запись.amr']);
});
