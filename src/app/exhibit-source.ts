import type { ExhibitRow } from '#core/case/draft.ts';
import type { CaseId } from '#core/case/record.ts';
import type { ExhibitStore } from './ports.ts';

/** What pages and small copies of an exhibit are made of; undefined: a paper, or its bytes are not on this device. */
export async function embeddedSource(
  { kind, id }: ExhibitRow,
  caseId: CaseId,
  store: ExhibitStore,
): Promise<Blob | undefined> {
  return kind === 'file' ? store.original(caseId, id).catch(() => undefined) : undefined;
}
