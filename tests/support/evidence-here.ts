import type { EvidenceDesk } from '#app/ports.ts';
import { success } from '#core/result.ts';
import { bundle } from '#evidence/bundle.ts';
import { inspect } from '#evidence/inspect.ts';

/** The evidence desk in the same thread. */
export const evidenceHere: EvidenceDesk = {
  inspect: async (file) => success(await inspect(file)),
  bundle: async (order, { onProgress, signal }) => success(await bundle(order, { onRead: onProgress, signal })),
};
