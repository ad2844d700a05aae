import { loadPackFromFolder } from '#build/read-files.ts';
import type { JurisdictionPack } from '#core/jurisdiction/pack.ts';

let loaded: JurisdictionPack | undefined;

/** The real pack of Russia, read once. */
export function packRu(): JurisdictionPack {
  if (!loaded) {
    const pack = loadPackFromFolder('templates', 'ru');
    if (!pack.ok) throw new Error(JSON.stringify(pack.problems, null, 2));
    loaded = pack.value;
  }
  return loaded;
}
