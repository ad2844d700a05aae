import { LIMITS } from '#core/case/limits.ts';
import { failure, type Result, success } from '#core/result.ts';
import { crc32 } from './crc32.ts';
import { type ArchiveFile, type ArchiveProblem, openZip } from './read-zip.ts';
import type { Reading } from './reading.ts';
import { isSealed, seal, type SealProblem, unseal } from './seal.ts';
import { sha256 } from './sha256.ts';
import { type ZipEntry, zipOf } from './zip.ts';

/** A case as it is carried to another device: its answers as the text of a case file, and the originals of its exhibits. */
export type CaseArchiveOrder = {
  readonly text: string;
  /** Milliseconds since 1970. */
  readonly modified: number;
  readonly files: readonly {
    readonly id: string;
    readonly name: string;
    readonly original: Blob;
    /** As the person turned, cropped and blacked it out. */
    readonly copy?: Blob;
    readonly modified: number;
  }[];
  /** Empty: anybody may open it. */
  readonly passphrase: string;
};

/** The original of one exhibit, with its own fingerprint and time, and its edited copy. */
export type CarriedFile = {
  readonly id: string;
  readonly original: Blob;
  readonly copy?: Blob;
  readonly sha256: string;
  readonly modified: number;
};

export type CaseArchive = {
  readonly text: string;
  readonly files: readonly CarriedFile[];
};

/** `locked`: sealed with a passphrase that was not given. `strange`: an archive of something else. */
export type CaseArchiveProblem = ArchiveProblem | SealProblem | { readonly code: 'locked' | 'strange' };

const CASE = 'case.json';
const FOLDER = 'exhibits/';
const COPIES = 'copies/';
/** `exhibits/<id>/<name>`: the id is what the case calls it by, the name is for whoever looks into the archive. Its edited copy: `copies/…`. */
const EXHIBIT = /^(exhibits\/|copies\/)([0-9A-Za-z-]{1,64})\/[^/\\]{1,255}$/u;

/** Every exhibit may have its original and its copy. */
const ARCHIVE_LIMITS = {
  files: LIMITS.exhibits * 2 + 1,
  fileBytes: LIMITS.fileBytes,
  bytes: LIMITS.caseBytes + LIMITS.caseFileBytes,
} as const;

/** Packs a case; each file is read once for its checksum, none is copied unless it is sealed. */
export async function packCase(order: CaseArchiveOrder, { onRead, signal }: Reading): Promise<Blob> {
  const entries: ZipEntry[] = [];
  const add = async (path: string, body: Blob, modified: number) => {
    signal.throwIfAborted();
    onRead(entries.length);
    const checksum = crc32(new Uint8Array(await body.arrayBuffer()));
    entries.push({ path, body, crc32: checksum, modified: new Date(modified) });
  };
  await add(CASE, new Blob([order.text]), order.modified);
  for (const { id, name, original, copy, modified } of order.files) {
    await add(`${FOLDER}${id}/${name}`, original, modified);
    if (copy) await add(`${COPIES}${id}/${name}`, copy, modified);
  }
  const archive = zipOf(entries);
  return order.passphrase === '' ? archive : seal(archive, order.passphrase, signal);
}

/** Opens what `packCase` made, or somebody packed anew from its parts; nothing of a wrong archive is given back. */
export async function unpackCase(
  file: Blob,
  passphrase: string,
  reading: Reading,
): Promise<Result<CaseArchive, CaseArchiveProblem>> {
  const isClosed = await isSealed(file);
  if (isClosed && passphrase === '') return failure({ code: 'locked' });
  const archive = isClosed ? await unseal(file, passphrase, reading.signal) : success(file);
  if (!archive.ok) return archive;
  const opened = await openZip(archive.value, ARCHIVE_LIMITS);
  if (!opened.ok) return opened;
  const parts = partsOf(opened.value);
  if (!parts) return failure({ code: 'strange' });
  const originals = parts.exhibits.filter(({ isCopy }) => !isCopy).length;
  if (parts.text.size > LIMITS.caseFileBytes || originals > LIMITS.exhibits) return failure({ code: 'tooMuch' });
  return readParts(parts, reading);
}

type Parts = {
  readonly text: ArchiveFile;
  readonly exhibits: readonly { readonly id: string; readonly isCopy: boolean; readonly file: ArchiveFile }[];
};

/** The case's text, wherever a person who unpacked and packed it has put its folder, and the exhibits beside it. */
function partsOf(files: readonly ArchiveFile[]): Parts | undefined {
  const text = files.find(({ path }) => path === CASE || path.endsWith(`/${CASE}`));
  if (!text) return undefined;
  const folder = text.path.slice(0, -CASE.length);
  const others = files.filter((file) => file !== text);
  const exhibits = others.flatMap((file) => {
    const [, place, id] = file.path.startsWith(folder) ? (EXHIBIT.exec(file.path.slice(folder.length)) ?? []) : [];
    return id === undefined ? [] : [{ id, isCopy: place === COPIES, file }];
  });
  return exhibits.length === others.length ? { text, exhibits } : undefined;
}

async function readParts(
  { text, exhibits }: Parts,
  { onRead, signal }: Reading,
): Promise<Result<CaseArchive, CaseArchiveProblem>> {
  try {
    const files: CarriedFile[] = [];
    const copies = new Map<string, Blob>();
    for (const [done, { id, isCopy, file }] of exhibits.entries()) {
      signal.throwIfAborted();
      onRead(done);
      const original = await file.read();
      if (isCopy) {
        copies.set(id, original);
        continue;
      }
      const fingerprint = await sha256(new Uint8Array(await original.arrayBuffer()));
      files.push({ id, original, sha256: fingerprint, modified: file.modified.getTime() });
    }
    const withCopies = files.map((file) => {
      const copy = copies.get(file.id);
      return copy ? { ...file, copy } : file;
    });
    return success({ text: await (await text.read()).text(), files: withCopies });
  } catch {
    signal.throwIfAborted();
    return failure({ code: 'damaged' });
  }
}
