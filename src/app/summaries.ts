import type { Draft } from '#core/case/draft.ts';
import { openRecord } from '#core/case/open-record.ts';
import type { CaseSummary } from '#core/case/record.ts';

const NOTHING_TOLD: Draft['log'] = { events: [] };

/** What lists of cases show of each, the newest first; a case that cannot be read stands in it too, so that it is not lost. */
export function summariesOf(stored: readonly (readonly [id: string, record: unknown])[]): readonly CaseSummary[] {
  const summaries = stored.map(([id, record]) => summaryOf(id, record));
  return summaries.sort((one, other) =>
    one.updatedAt < other.updatedAt ? 1 : one.updatedAt > other.updatedAt ? -1 : 0,
  );
}

function summaryOf(id: string, stored: unknown): CaseSummary {
  const opened = openRecord(stored);
  if (!opened.ok) {
    return {
      id,
      name: '',
      updatedAt: '',
      operator: '',
      otherOperator: '',
      country: '',
      grounds: [],
      log: NOTHING_TOLD,
      readable: false,
    };
  }
  const { name, updatedAt, draft } = opened.value.record;
  const { operator, otherName, country } = draft.operator;
  return {
    id,
    name,
    updatedAt,
    operator,
    otherOperator: otherName,
    country,
    grounds: draft.ground.grounds,
    log: draft.log,
    readable: true,
  };
}
