import { expect, test } from 'vitest';
import { planBundle } from '#app/bundle.ts';
import { prepareLetter } from '#app/letters.ts';
import { type Draft, draftShape } from '#core/case/draft.ts';
import { editKey, UNEDITED } from '#core/case/picture-edit.ts';
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

const BLACKED = { ...UNEDITED, blackouts: [{ x: 0.1, y: 0.2, width: 0.3, height: 0.1 }] };
const TURNED = { ...UNEDITED, turns: 1 };

async function planned(
  draft: Draft,
  stored: readonly string[],
  copies: Readonly<Record<string, typeof UNEDITED>> = {},
) {
  const pack = packRu();
  const { exhibits } = memoryStores();
  for (const id of stored)
    await exhibits.add('one', id, new File([id], 'IMG.JPG', { lastModified: Date.UTC(2026, 0) }));
  for (const [id, edit] of Object.entries(copies)) {
    const picture = new Blob([`copy of ${id}`], { type: 'image/jpeg' });
    await exhibits.keepCopy('one', id, { picture, preview: picture, of: editKey(edit) });
  }
  const { document } = prepareLetter(draft, pack, day('2026-11-23'));
  const words = pack.letters['ru']?.words;
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

test('of a picture that was blacked out only the copy goes out, and is told to be one; a turned one goes as it came', async () => {
  const draft = withExhibits('ru/paid-subscription', [
    { ...file('a', 'Паспорт', 'IMG_1.HEIC'), edit: BLACKED },
    { ...file('b', 'Счёт', 'IMG_2.JPG'), edit: TURNED },
  ]);
  const { order, missing } = await planned(draft, ['a', 'b'], { a: BLACKED, b: TURNED });
  expect(missing).toEqual([]);
  expect(order.parts.slice(1).map(({ path }) => path)).toEqual(['exhibits/01_Паспорт.jpg', 'exhibits/02_Счёт.JPG']);
  expect(await Promise.all(order.parts.slice(1).map(({ body }) => body.text()))).toEqual(['copy of a', 'b']);
  expect(order.parts[1]?.said).toContain('Копия: часть снимка закрыта чёрным');
  expect(order.parts[1]?.said).not.toContain('IMG_1');
  expect(order.parts[2]?.said).not.toContain('Копия');
});

test('a picture whose copy is not what the case says goes out in no form, and is named', async () => {
  const draft = withExhibits('ru/paid-subscription', [
    { ...file('a', 'Паспорт', 'a.jpg'), edit: BLACKED },
    file('b', 'Счёт', 'b.jpg'),
  ]);
  const { order, missing } = await planned(draft, ['a', 'b'], { b: BLACKED });
  expect(missing.map(({ caption }) => caption)).toEqual(['Паспорт', 'Счёт']);
  expect(order.parts).toHaveLength(1);
});

test('the list says which words of the letter each file proves, in the letter’s language, and when its paper was made', async () => {
  const draft = withExhibits('ru/paid-subscription', [
    { ...file('a', 'Детализация', 'a.pdf'), date: '02.11.2026', proves: ['answer:noticed-on', 'answer:gone'] },
    file('b', 'Запись', 'b.amr'),
  ]);
  const { order } = await planned(draft, ['a', 'b']);
  const said = order.parts.map((part) => part.said?.replaceAll('\u00a0', ' ').split('\n').slice(0, 2));
  expect(said.slice(1)).toEqual([
    ['Приложение № 1. Детализация от 02.11.2026', 'Подтверждает: О списании денег я узнала 27 октября 2026 г.'],
    ['Приложение № 2. Запись', 'Файл: exhibits/02_Запись.amr (b.amr)'],
  ]);
});
