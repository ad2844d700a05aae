import { LIMITS } from '#core/case/limits.ts';
import { failure, type Result, success } from '#core/result.ts';
import { FINGERPRINTS } from './bundle.ts';
import { type ArchiveFile, type ArchiveProblem, openZip } from './read-zip.ts';
import type { Reading } from './reading.ts';
import { sha256 } from './sha256.ts';

/** `added`: there is a file that the fingerprints do not name; `missing`: they name one that is not there. */
export type CheckedFile = { readonly path: string; readonly state: 'same' | 'altered' | 'added' | 'missing' };

/** `noFingerprints`: an archive of something else, or its fingerprints were taken out or cannot be read. */
export type BundleProblem = ArchiveProblem | { readonly code: 'noFingerprints' };

/** Beside the exhibits: the letter, the list of exhibits, the fingerprints, and as many of what else a person put in. */
const OTHER_FILES = 40;
/** A letter that carries pictures of its exhibits may weigh as much as they do. */
const LARGEST = 2 * LIMITS.caseBytes;
/** More lines than the archive may have files are not read. */
const LARGEST_FINGERPRINTS = 64 * 1024;

/** A line of `sha256sum`: fingerprint, two spaces or a space and an asterisk, name. */
const LINE = /^([0-9a-f]{64}) [ *](.+)$/u;

/** Reads each file of a bundle again and holds it against the fingerprint that the bundle was made with. */
export async function checkBundle(
  archive: Blob,
  { onRead, signal }: Reading,
): Promise<Result<readonly CheckedFile[], BundleProblem>> {
  const limits = { files: LIMITS.exhibits + OTHER_FILES, fileBytes: LARGEST, bytes: LARGEST };
  const opened = await openZip(archive, limits);
  if (!opened.ok) return opened;
  const list = opened.value.find(({ path }) => path === FINGERPRINTS || path.endsWith(`/${FINGERPRINTS}`));
  const wanted = list && (await readFingerprints(list));
  if (!wanted) return failure({ code: 'noFingerprints' });
  // A person who unpacks an archive and packs it anew puts a folder around it.
  const folder = list.path.slice(0, -FINGERPRINTS.length);
  const checked: CheckedFile[] = [];
  for (const file of opened.value.filter((one) => one !== list)) {
    signal.throwIfAborted();
    onRead(checked.length);
    const path = file.path.startsWith(folder) ? file.path.slice(folder.length) : file.path;
    const fingerprint = wanted.get(path);
    wanted.delete(path);
    checked.push({ path, state: fingerprint === undefined ? 'added' : await compare(file, fingerprint) });
  }
  return success([...checked, ...[...wanted.keys()].map((path) => ({ path, state: 'missing' as const }))]);
}

/** By name; undefined where any line is none of a list of fingerprints, or a name stands twice. */
async function readFingerprints(list: ArchiveFile): Promise<Map<string, string> | undefined> {
  if (list.size > LARGEST_FINGERPRINTS) return undefined;
  const text = await list.read().then(
    (blob) => blob.text(),
    () => '',
  );
  const lines = text.split(/\r?\n/u).filter((line) => line !== '');
  const read = new Map<string, string>();
  for (const line of lines) {
    const [, fingerprint = '', path = ''] = LINE.exec(line) ?? [];
    if (path === '' || read.has(path)) return undefined;
    read.set(path, fingerprint);
  }
  return read.size > 0 ? read : undefined;
}

/** A file that does not come out with the archive's own checksum is altered too. */
async function compare(file: ArchiveFile, fingerprint: string): Promise<'same' | 'altered'> {
  try {
    const bytes = new Uint8Array(await (await file.read()).arrayBuffer());
    return (await sha256(bytes)) === fingerprint ? 'same' : 'altered';
  } catch {
    return 'altered';
  }
}
