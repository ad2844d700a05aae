import { letterOrder } from '#core/case/facts.ts';
import type { Draft } from '#core/case/draft.ts';
import type { JurisdictionPack } from '#core/jurisdiction/pack.ts';
import { composeLetter } from '#core/letter/compose.ts';
import type { DemandItem } from '#core/letter/document.ts';
import type { PlainDate } from '#core/plain-date.ts';

/** Every demand that the letter would have if none were left out; empty while there can be no letter. */
export function proposedDemands(draft: Draft, pack: JurisdictionPack, today: PlainDate): readonly DemandItem[] {
  // The person's own demand has its own field: it is no proposal.
  const own = { ...draft.demands, leftOut: [], own: '' };
  const letter = composeLetter(letterOrder({ ...draft, demands: own }, pack, today), pack);
  if (!letter.ok) return [];
  return letter.value.blocks.flatMap((block) => (block.kind === 'demands' ? block.items : []));
}
