import type { CaseSummary } from '#core/case/record.ts';
import type { JurisdictionPack } from '#core/jurisdiction/pack.ts';
import { knownEvents } from '#core/log/events.ts';
import { type CaseStatus, statusOf, urgencyOf } from '#core/log/status.ts';
import { useServices } from '../services.tsx';

export type StandingCase = { readonly summary: CaseSummary; readonly status: CaseStatus };

/** Cases with where each stands: first those in which something must be done, then as they came, the newest first. */
export function useOrderedCases(
  cases: readonly CaseSummary[],
  packs: ReadonlyMap<string, JurisdictionPack>,
): readonly StandingCase[] {
  const { clock } = useServices();
  const today = clock.today();
  const standing = cases.map((summary): StandingCase => {
    const pack = packs.get(summary.country);
    const events = knownEvents(summary, today);
    return { summary, status: pack ? statusOf(events, pack, today) : { is: 'unfiled' } };
  });
  return standing.sort((one, other) => urgencyOf(one.status).localeCompare(urgencyOf(other.status)));
}
