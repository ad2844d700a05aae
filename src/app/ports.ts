import type { ExhibitRow } from '#core/case/draft.ts';
import type { CaseId, CaseSummary, OpenProblem, Revision, StoredCase } from '#core/case/record.ts';
import type { JurisdictionPack } from '#core/jurisdiction/pack.ts';
import type { LetterDocument } from '#core/letter/document.ts';
import type { PlainDate } from '#core/plain-date.ts';
import type { Result } from '#core/result.ts';

/** What the app needs done by the device. Expected failures are values with a code; the screen has the words. */
export type StorageFailure = { readonly code: 'full' | 'refused' | 'stale' | 'failed' };
export type ExhibitFailure = { readonly code: 'empty' | 'tooLarge' | 'caseTooLarge' } | StorageFailure;
export type OfficeFailure = { readonly code: 'failed' };

export interface CaseStore {
  /** Newest first. */
  list(): Promise<readonly CaseSummary[]>;
  read(id: CaseId): Promise<Result<StoredCase, OpenProblem>>;
  /** Writes if `next.revision` is the stored one (0 for a new case) and returns the new revision; else `stale`. */
  write(next: StoredCase): Promise<Result<Revision, StorageFailure>>;
  /** A copy under a new id, with its exhibits. */
  copy(id: CaseId, as: { readonly id: CaseId; readonly name: string }): Promise<Result<CaseId, StorageFailure>>;
  /** With its exhibits. */
  remove(id: CaseId): Promise<void>;
  /** Everything on this device: how many cases and files there were. */
  removeAll(): Promise<{ readonly cases: number; readonly files: number }>;
}

export interface ExhibitStore {
  add(caseId: CaseId, exhibitId: string, file: File): Promise<Result<Pick<ExhibitRow, 'fileName' | 'mediaType' | 'size'>, ExhibitFailure>>;
  original(caseId: CaseId, exhibitId: string): Promise<Blob | undefined>;
  remove(caseId: CaseId, exhibitId: string): Promise<void>;
}

/** Makes files in the worker. */
export interface Office {
  /** One .docx with the given copies, each beginning on its own page with page number 1. */
  docx(copies: readonly LetterDocument[]): Promise<Result<Blob, OfficeFailure>>;
}

export interface Clock {
  /** The civil day in the device's zone; the single place that asks the machine. */
  today(): PlainDate;
}

export interface PackLoader {
  /** Undefined if there is no such country. */
  load(country: string): Promise<JurisdictionPack | undefined>;
}

/** Hands a file to the person. */
export interface Outbox {
  save(file: File): void;
  /** True if the system has a share sheet that takes this file. */
  canShare(file: File): boolean;
  /** False if the person closed the sheet. */
  share(file: File): Promise<boolean>;
  copyText(text: string): Promise<boolean>;
  print(): void;
}

/** Tells other tabs of the same browser that a case was written. */
export interface Tabs {
  announce(written: { readonly id: CaseId; readonly revision: Revision }): void;
  listen(heard: (written: { readonly id: CaseId; readonly revision: Revision }) => void): () => void;
}
