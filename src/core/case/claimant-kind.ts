import type { Ground } from '../jurisdiction/pack.ts';
import type { ClaimantKind } from './draft.ts';

/** A sole trader or a firm: the law of consumers is not theirs. */
export const isBusiness = (kind: ClaimantKind): boolean => kind === 'trader' || kind === 'firm';

/** Another person acts in the claimant's name. */
export const isSpokenFor = (kind: ClaimantKind): boolean => kind === 'representative' || kind === 'parent';

/** The ground's words hold for such a claimant. */
export const mayUse = ({ claimants }: Ground, kind: ClaimantKind): boolean =>
  claimants.includes(isBusiness(kind) ? 'business' : 'consumer');
