import type { LetterDocument } from '#core/letter/document.ts';
import type { IllustratedAppendix } from '#evidence/illustrated-appendix.ts';

/** What the page asks of the office worker, and what comes back; `id` pairs the two. */
export type OfficeRequest = {
  readonly id: number;
  readonly kind: 'docx';
  readonly copies: readonly LetterDocument[];
  readonly appendix: IllustratedAppendix | undefined;
};
export type OfficeReply =
  | { readonly id: number; readonly ok: true; readonly file: Blob }
  | { readonly id: number; readonly ok: false; readonly code: 'failed' };
