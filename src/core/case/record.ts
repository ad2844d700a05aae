import type { Draft } from './draft.ts';

export type CaseId = string;
/** Counts writes of a case; 0 is "never written". */
export type Revision = number;

/** The version of the stored form; migrate.ts brings older ones up to it. */
export const CASE_VERSION = 6;

/** A case as it lies in storage. */
export type StoredCase = {
  readonly id: CaseId;
  readonly version: typeof CASE_VERSION;
  readonly revision: Revision;
  /** Given by the person; empty: the screen makes one from operator and ground. */
  readonly name: string;
  /** ISO 8601 instant of the last write. */
  readonly updatedAt: string;
  readonly draft: Draft;
};

export type CaseSummary = Pick<StoredCase, 'id' | 'name' | 'updatedAt'> & {
  readonly operator: string;
  readonly otherOperator: string;
  readonly country: string;
  readonly grounds: readonly string[];
  /** What happened to its letters. */
  readonly log: Draft['log'];
  /** False: what is stored cannot be read as a case; it can only be saved as it is, or removed. */
  readonly readable: boolean;
};

/** A case out of storage; `dropped`: dotted paths of values that were no sound part of it and were left behind. */
export type OpenedCase = { readonly record: StoredCase; readonly dropped: readonly string[] };

/** Why a stored or imported record could not be opened as it is. `path` is dotted. */
export type OpenProblem =
  | { readonly code: 'notFound' | 'notACase' | 'newerVersion' }
  | { readonly code: 'badValue'; readonly path: string };
