import type { Ground, JurisdictionPack } from '../jurisdiction/pack.ts';
import { type FactDeclarations, type FactEntry, flag, flags } from './fact-entries.ts';

/** One condition per authority of the country. */
export const authorityDeclarations = ({ authorities }: JurisdictionPack): FactDeclarations =>
  flags(...authorities.map(({ id }) => `turnsTo.${id}`));

/** Whom the claimant turns to if the claim is not met: what the main ground says, else none, and the frame has its usual words. */
export const authorityFacts = ([main]: readonly Ground[], { authorities }: JurisdictionPack): readonly FactEntry[] =>
  authorities.map(({ id }) => [`turnsTo.${id}`, flag(main?.turnsTo === id)]);
