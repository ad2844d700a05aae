import { crc32 } from './crc32.ts';
import type { Reading } from './reading.ts';
import { sha256 } from './sha256.ts';
import { type ZipEntry, zipOf } from './zip.ts';

/** A file of the bundle. An exhibit carries the lines that the list says of it before its fingerprint. */
export type BundlePart = {
  readonly path: string;
  readonly body: Blob;
  /** Milliseconds since 1970. */
  readonly modified: number;
  readonly said?: string;
};

export type BundleOrder = {
  readonly parts: readonly BundlePart[];
  /** The list of exhibits: its path, what stands above it, and the day it is made, in milliseconds since 1970. */
  readonly list: { readonly path: string; readonly heading: string; readonly modified: number };
};

/** Where every fingerprint stands, in the form that `sha256sum --check` reads. */
export const FINGERPRINTS = 'SHA256SUMS';

/**
 * One archive of the letter, the untouched originals, the list of exhibits and all fingerprints. Each file is read once, one at a
 * time. Rejects if a file cannot be read any more.
 */
export async function bundle({ parts, list }: BundleOrder, { onRead, signal }: Reading): Promise<Blob> {
  const entries: ZipEntry[] = [];
  const sums: string[] = [];
  const listed = [list.heading];
  const add = async (part: BundlePart): Promise<void> => {
    const bytes = new Uint8Array(await part.body.arrayBuffer());
    const fingerprint = await sha256(bytes);
    entries.push({ path: part.path, body: part.body, crc32: crc32(bytes), modified: new Date(part.modified) });
    sums.push(`${fingerprint}  ${part.path}\n`);
    if (part.said !== undefined) listed.push(`${part.said}\nSHA-256: ${fingerprint}`);
  };
  for (const [done, part] of parts.entries()) {
    signal.throwIfAborted();
    onRead(done);
    await add(part);
  }
  const { path, modified } = list;
  if (listed.length > 1) await add({ path, modified, body: new Blob([`\uFEFF${listed.join('\n\n')}\n`]) });
  const last = new TextEncoder().encode(sums.join(''));
  const fingerprints = { path: FINGERPRINTS, body: new Blob([last]), crc32: crc32(last), modified: new Date(modified) };
  return zipOf([...entries, fingerprints]);
}
