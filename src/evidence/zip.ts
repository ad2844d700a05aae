/** One file of an archive. Its bytes are only referred to, never copied: an archive of half a gigabyte takes no memory. */
export type ZipEntry = {
  /** With forward slashes. */
  readonly path: string;
  readonly body: Blob;
  readonly crc32: number;
  readonly modified: Date;
};

const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END = 0x06054b50;
/** Version 2.0 of the format; names in UTF-8 (general purpose bit 11); stored as it is: pictures, PDF and sound are packed already. */
const VERSION = 20;
const UTF8_NAMES = 0x0800;
const STORED = 0;
/** Info-ZIP's extended timestamp: the time of the last change in seconds since 1970, in UTC. */
const EXACT_TIME = 0x5455;
const EXACT_TIME_BYTES = 9;
const ONLY_MODIFIED = 1;

/** A zip archive (PKWARE APPNOTE 6.3.10) of files that are stored as they are; together below 4 GiB, fewer than 65536. */
export function zipOf(entries: readonly ZipEntry[]): Blob {
  const parts: BlobPart[] = [];
  const directory: Uint8Array<ArrayBuffer>[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = new TextEncoder().encode(entry.path);
    const local = header(entry, name, 'local', 0);
    parts.push(local, entry.body);
    directory.push(header(entry, name, 'central', offset));
    offset += local.length + entry.body.size;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  return new Blob([...parts, ...directory, end(entries.length, size, offset)], { type: 'application/zip' });
}

function header(
  { body, crc32, modified }: ZipEntry,
  name: Uint8Array,
  place: 'local' | 'central',
  offset: number,
): Uint8Array<ArrayBuffer> {
  const isCentral = place === 'central';
  const field = fields((isCentral ? 46 : 30) + name.length + EXACT_TIME_BYTES);
  field.u32(isCentral ? CENTRAL_HEADER : LOCAL_HEADER);
  if (isCentral) field.u16(VERSION);
  field.u16(VERSION, UTF8_NAMES, STORED, ...dosTime(modified));
  field.u32(crc32, body.size, body.size);
  field.u16(name.length, EXACT_TIME_BYTES);
  // No comment, first disk, no attributes inside or outside; where the entry begins.
  if (isCentral) {
    field.u16(0, 0, 0);
    field.u32(0, offset);
  }
  field.bytes(name);
  field.u16(EXACT_TIME, EXACT_TIME_BYTES - 4);
  field.u8(ONLY_MODIFIED);
  field.u32(Math.floor(modified.getTime() / 1000));
  return field.all;
}

function end(count: number, size: number, offset: number): Uint8Array<ArrayBuffer> {
  const field = fields(22);
  field.u32(END);
  field.u16(0, 0, count, count);
  field.u32(size, offset);
  field.u16(0);
  return field.all;
}

/** Little-endian numbers, one after the other. */
function fields(length: number) {
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  let at = 0;
  return {
    all: bytes,
    u8: (value: number) => view.setUint8((at += 1) - 1, value),
    u16: (...values: readonly number[]) => {
      for (const value of values) view.setUint16((at += 2) - 2, value, true);
    },
    u32: (...values: readonly number[]) => {
      for (const value of values) view.setUint32((at += 4) - 4, value, true);
    },
    bytes: (values: Uint8Array) => {
      bytes.set(values, at);
      at += values.length;
    },
  };
}

/** MS-DOS time and day, for programs that read nothing better: two-second steps from 1980 on, in UTC. */
function dosTime(time: Date): readonly [number, number] {
  const year = Math.min(Math.max(time.getUTCFullYear() - 1980, 0), 127);
  return [
    (time.getUTCHours() << 11) | (time.getUTCMinutes() << 5) | (time.getUTCSeconds() >> 1),
    (year << 9) | ((time.getUTCMonth() + 1) << 5) | time.getUTCDate(),
  ];
}
