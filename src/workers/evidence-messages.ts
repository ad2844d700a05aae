import type { BundleOrder } from '#evidence/bundle.ts';
import type { Inspection } from '#evidence/inspect.ts';

/** What the page asks of the evidence worker; `id` pairs question and answer. */
export type EvidenceRequest =
  | { readonly id: number; readonly kind: 'inspect'; readonly file: Blob }
  | { readonly id: number; readonly kind: 'bundle'; readonly order: BundleOrder };
export type EvidenceReply =
  | { readonly id: number; readonly ok: true; readonly kind: 'inspect'; readonly inspection: Inspection }
  | { readonly id: number; readonly ok: true; readonly kind: 'bundle'; readonly archive: Blob }
  | { readonly id: number; readonly ok: false };
