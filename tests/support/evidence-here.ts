import type { EvidenceDesk } from '#app/ports.ts';
import { success } from '#core/result.ts';
import { inspect } from '#evidence/inspect.ts';

/** The evidence desk in the same thread. */
export const evidenceHere: EvidenceDesk = { inspect: async (file) => success(await inspect(file)) };
