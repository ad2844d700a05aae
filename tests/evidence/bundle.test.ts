import { createHash } from 'node:crypto';
import { crc32 as nodeCrc32 } from 'node:zlib';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { type BundlePart, bundle, FINGERPRINTS } from '#evidence/bundle.ts';
import { crc32 } from '#evidence/crc32.ts';

/** Bytes without a pattern that a wrong checksum would forgive, the same at each run. */
const bytes = (length: number) => Uint8Array.from({ length }, (_, at) => (at * at * 31 + at * 7) % 251);
const LETTER = bytes(1000);
const PHOTO = bytes(4099);
const TAKEN = Date.UTC(2026, 9, 12, 9, 14, 36);

const parts: readonly BundlePart[] = [
  { path: 'Претензия.docx', body: new Blob([LETTER]), modified: TAKEN },
  { path: 'exhibits/01_Счёт.jpg', body: new Blob([PHOTO]), modified: TAKEN, said: 'Приложение № 1. Счёт' },
  { path: 'exhibits/02_.amr', body: new Blob([]), modified: 0, said: 'Приложение № 2. ' },
];
const order = { parts, list: { path: 'Опись.txt', heading: 'Файлы приложений', modified: TAKEN } };
const watch = (onRead: (done: number) => void = () => undefined, signal = new AbortController().signal) => ({
  onRead,
  signal,
});
const made = async () => new Uint8Array(await (await bundle(order, watch())).arrayBuffer());
const hash = (data: Uint8Array) => createHash('sha256').update(data).digest('hex');

describe('a bundle', () => {
  test('holds every file to the byte, each under its own name', async () => {
    const files = unzipSync(await made());
    expect(Object.keys(files)).toEqual([...parts.map(({ path }) => path), 'Опись.txt', FINGERPRINTS]);
    expect(files['Претензия.docx']).toEqual(LETTER);
    expect(files['exhibits/01_Счёт.jpg']).toEqual(PHOTO);
    expect(files['exhibits/02_.amr']).toHaveLength(0);
  });

  test('has fingerprints of all its files that sha256sum can check', async () => {
    const files = unzipSync(await made());
    const others = Object.entries(files).filter(([path]) => path !== FINGERPRINTS);
    const lines = others.map(([path, data]) => `${hash(data)}  ${path}\n`);
    expect(strFromU8(files[FINGERPRINTS] ?? bytes(0))).toBe(lines.join(''));
  });

  test('has a list of the exhibits with their fingerprints, for people', async () => {
    const files = unzipSync(await made());
    const list = files['Опись.txt'] ?? bytes(0);
    // The mark of UTF-8, without which old programs take Cyrillic for another encoding; a decoder drops it.
    expect([...list.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(strFromU8(list)).toBe(
      `Файлы приложений\n\nПриложение № 1. Счёт\nSHA-256: ${hash(PHOTO)}\n\nПриложение № 2. \nSHA-256: ${hash(bytes(0))}\n`,
    );
  });

  test('keeps the time of each file, and the first day that an archive can name where there is none', async () => {
    const archive = await made();
    const view = new DataView(archive.buffer);
    // The first local header: seconds by two, minutes, hours; day, month, years since 1980.
    expect(view.getUint16(10, true)).toBe((9 << 11) | (14 << 5) | 18);
    expect(view.getUint16(12, true)).toBe((46 << 9) | (10 << 5) | 12);
    const last = archive.length - 22 - directorySize(view);
    expect(view.getUint32(last, true)).toBe(0x02014b50);
    const third = nextEntry(view, nextEntry(view, last));
    expect([view.getUint16(third + 12, true), view.getUint16(third + 14, true)]).toEqual([0, (1 << 5) | 1]);
  });

  test('tells how far it is and ends when it is stopped', async () => {
    const heard: number[] = [];
    const stopping = new AbortController();
    const onRead = (done: number) => {
      heard.push(done);
      if (done === 1) stopping.abort();
    };
    await expect(bundle(order, watch(onRead, stopping.signal))).rejects.toThrow();
    expect(heard).toEqual([0, 1]);
  });
});

test.each([0, 1, 3, 4, 5, 1027])('the checksum of %i bytes is the one of every other program', (length) => {
  expect(crc32(bytes(length))).toBe(nodeCrc32(bytes(length)));
});

const directorySize = (view: DataView) => view.getUint32(view.byteLength - 22 + 12, true);
const nextEntry = (view: DataView, at: number) =>
  at + 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true);
