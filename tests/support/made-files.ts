import { zlibSync } from 'fflate';
import { crc32 } from '#evidence/crc32.ts';

const ascii = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

/** Bytes of pieces, one after the other; a text's signs are its bytes. */
export const bytesOf = (...pieces: readonly (string | Uint8Array)[]): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(pieces.flatMap((piece) => [...(typeof piece === 'string' ? ascii(piece) : piece)]));

const objects = (list: readonly string[]) => list.map((body, at) => `${at + 1} 0 obj\n${body}\nendobj\n`).join('');
const pageTree = (pages: number): readonly string[] => [
  '<< /Type /Catalog /Pages 2 0 R >>',
  `<< /Type /Pages /Kids [${Array.from({ length: pages }, (_, at) => `${at + 3} 0 R`).join(' ')}] /Count ${pages} >>`,
];
const page = '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << >> >>';

/** Objects as old programs write them: each in the open, with a table of where it begins. The first is the catalogue. */
function pdfOf(bodies: readonly string[], trailer = ''): Uint8Array<ArrayBuffer> {
  const head = '%PDF-1.4\n';
  const starts = bodies.map((_, at) => head.length + objects(bodies.slice(0, at)).length);
  const table = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('');
  const body = `${head}${objects(bodies)}`;
  const size = bodies.length + 1;
  return bytesOf(
    `${body}xref\n0 ${size}\n0000000000 65535 f \n${table}`,
    `trailer\n<< /Size ${size} /Root 1 0 R ${trailer}>>\nstartxref\n${body.length}\n%%EOF\n`,
  );
}

/** A PDF of empty pages. */
export const plainPdf = (pages: number): Uint8Array<ArrayBuffer> =>
  pdfOf([...pageTree(pages), ...Array.from({ length: pages }, () => page)]);

/** A PDF whose pages are filled with a colour each, red, green and blue up to 1; the words on them are set in the reader's own type. */
export function paintedPdf(colours: readonly (readonly [number, number, number])[]): Uint8Array<ArrayBuffer> {
  const count = colours.length;
  const painted = colours.map(
    (_, at) =>
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${count + 3 + at} 0 R ` +
      '/Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>',
  );
  const contents = colours.map((colour, at) => {
    const drawing = `${colour.join(' ')} rg 0 0 595 842 re f BT 0 g /F1 48 Tf 100 600 Td (Page ${at + 1}) Tj ET`;
    return `<< /Length ${drawing.length} >>\nstream\n${drawing}\nendstream`;
  });
  return pdfOf([...pageTree(count), ...painted, ...contents]);
}

/** The same as new programs write it: the page tree lies in a compressed stream of objects. No reader's table: only for counting. */
export function packedPdf(pages: number): Uint8Array<ArrayBuffer> {
  const packed = zlibSync(ascii(`1 0 2 40 ${pageTree(pages).join(' ')}`));
  return bytesOf(
    `%PDF-1.5\n9 0 obj\n<< /Type /ObjStm /N 2 /First 9 /Length ${packed.length} /Filter /FlateDecode >>\nstream\r\n`,
    packed,
    '\nendstream\nendobj\nstartxref\n0\n%%EOF\n',
  );
}

/** A PDF of one page that opens with a password, which nobody knows (ISO 32000-1, 7.6.3). */
export function lockedPdf(): Uint8Array<ArrayBuffer> {
  const key = '5a'.repeat(32);
  const lock = `<< /Filter /Standard /V 1 /R 2 /P -4 /O <${key}> /U <${key}> >>`;
  return pdfOf([...pageTree(1), page, lock], `/Encrypt 4 0 R /ID [<${key}> <${key}>] `);
}

/** Little-endian entry of an image file directory (TIFF 6.0): tag, type, count, value or where it lies. */
const entry = (tag: number, type: number, count: number, value: number): Uint8Array => {
  const view = new DataView(new ArrayBuffer(12));
  view.setUint16(0, tag, true);
  view.setUint16(2, type, true);
  view.setUint32(4, count, true);
  view.setUint32(8, value, true);
  return new Uint8Array(view.buffer);
};

/** What a phone writes into a photo: it was held on its side (orientation 6), by which device, and where on Earth. */
export function asPhoneTook(jpeg: Uint8Array, device: string): Uint8Array<ArrayBuffer> {
  const maker = `${device}\0`;
  const makerAt = 8 + 2 + 3 * 12 + 4;
  const placeAt = makerAt + maker.length;
  const main = bytesOf(
    '\x03\0',
    entry(0x010f, 2, maker.length, makerAt),
    entry(0x0112, 3, 1, 6),
    entry(0x8825, 4, 1, placeAt),
  );
  const place = bytesOf('\x01\0', entry(0x0001, 2, 2, 'N'.charCodeAt(0)), '\0\0\0\0');
  const exif = bytesOf('Exif\0\0II*\0\x08\0\0\0', main, '\0\0\0\0', maker, place);
  const length = exif.length + 2;
  return bytesOf('\xFF\xD8\xFF\xE1', String.fromCharCode(length >> 8, length & 0xff), exif, jpeg.subarray(2));
}

/** A picture of one colour (PNG, third edition): of red, green and blue up to 255. */
export function plainPng(
  width: number,
  height: number,
  colour: readonly [number, number, number],
): Uint8Array<ArrayBuffer> {
  const row = bytesOf(
    '\0',
    Uint8Array.from({ length: width * 3 }, (_, at) => colour[at % 3] ?? 0),
  );
  const rows = new Uint8Array(row.length * height);
  for (let at = 0; at < height; at += 1) rows.set(row, at * row.length);
  return bytesOf(
    '\x89PNG\r\n\x1A\n',
    pngPart('IHDR', bytesOf(bigEndian(width), bigEndian(height), '\x08\x02\0\0\0')),
    pngPart('IDAT', zlibSync(rows)),
    pngPart('IEND', new Uint8Array()),
  );
}

function pngPart(name: string, body: Uint8Array): Uint8Array<ArrayBuffer> {
  const named = bytesOf(name, body);
  return bytesOf(bigEndian(body.length), named, bigEndian(crc32(named)));
}

function bigEndian(value: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value);
  return bytes;
}
