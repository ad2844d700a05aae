import { createHash } from 'node:crypto';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { LIMITS } from '#core/case/limits.ts';
import { packCase, unpackCase } from '#evidence/case-archive.ts';

const reading = { onRead: () => undefined, signal: new AbortController().signal };
const TAKEN = Date.UTC(2026, 9, 12, 9, 14, 36);
const PHOTO = Uint8Array.from({ length: 3000 }, (_, at) => at % 251);
const TEXT = '{"format":"two-copies-case"}\n';
const order = (passphrase = '') => ({
  text: TEXT,
  modified: TAKEN,
  files: [{ id: 'a1', name: 'Снимок.jpg', original: new Blob([PHOTO]), modified: TAKEN }],
  passphrase,
});
const archive = (files: Parameters<typeof zipSync>[0]) => new Blob([Uint8Array.from(zipSync(files))]);
const problemOf = async (file: Blob, passphrase = '') => {
  const read = await unpackCase(file, passphrase, reading);
  return read.ok ? 'opened' : read.problems[0]?.code;
};

describe('a case in one file', () => {
  test.each(['', 'зелёный чайник'])('comes out as it went in (passphrase: %j)', async (passphrase) => {
    const read = await unpackCase(await packCase(order(passphrase), reading), passphrase, reading);
    if (!read.ok) throw new Error(read.problems[0]?.code);
    expect(read.value.text).toBe(TEXT);
    const [file] = read.value.files;
    expect(file).toMatchObject({
      id: 'a1',
      modified: TAKEN,
      sha256: createHash('sha256').update(PHOTO).digest('hex'),
    });
    expect(new Uint8Array((await file?.original.arrayBuffer()) ?? new ArrayBuffer())).toEqual(PHOTO);
  });

  test('brings the edited copy of a picture along, beside its original', async () => {
    const plain = order();
    const files = plain.files.map((file) => ({ ...file, copy: new Blob(['чёрное']) }));
    const packed = await packCase({ ...plain, files }, reading);
    const names = Object.keys(unzipSync(new Uint8Array(await packed.arrayBuffer())));
    expect(names).toEqual(['case.json', 'exhibits/a1/Снимок.jpg', 'copies/a1/Снимок.jpg']);
    const read = await unpackCase(packed, '', reading);
    if (!read.ok) throw new Error(read.problems[0]?.code);
    expect(read.value.files).toHaveLength(1);
    expect(await read.value.files[0]?.copy?.text()).toBe('чёрное');
    expect(read.value.files[0]?.original.size).toBe(PHOTO.length);
  });

  test('can be looked into with any program where it is not sealed', async () => {
    const bytes = new Uint8Array(await (await packCase(order(), reading)).arrayBuffer());
    expect(Object.keys(unzipSync(bytes))).toEqual(['case.json', 'exhibits/a1/Снимок.jpg']);
  });

  test('is opened too when a person unpacked it and packed its folder anew', async () => {
    const again = archive({
      'Дело МТС/exhibits/a1/Снимок.jpg': PHOTO,
      'Дело МТС/case.json': strToU8(TEXT),
      '__MACOSX/Дело МТС/._case.json': strToU8('x'),
    });
    const read = await unpackCase(again, '', reading);
    expect(read.ok && read.value.files.map(({ id }) => id)).toEqual(['a1']);
  });

  test('asks for its passphrase, and says when another was given', async () => {
    const sealed = await packCase(order('зелёный чайник'), reading);
    expect(await problemOf(sealed)).toBe('locked');
    expect(await problemOf(sealed, 'красный чайник')).toBe('wrongPassphrase');
  });
});

describe('what is no case is refused:', () => {
  test.each([
    ['a picture', new Blob([PHOTO]), 'notAnArchive'],
    ['an archive of photos', archive({ 'IMG_1.jpg': PHOTO }), 'strange'],
    ['files beside a case', archive({ 'case.json': strToU8(TEXT), 'setup.exe': PHOTO }), 'strange'],
    ['a deep path', archive({ 'case.json': strToU8(TEXT), 'exhibits/a/b/c.jpg': PHOTO }), 'strange'],
    ['a way out', archive({ 'case.json': strToU8(TEXT), 'exhibits/../../x': PHOTO }), 'unsafe'],
    ['an endless text', archive({ 'case.json': [new Uint8Array(LIMITS.caseFileBytes + 1), { level: 1 }] }), 'tooMuch'],
    [
      'too many files',
      archive({
        'case.json': strToU8(TEXT),
        ...Object.fromEntries(Array.from({ length: LIMITS.exhibits + 1 }, (_, at) => [`exhibits/${at}/a`, PHOTO])),
      }),
      'tooMuch',
    ],
  ])('%s', async (_what, file, code) => {
    expect(await problemOf(file)).toBe(code);
  });

  test('one with a byte of an exhibit altered', async () => {
    const bytes = new Uint8Array(await (await packCase(order(), reading)).arrayBuffer());
    const at = bytes.length - 400;
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    expect(await problemOf(new Blob([bytes]))).toBe('damaged');
  });

  test('one that was given up half way', async () => {
    const file = await packCase(order(), reading);
    const stopped = { ...reading, signal: AbortSignal.abort() };
    await expect(unpackCase(file, '', stopped)).rejects.toThrow();
  });
});
