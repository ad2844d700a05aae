import type { BundleOrder } from '#evidence/bundle.ts';
import type { CaseArchive, CaseArchiveOrder, CaseArchiveProblem } from '#evidence/case-archive.ts';
import type { BundleProblem, CheckedFile } from '#evidence/check-bundle.ts';
import type { DrawnExhibit, DrawOrder } from '#evidence/draw-exhibits.ts';
import type { EditedPicture, EditOrder } from '#evidence/edited-picture.ts';
import type { Inspection } from '#evidence/inspect.ts';
import type { CodeOrder, NoCode } from '#evidence/read-code.ts';
import type { Result } from '#core/result.ts';

/** What the evidence worker does, by kind: what it is given, and what it makes of it. */
type Work = {
  readonly inspect: { readonly given: Blob; readonly made: Inspection };
  readonly draw: { readonly given: DrawOrder; readonly made: readonly DrawnExhibit[] };
  readonly edit: { readonly given: EditOrder; readonly made: EditedPicture | undefined };
  readonly bundle: { readonly given: BundleOrder; readonly made: Blob };
  readonly checkBundle: { readonly given: Blob; readonly made: Result<readonly CheckedFile[], BundleProblem> };
  readonly packCase: { readonly given: CaseArchiveOrder; readonly made: Blob };
  readonly unpackCase: {
    readonly given: { readonly file: Blob; readonly passphrase: string };
    readonly made: Result<CaseArchive, CaseArchiveProblem>;
  };
  readonly readCode: { readonly given: CodeOrder; readonly made: Result<string, NoCode> };
};
type Kind = keyof Work;

/** What the page asks; `id` pairs question and answer. */
export type EvidenceRequest = {
  [K in Kind]: { readonly id: number; readonly kind: K; readonly given: Work[K]['given'] };
}[Kind];
type Made = { [K in Kind]: { readonly kind: K; readonly made: Work[K]['made'] } }[Kind];
export type EvidenceReply = { readonly id: number } & ((Made & { readonly ok: true }) | { readonly ok: false });
