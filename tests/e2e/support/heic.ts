import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A JPEG as the phones of one maker would have stored it: HEVC in HEIF (ISO/IEC 23008-12), packed by libheif's own program. */
export function asHeic(jpeg: Buffer): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'two-copies-heic-'));
  const [from, to] = [join(folder, 'photo.jpg'), join(folder, 'photo.heic')];
  try {
    writeFileSync(from, jpeg);
    execFileSync('heif-enc', ['-q', '50', from, '-o', to]);
    return readFileSync(to);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
