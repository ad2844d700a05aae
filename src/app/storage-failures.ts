import { openRecord } from '#core/case/open-record.ts';
import type { OpenProblem, StoredCase } from '#core/case/record.ts';
import type { StorageFailure } from './ports.ts';

/** Why a write must not take place: somebody else wrote since its case was read, or removed it. `stored` is what lies there now. */
export function collisionOf(stored: unknown, next: StoredCase): StorageFailure | undefined {
  const before = openRecord(stored);
  if (next.revision === (before.ok ? before.value.record.revision : 0)) return undefined;
  return { code: stored === undefined ? 'gone' : 'stale' };
}

const OPEN_PROBLEMS = ['notFound', 'notACase', 'newerVersion', 'badValue'] satisfies readonly OpenProblem['code'][];

/** True if the case was not given at all: what lies there may be sound. */
export const isStorageFailure = (problem: OpenProblem | StorageFailure): problem is StorageFailure =>
  !OPEN_PROBLEMS.some((code) => code === problem.code);
