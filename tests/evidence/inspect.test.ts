import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { fileKindOf, mediaTypeOf } from '#evidence/file-type.ts';
import { inspect } from '#evidence/inspect.ts';
import { bytesOf, lockedPdf, packedPdf, plainPdf } from '#tests/support/made-files.ts';

const box = (brand: string) => bytesOf('\0\0\0\x18ftyp', brand, '\0\0\0\0');

test.each([
  ['a photo', bytesOf('\xFF\xD8\xFF\xE1'), '', 'image/jpeg'],
  ['a screenshot', bytesOf('\x89PNG\r\n\x1A\n'), '', 'image/png'],
  ['a photo that a messenger called .pdf', bytesOf('\xFF\xD8\xFF\xE0'), 'application/pdf', 'image/jpeg'],
  ['a sticker', bytesOf('RIFF\0\0\0\0WEBPVP8 '), '', 'image/webp'],
  ['an iPhone photo without a type', box('heic'), '', 'image/heic'],
  ['an iPhone photo that an Android phone calls a file', box('mif1'), 'application/octet-stream', 'image/heic'],
  ['a recording of an iPhone', box('M4A '), '', 'audio/mp4'],
  ['a recording of an Android phone, in the box of a film', box('isom'), 'audio/mp4', 'audio/mp4'],
  ['a call recorded as 3gp sound', box('3gp4'), 'audio/3gpp', 'audio/3gpp'],
  ['a film of a telephone', box('qt  '), '', 'video/quicktime'],
  ['a voice message', bytesOf('OggS'), 'audio/ogg', 'audio/ogg'],
  ['an AMR call', bytesOf('#!AMR\n'), '', 'audio/amr'],
  ['an MP3 with a title', bytesOf('ID3\x04'), '', 'audio/mpeg'],
  ['a recorder’s sound', bytesOf('RIFF\0\0\0\0WAVEfmt '), '', 'audio/wav'],
  ['a PDF behind a stray line', bytesOf('\r\n%PDF-1.7\n'), '', 'application/pdf'],
  ['a table', bytesOf('a;b;c'), 'text/csv', 'text/csv'],
  ['nobody knows what', bytesOf('MZ'), '', 'application/octet-stream'],
])('%s is known by its bytes', (_what, head, declared, type) => {
  expect(mediaTypeOf(head, declared)).toBe(type);
});

test('what can be done with a file follows from its type', () => {
  const types = ['image/heic', 'application/pdf', 'audio/amr', 'video/mp4', 'text/csv', ''];
  expect(types.map(fileKindOf)).toEqual(['picture', 'pdf', 'sound', 'film', 'other', 'other']);
});

test('the fingerprint is of the very bytes', async () => {
  const bytes = bytesOf('Счёт'.replaceAll(/./gu, 'x'), '\0\xFF');
  const { sha256 } = await inspect(new Blob([bytes]));
  expect(sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
});

test.each([
  ['written in the open', plainPdf(40), 40],
  ['of one page', plainPdf(1), 1],
  ['with its tree in a compressed stream', packedPdf(12), 12],
  ['saved again with two pages fewer', bytesOf(plainPdf(5), plainPdf(3)), 3],
])('the sheets of a PDF %s are counted', async (_what, bytes, sheets) => {
  expect(await inspect(new Blob([bytes]))).toMatchObject({ mediaType: 'application/pdf', sheets, isLocked: false });
});

test('a PDF whose pages cannot be counted leaves the count to the person', async () => {
  const broken = await inspect(new Blob([bytesOf('%PDF-1.4\n<< /Type /Pages /Count')]));
  expect(broken).toMatchObject({ mediaType: 'application/pdf', isLocked: false });
  expect(broken.sheets).toBeUndefined();
  const swollen = bytesOf('%PDF-1.5\n<< /Type /ObjStm >>\nstream\n', 'no zlib data', '\nendstream');
  expect((await inspect(new Blob([swollen]))).sheets).toBeUndefined();
});

test('a PDF with a password says so', async () => {
  expect(await inspect(new Blob([lockedPdf()]))).toMatchObject({ isLocked: true });
});

test('sound has no sheets', async () => {
  expect((await inspect(new Blob([bytesOf('#!AMR\n')]))).sheets).toBeUndefined();
});
