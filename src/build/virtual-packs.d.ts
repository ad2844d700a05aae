/** Made by packs-plugin.ts out of `templates/`: every country checked, a chunk for its pack and one for its register. */
declare module 'virtual:packs' {
  export const jurisdictions: readonly import('#core/jurisdiction/pack.ts').JurisdictionSummary[];
  /** Undefined if there is no such country. */
  export function loadPack(country: string): Promise<import('#core/jurisdiction/pack.ts').JurisdictionPack | undefined>;
  export function loadRegister(country: string): Promise<import('#core/jurisdiction/pack.ts').NormRegister | undefined>;
}
