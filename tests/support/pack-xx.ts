import { readFileSync } from 'node:fs';
import { loadPackFromFolder } from '#build/read-files.ts';
import type { WholePack } from '#core/jurisdiction/pack.ts';

const ROOT = 'tests/packs';
let loaded: WholePack | undefined;

/** The fictional country, read once. */
export function packXx(): WholePack {
  if (!loaded) {
    const pack = loadPackFromFolder(ROOT, 'xx');
    if (!pack.ok) throw new Error(JSON.stringify(pack.problems, null, 2));
    loaded = pack.value;
  }
  return loaded;
}

/** The source of one of its files: 'xx/en/claim.txt'. */
export const sourceXx = (file: string): string => readFileSync(`${ROOT}/${file}`, 'utf8');
