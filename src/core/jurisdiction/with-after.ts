import type { AfterPack, Authority, JurisdictionPack } from './pack.ts';

/** A pack with all that its country brings for the time after the claim is on paper. */
export type FullPack = Omit<JurisdictionPack, 'authorities'> & { readonly authorities: readonly Authority[] };

export const withAfter = (pack: JurisdictionPack, after: AfterPack): FullPack => ({
  ...pack,
  deadlines: [...pack.deadlines, ...after.deadlines],
  authorities: after.authorities,
  acts: [...pack.acts, ...after.acts],
  norms: [...pack.norms, ...after.norms],
});
