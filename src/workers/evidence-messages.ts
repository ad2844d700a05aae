import type { Inspection } from '#evidence/inspect.ts';

/** What the page asks of the evidence worker; `id` pairs question and answer. */
export type EvidenceRequest = { readonly id: number; readonly kind: 'inspect'; readonly file: Blob };
export type EvidenceReply =
  | { readonly id: number; readonly ok: true; readonly inspection: Inspection }
  | { readonly id: number; readonly ok: false; readonly code: 'failed' };
