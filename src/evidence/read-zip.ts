import { type Entry, type ReadableReader, type Reader, ZipReader } from '@zip.js/zip.js/lib/zip-core-reader.js';
import { failure, type Result, success } from '#core/result.ts';

/** A file of an archive that somebody else may have made. */
export type ArchiveFile = {
  readonly path: string;
  readonly size: number;
  readonly modified: Date;
  /** Its bytes, as many as were promised and with the promised checksum; rejects with other ones. */
  readonly read: () => Promise<Blob>;
};

export type ArchiveLimits = { readonly files: number; readonly fileBytes: number; readonly bytes: number };

/**
 * `notAnArchive`: no zip at all. `damaged`: its parts do not fit together. `unsafe`: a name that leads out of the archive.
 * `tooMuch`: more or larger files than there may be. `otherLock`: closed with a zip password.
 */
export type ArchiveProblem = { readonly code: 'notAnArchive' | 'damaged' | 'unsafe' | 'tooMuch' | 'otherLock' };

/** What programs of other systems leave in an archive that they pack anew. */
const LEFT_BY_SYSTEMS = /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/iu;

/**
 * Opens a zip archive and trusts nothing that it says: of two ways to read it none is taken, and what it promises to hold is held
 * against the limits before a byte is unpacked.
 */
export async function openZip(
  archive: Blob,
  limits: ArchiveLimits,
): Promise<Result<readonly ArchiveFile[], ArchiveProblem>> {
  const reader = new ZipReader(readerOf(archive), {
    strictness: 'strict',
    filenameValidation: 'tolerant',
    checkSignature: true,
    checkOverlappingEntry: true,
    useWebWorkers: false,
  });
  const files: ArchiveFile[] = [];
  let bytes = 0;
  try {
    for await (const entry of reader.getEntriesGenerator()) {
      if (entry.directory || LEFT_BY_SYSTEMS.test(entry.filename)) continue;
      if (entry.encrypted) return failure({ code: 'otherLock' });
      if (leadsOut(entry.filename)) return failure({ code: 'unsafe' });
      bytes += entry.uncompressedSize;
      const isLarge = entry.uncompressedSize > limits.fileBytes || bytes > limits.bytes;
      if (isLarge || files.length === limits.files) return failure({ code: 'tooMuch' });
      files.push(fileOf(entry));
    }
  } catch {
    return failure({ code: files.length === 0 && !(await beginsAsZip(archive)) ? 'notAnArchive' : 'damaged' });
  }
  return success(files);
}

function fileOf(entry: Extract<Entry, { directory: false }>): ArchiveFile {
  const { filename: path, uncompressedSize: size, lastModDate: modified } = entry;
  return {
    path,
    size,
    modified,
    read: async () => {
      const { readable, writable } = atMost(size);
      const [blob] = await Promise.all([new Response(readable).blob(), entry.getData(writable)]);
      if (blob.size !== size) throw new Error('fewer bytes than promised');
      return blob;
    },
  };
}

/** Lets that many bytes through and breaks off at the next: a small file may unpack to gigabytes. */
function atMost(bytes: number): TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>> {
  let passed = 0;
  return new TransformStream({
    transform: (chunk, controller) => {
      passed += chunk.length;
      if (passed > bytes) throw new Error('more bytes than promised');
      controller.enqueue(chunk);
    },
  });
}

/** What the library asks of a reader that it can jump about in. */
type RandomAccess = ReadableReader & Pick<Reader<Blob>, 'size' | 'createReadable' | 'readUint8Array'>;

/** Reads slices of a blob, so that the archive itself never lies in memory. */
function readerOf(archive: Blob): RandomAccess {
  const part = (at: number, length: number) => archive.slice(at, at + length);
  return {
    size: archive.size,
    get readable() {
      return archive.stream();
    },
    createReadable: ({ offset = 0, size = archive.size } = {}) => part(offset, size).stream(),
    readUint8Array: async (at, length) => new Uint8Array(await part(at, length).arrayBuffer()),
  };
}

/** Names are never used as paths here, but whoever unpacks the archive with another program is in danger. */
const leadsOut = (path: string): boolean => /^(?:[/\\]|[A-Za-z]:)|(?:^|[/\\])\.\.(?:[/\\]|$)|\0/u.test(path);

const beginsAsZip = async (archive: Blob): Promise<boolean> => {
  const [p, k] = new Uint8Array(await archive.slice(0, 2).arrayBuffer());
  return p === 0x50 && k === 0x4b;
};
