import { unzipSync } from 'fflate';
import { crc32 } from './crc32.ts';
import { type ZipEntry, zipOf } from './zip.ts';

/**
 * An archive of our own anew: parts for which there is something else are replaced by it, everything is stored as it is and only
 * referred to. Each part is read once, one at a time.
 */
export async function repacked(
  archive: Uint8Array,
  insteadOf: (part: Uint8Array) => Blob | undefined,
  modified: Date,
): Promise<Blob> {
  const entries: ZipEntry[] = [];
  for (const [path, part] of Object.entries(unzipSync(archive))) {
    const body = insteadOf(part) ?? new Blob([Uint8Array.from(part)]);
    entries.push({ path, body, crc32: crc32(new Uint8Array(await body.arrayBuffer())), modified });
  }
  return zipOf(entries);
}
