import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { bundle, FINGERPRINTS } from '#evidence/bundle.ts';
import { checkBundle } from '#evidence/check-bundle.ts';

const reading = { onRead: () => undefined, signal: new AbortController().signal };
const TAKEN = Date.UTC(2026, 9, 12, 9, 14, 36);
const PHOTO = Uint8Array.from({ length: 60 }, (_, at) => (at * 31) % 251);
const LETTER = 'Претензия.docx';
const EXHIBIT = 'exhibits/01_Счёт.jpg';
const LIST = 'Опись файлов.txt';

const made = async (): Promise<Uint8Array<ArrayBuffer>> => {
  const parts = [
    { path: LETTER, body: new Blob(['letter']), modified: TAKEN },
    { path: EXHIBIT, body: new Blob([PHOTO]), modified: TAKEN, said: 'Приложение № 1. Счёт' },
  ];
  const archive = await bundle({ parts, list: { path: LIST, heading: 'Файлы', modified: TAKEN } }, reading);
  return new Uint8Array(await archive.arrayBuffer());
};
const check = (archive: Uint8Array<ArrayBuffer>) => checkBundle(new Blob([archive]), reading);
/** State by name, or what is wrong with the archive. */
const told = async (archive: Uint8Array<ArrayBuffer>) => {
  const checked = await check(archive);
  return checked.ok
    ? Object.fromEntries(checked.value.map(({ path, state }) => [path, state]))
    : checked.problems[0]?.code;
};
/** Unpacked, changed and packed by another program. */
const repacked = async (change: (files: Record<string, Uint8Array>) => Record<string, Uint8Array>) =>
  Uint8Array.from(zipSync(change(unzipSync(await made()))));

const GOOD = { [LETTER]: 'same', [EXHIBIT]: 'same', [LIST]: 'same' };

describe('the check of a bundle', () => {
  test('finds all files as they were', async () => {
    expect(await told(await made())).toEqual(GOOD);
  });

  test('takes what a person unpacked and packed anew in a folder', async () => {
    const again = await repacked((files) =>
      Object.fromEntries(Object.entries(files).map(([path, data]) => [`Дело/${path}`, data])),
    );
    expect(await told(again)).toEqual(GOOD);
  });

  test('finds any one altered byte of a file or of its name', async () => {
    const archive = await made();
    const text = Buffer.from(archive);
    const names = [LETTER, EXHIBIT, LIST, FINGERPRINTS].map((name) => Buffer.from(name));
    const contents = [Buffer.from('letter'), Buffer.from(PHOTO), Buffer.from('Файлы'), Buffer.from('SHA-256: ')];
    for (const piece of [...names, ...contents]) {
      for (let begin = text.indexOf(piece); begin >= 0; begin = text.indexOf(piece, begin + 1)) {
        for (let at = begin; at < begin + piece.length; at += 1) {
          const altered = Uint8Array.from(archive);
          altered[at] = (altered[at] ?? 0) ^ 1;
          expect(await told(altered), `byte ${at}`).not.toEqual(GOOD);
        }
      }
    }
  });

  test('names the file that was altered behind the archive’s own checksums', async () => {
    const swapped = await repacked((files) => ({ ...files, [EXHIBIT]: strToU8('another photo') }));
    expect(await told(swapped)).toEqual({ ...GOOD, [EXHIBIT]: 'altered' });
  });

  test('names a file that was taken out, and one that was put in', async () => {
    const changed = await repacked(({ [EXHIBIT]: taken, ...files }) => ({ ...files, 'exhibits/02_Чек.jpg': taken! }));
    expect(await told(changed)).toEqual({
      [LETTER]: 'same',
      [LIST]: 'same',
      [EXHIBIT]: 'missing',
      'exhibits/02_Чек.jpg': 'added',
    });
  });

  test.each([
    ['text', async () => Uint8Array.from(strToU8('no archive')), 'notAnArchive'],
    ['an archive cut off on its way', async () => (await made()).slice(0, -40), 'damaged'],
    [
      'one without fingerprints',
      () => repacked((files) => Object.fromEntries(Object.entries(files).filter(([path]) => path !== FINGERPRINTS))),
      'noFingerprints',
    ],
    [
      'one whose fingerprints are no such list',
      () => repacked((files) => ({ ...files, [FINGERPRINTS]: strToU8('hello\n') })),
      'noFingerprints',
    ],
    [
      'one whose fingerprints name a file twice',
      () =>
        repacked(({ [FINGERPRINTS]: sums, ...files }) => ({
          ...files,
          [FINGERPRINTS]: Buffer.concat([sums!, sums!]),
        })),
      'noFingerprints',
    ],
  ])('says what is wrong with %s', async (_, archive, code) => {
    expect(await told(await archive())).toBe(code);
  });

  test('ends when it is stopped', async () => {
    const stopping = new AbortController();
    const onRead = () => stopping.abort();
    await expect(checkBundle(new Blob([await made()]), { onRead, signal: stopping.signal })).rejects.toThrow();
  });
});
