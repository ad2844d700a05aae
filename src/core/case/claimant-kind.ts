import type { Ground } from '../jurisdiction/pack.ts';
import type { ClaimantKind } from './draft.ts';
import type { FactName } from './fact.ts';

/** A sole trader or a firm: the law of consumers is not theirs. */
export const isBusiness = (kind: ClaimantKind): boolean => kind === 'trader' || kind === 'firm';

/** Another person acts in the claimant's name. */
export const isSpokenFor = (kind: ClaimantKind): boolean => kind === 'representative' || kind === 'parent';

/** The ground's words hold for such a claimant. */
export const mayUse = ({ claimants }: Ground, kind: ClaimantKind): boolean =>
  claimants.includes(isBusiness(kind) ? 'business' : 'consumer');

/** What the kind of claimant says by itself: facts of the letter, and conditions under which a question is asked. */
export const claimantFlags = (kind: ClaimantKind): Readonly<Record<FactName, boolean>> => ({
  'claimant.isConsumer': !isBusiness(kind),
  'claimant.isBusiness': isBusiness(kind),
  'claimant.isPerson': kind !== 'firm',
  'claimant.isTrader': kind === 'trader',
  'claimant.isFirm': kind === 'firm',
  'claimant.areSeveral': kind === 'several',
  'claimant.isMinor': kind === 'parent',
  'claimant.isRepresented': kind === 'representative',
  'claimant.isSpokenFor': isSpokenFor(kind),
});
