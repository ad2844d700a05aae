import { LIMITS } from '#core/case/limits.ts';
import type { ExhibitFailure } from './ports.ts';

/** What a device takes of one case, in bytes: of any one file, of all files together, and how much of that is taken. */
export type Room = { readonly file: number; readonly all: number; readonly taken: number };

/** What a browser tells of its device; a browser that does not tell is taken for one that has enough. */
export type Device = { readonly freeBytes?: number; readonly memoryGB?: number };

/** Reading a file for its fingerprint takes its size in memory, and drawing it more: half the limit where there is this little. */
const LITTLE_MEMORY_GB = 2;
/** The rest is for answers, small pictures and what the browser itself writes. */
const SHARE_FOR_FILES = 0.9;

export function roomOn({ freeBytes = Number.POSITIVE_INFINITY, memoryGB = 8 }: Device, taken: number): Room {
  return {
    file: memoryGB <= LITTLE_MEMORY_GB ? LIMITS.fileBytes / 2 : LIMITS.fileBytes,
    all: Math.min(LIMITS.caseBytes, taken + Math.floor(freeBytes * SHARE_FOR_FILES)),
    taken,
  };
}

/** Why a file cannot become an exhibit, known before a byte of it is read. Its type does not matter: originals are only kept. */
export function refusalOf(file: { readonly size: number }, room: Room): ExhibitFailure | undefined {
  if (file.size === 0) return { code: 'empty' };
  if (file.size > room.file) return { code: 'tooLarge' };
  return room.taken + file.size > room.all ? { code: 'caseTooLarge' } : undefined;
}
