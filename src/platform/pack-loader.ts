import { loadPack } from 'virtual:packs';
import type { PackLoader } from '#app/ports.ts';

/** Packs as they were built into the app, one chunk per country. */
export const builtPacks: PackLoader = { load: loadPack };
