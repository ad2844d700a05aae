import type { FactCatalogue, FactDeclaration, FactName } from '../case/fact.ts';
import type { WholePack, LetterWords } from '../jurisdiction/pack.ts';
import type { Language } from '../language/language.ts';
import type { Condition, Placed, Report, Template } from './template.ts';

/** One template being proven, and what it may rely on. */
export type Proof = {
  readonly template: Template<Placed>;
  readonly said: LetterWords<Placed>;
  readonly pack: WholePack;
  readonly facts: FactCatalogue;
  readonly language: Language;
  readonly report: Report;
};

export const NORM_FACT = /^norm\.(.+)$/u;
const NORM_FLAG: FactDeclaration = { kind: 'flag', optional: true };

/** What is declared under a name: a fact of the case, or the flag that a norm of the pack is in force. */
export function declarationOf({ facts, pack }: Proof, name: FactName): FactDeclaration | undefined {
  const norm = NORM_FACT.exec(name)?.[1];
  if (norm === undefined) return facts.get(name);
  return pack.norms.some(({ id }) => id === norm) ? NORM_FLAG : undefined;
}

/** True if a fact surely applies where these conditions hold: it always does, it is one of them, or one of them makes sure of it. */
export function surelyApplies(
  { facts }: Proof,
  name: FactName,
  conditions: readonly (Condition | undefined)[],
): boolean {
  const given = conditions.flatMap((condition) => (condition?.is === 'only-if' ? [condition.fact] : []));
  const seen = new Set<FactName>();
  const applies = (fact: FactName): boolean => {
    if (given.includes(fact) || facts.get(fact)?.optional === false) return true;
    if (seen.has(fact)) return false;
    seen.add(fact);
    return facts.get(fact)?.under?.some(applies) ?? false;
  };
  return applies(name);
}
