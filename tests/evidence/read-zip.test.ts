import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { openZip } from '#evidence/read-zip.ts';
import { zipOf } from '#evidence/zip.ts';
import { crc32 } from '#evidence/crc32.ts';

const LIMITS = { files: 3, fileBytes: 10_000, bytes: 15_000 };
const open = (bytes: Uint8Array<ArrayBuffer>, limits = LIMITS) => openZip(new Blob([bytes]), limits);
const made = (files: Parameters<typeof zipSync>[0]) => Uint8Array.from(zipSync(files));

async function read(bytes: Uint8Array<ArrayBuffer>) {
  const opened = await open(bytes);
  if (!opened.ok) return opened.problems[0]?.code;
  return Promise.all(opened.value.map(async ({ path, read: bytesOf }) => [path, await (await bytesOf()).text()]));
}

describe('an archive from outside', () => {
  test('is read whether its files are packed or stored, and what systems leave in it is not', async () => {
    const bytes = made({
      'Дело/case.json': strToU8('{}'.repeat(500)),
      'b.txt': [strToU8('stored'), { level: 0 }],
      '__MACOSX/._b.txt': strToU8('x'),
      'Дело/.DS_Store': strToU8('x'),
    });
    expect(await read(bytes)).toEqual([
      ['Дело/case.json', '{}'.repeat(500)],
      ['b.txt', 'stored'],
    ]);
  });

  test('is read back from our own writer', async () => {
    const body = new Blob(['письмо']);
    const sum = crc32(new Uint8Array(await body.arrayBuffer()));
    const archive = zipOf([{ path: 'письмо.txt', body, crc32: sum, modified: new Date(Date.UTC(2026, 9, 12)) }]);
    const opened = await openZip(archive, LIMITS);
    if (!opened.ok) throw new Error('not read');
    expect(await (await opened.value[0]?.read())?.text()).toBe('письмо');
  });

  test.each([
    ['text', strToU8('{"format":1}'), 'notAnArchive'],
    ['nothing', new Uint8Array(), 'notAnArchive'],
    ['half an archive', made({ a: strToU8('abc') }).slice(0, 40), 'damaged'],
    [
      'two archives, one behind the other',
      Uint8Array.from([...made({ a: strToU8('1') }), ...made({ b: strToU8('2') })]),
      'damaged',
    ],
    ['a way up', made({ '../../etc/passwd': strToU8('x') }), 'unsafe'],
    ['a way up of Windows', made({ 'a\\..\\..\\b': strToU8('x') }), 'unsafe'],
    ['a whole path', made({ '/etc/passwd': strToU8('x') }), 'unsafe'],
    ['a drive', made({ 'C:/x': strToU8('x') }), 'unsafe'],
    ['a large file in a small archive', made({ bomb: new Uint8Array(10_001) }), 'tooMuch'],
    ['too many bytes together', made({ a: new Uint8Array(9000), b: new Uint8Array(9000) }), 'tooMuch'],
    ['too many files', made({ a: strToU8('1'), b: strToU8('1'), c: strToU8('1'), d: strToU8('1') }), 'tooMuch'],
  ])('of %s is refused', async (_what, bytes, code) => {
    expect(await read(Uint8Array.from(bytes))).toBe(code);
  });

  test('that unpacks to more than it promises is broken off', async () => {
    const bytes = made({ bomb: new Uint8Array(5000) });
    const view = new DataView(bytes.buffer);
    const directory = view.getUint32(bytes.length - 22 + 16, true);
    for (const promised of [22, directory + 24]) view.setUint32(promised, 10, true);
    const opened = await open(bytes);
    if (!opened.ok) throw new Error('not opened');
    expect(opened.value[0]?.size).toBe(10);
    await expect(opened.value[0]?.read()).rejects.toThrow();
  });

  test('with one byte altered is found out when that file is read', async () => {
    const bytes = made({ 'a.txt': [strToU8('a story'), { level: 0 }] });
    const at = 30 + 'a.txt'.length;
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    const opened = await open(bytes);
    if (!opened.ok) throw new Error('not opened');
    await expect(opened.value[0]?.read()).rejects.toThrow();
  });
});
