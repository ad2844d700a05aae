import { loadPack, loadRegister } from 'virtual:packs';
import type { PackLoader } from '#app/ports.ts';

/** Packs as they were built into the app, one chunk per country, and the registers of their norms. */
export const builtPacks: PackLoader = { load: loadPack, loadRegister };
