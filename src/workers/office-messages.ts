import type { LetterDocument } from '#core/letter/document.ts';

/** What the page asks of the office worker, and what comes back; `id` pairs the two. */
export type OfficeRequest = { readonly id: number; readonly kind: 'docx'; readonly copies: readonly LetterDocument[] };
export type OfficeReply =
  | { readonly id: number; readonly ok: true; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly id: number; readonly ok: false; readonly code: 'failed' };
