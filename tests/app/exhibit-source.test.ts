import { expect, test } from 'vitest';
import { embeddedSource } from '#app/exhibit-source.ts';
import { newExhibit } from '#core/case/draft.ts';
import { memoryStores } from '#platform/memory-store.ts';

test('pages are made of the file as it came; a paper and a file of another device have none', async () => {
  const { exhibits } = memoryStores();
  await exhibits.add('one', 'a', new File(['счёт'], 'a.pdf'));
  const sourceOf = async (id: string, kind: 'file' | 'paper') =>
    (await embeddedSource(newExhibit({ id, kind }), 'one', exhibits))?.text();
  expect(await sourceOf('a', 'file')).toBe('счёт');
  expect(await sourceOf('b', 'file')).toBeUndefined();
  expect(await sourceOf('a', 'paper')).toBeUndefined();
});
