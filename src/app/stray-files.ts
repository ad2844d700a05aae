import { openRecord } from '#core/case/open-record.ts';
import type { CaseId } from '#core/case/record.ts';
import type { Clock, ExhibitStore } from './ports.ts';

/** How long a file may wait for its row to be stored: a tab that cannot store it now may do so after the night. */
const WAIT_MS = 24 * 60 * 60 * 1000;

/** A file in storage without its bytes; `addedAt` is an instant, '' if an older version of the app put it there. */
export type HeldFile = { readonly caseId: CaseId; readonly id: string; readonly addedAt: string };

/**
 * True for a file that nothing leads to: it was put there before that instant, and its case (`stored`, as it lies there) does not
 * name it or is not there. Files of a case that cannot be read whole are left alone.
 */
export function isStray({ id, addedAt }: HeldFile, stored: unknown, before: string): boolean {
  if (addedAt >= before) return false;
  if (stored === undefined) return true;
  const opened = openRecord(stored);
  if (!opened.ok || opened.value.dropped.length > 0) return false;
  return !opened.value.record.draft.evidence.exhibits.some((row) => row.id === id && row.kind === 'file');
}

/** Frees what a tab that died between storing a file and storing its row left behind. */
export async function sweepFiles(exhibits: ExhibitStore, clock: Clock): Promise<void> {
  await exhibits.sweep(new Date(Date.parse(clock.now()) - WAIT_MS).toISOString());
}
