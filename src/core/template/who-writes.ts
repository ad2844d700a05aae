import { isConsumerLaw } from '../jurisdiction/norms.ts';
import { NORM_FACT, type Proof, surelyApplies } from './proof.ts';
import type { Condition } from './template.ts';

/** The conditions that a sentence stands under, of its block and its own. */
export type Conditions = readonly (Condition | undefined)[];

/** True where the writer may be a sole trader or a firm: the ground takes them, and no condition keeps them away. */
export function mayBeBusiness(proof: Proof, conditions: Conditions): boolean {
  const underConsumerLaw = conditions.some(
    (condition) => condition?.is === 'only-if' && isForConsumers(proof, NORM_FACT.exec(condition.fact)?.[1]),
  );
  return (
    isOpenToBusiness(proof) &&
    !underConsumerLaw &&
    !surelyApplies(proof, 'claimant.isConsumer', conditions) &&
    !excludes(conditions, 'claimant.isBusiness')
  );
}

/** True where the writer may be a firm. */
export function mayBeFirm(proof: Proof, conditions: Conditions): boolean {
  return (
    mayBeBusiness(proof, conditions) &&
    !surelyApplies(proof, 'claimant.isPerson', conditions) &&
    !excludes(conditions, 'claimant.isFirm')
  );
}

/** The norm of this id protects consumers only. */
export const isForConsumers = ({ pack }: Proof, id: string | undefined): boolean =>
  pack.norms.some((norm) => norm.id === id && isConsumerLaw(norm, pack));

/** The claim and shared words are for every claimant; a ground or a later letter says for whom it is. */
function isOpenToBusiness({ template: { of, id }, pack }: Proof): boolean {
  if (of === 'ground') return pack.grounds.some((ground) => ground.id === id && ground.claimants.includes('business'));
  return !(of === 'letter' && pack.after.letters.some((letter) => letter.id === id && letter.claimants === 'consumer'));
}

const excludes = (conditions: Conditions, fact: string): boolean =>
  conditions.some((condition) => condition?.is === 'unless' && condition.fact === fact);
