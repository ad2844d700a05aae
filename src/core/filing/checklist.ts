import { claimantFlags } from '../case/claimant-kind.ts';
import type { ClaimantKind } from '../case/draft.ts';
import type { FILING_CONDITIONS } from '../jurisdiction/filing-files.ts';
import type { AfterPack, FilingItem, FilingWay } from '../jurisdiction/pack.ts';

/** Who files, and with whom: the operator's id, '' or one that the pack does not know for another operator. */
export type Filer = { readonly claimantKind: ClaimantKind; readonly operator: string };

/** The ways that are open to this claimant, in the pack's order, each with the lines that concern the case. */
export function waysFor(after: Pick<AfterPack, 'filing' | 'contacts'>, filer: Filer): readonly FilingWay[] {
  const holds = holdsFor(after, filer);
  return after.filing
    .filter(holds)
    .map((way) => ({ ...way, items: way.items.filter((item: FilingItem) => holds(item)) }));
}

function holdsFor({ contacts }: Pick<AfterPack, 'contacts'>, { claimantKind, operator }: Filer) {
  const isState = contacts.operators.find(({ id }) => id === operator)?.isState === true;
  const flags: Readonly<Record<string, boolean>> = {
    ...claimantFlags(claimantKind),
    'operator.isState': isState,
    'operator.isPrivate': !isState,
  };
  return ({ onlyIf }: { readonly onlyIf?: (typeof FILING_CONDITIONS)[number] | undefined }): boolean =>
    onlyIf === undefined || flags[onlyIf] === true;
}
