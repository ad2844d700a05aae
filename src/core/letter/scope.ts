import type { Fact, FactName } from '../case/fact.ts';
import { flag } from '../case/fact-entries.ts';
import { isConsumerLaw, normOn } from '../jurisdiction/norms.ts';
import { addMoney, type Money } from '../money.ts';
import type { Condition } from '../template/template.ts';
import type { Writing } from './writing.ts';

/** The grounds whose own facts words speak of, the main one first; none in the letter's frame. */
export type Scope = readonly string[];

export const FRAME: Scope = [];

export type NamedFact = { readonly fact: Fact; readonly from: FactName; readonly scoped: boolean };

const NORM_PREFIX = 'norm.';

/**
 * The fact that a name means within a scope: that of the scope's ground, else the case's own. The frame takes the case's own first,
 * then what its grounds say together. Undefined if the case has no fact of this name.
 */
export function factIn(writing: Writing, scope: Scope, name: FactName): NamedFact | undefined {
  if (name.startsWith(NORM_PREFIX)) return normFact(writing, name);
  const own = writing.order.facts.get(name);
  const ofCase = own && { fact: own, from: name, scoped: false };
  if (scope.length > 0) return ofGrounds(writing, scope, name) ?? ofCase;
  if (ofCase && ofCase.fact.is !== 'not-applicable') return ofCase;
  return ofGrounds(writing, writing.order.grounds, name) ?? ofCase;
}

/** True unless the condition's fact is not applicable: what is merely unknown applies. A fact the case lacks does not. */
export function holds(writing: Writing, scope: Scope, condition: Condition | undefined): boolean {
  if (!condition) return true;
  const found = factIn(writing, scope, condition.fact);
  const applies = found !== undefined && found.fact.is !== 'not-applicable';
  return condition.is === 'only-if' ? applies : !applies;
}

function normFact(writing: Writing, name: FactName): NamedFact | undefined {
  const { norms } = writing.pack;
  const id = name.slice(NORM_PREFIX.length);
  if (!norms.some((norm) => norm.id === id)) return undefined;
  return {
    fact: flag(isForWriter(writing, id) && normOn(norms, id, writing.order) !== undefined),
    from: name,
    scoped: false,
  };
}

/** Consumer law is not for a business: the letter is silent about it. */
export const isForWriter = ({ order, pack }: Writing, norm: string): boolean =>
  order.facts.get('claimant.isBusiness')?.is !== 'known' ||
  !pack.norms.some((one) => one.id === norm && isConsumerLaw(one, pack));

function ofGrounds(writing: Writing, grounds: Scope, name: FactName): NamedFact | undefined {
  const found = grounds.flatMap((ground) => {
    const from = `${ground}/${name}`;
    const fact = writing.order.facts.get(from);
    return fact ? [{ fact, from }] : [];
  });
  const applicable = found.filter(({ fact }) => fact.is !== 'not-applicable');
  const first = applicable[0] ?? found[0];
  return first && { from: first.from, fact: together(applicable.map(({ fact }) => fact)), scoped: true };
}

/** What several grounds say of one thing: sums add up only if all are known; flags hold if they hold for any. */
function together(facts: readonly Fact[]): Fact {
  const [first] = facts;
  if (!first) return { is: 'not-applicable' };
  const unknown = facts.find(({ is }) => is === 'unknown');
  if (unknown) return unknown;
  const sums = facts.flatMap((fact): readonly Money[] =>
    fact.is === 'known' && fact.value.kind === 'money' ? [fact.value.money] : [],
  );
  const currency = sums[0]?.currency;
  if (currency === undefined || sums.length < 2) return first;
  return { is: 'known', value: { kind: 'money', money: addMoney(sums, currency) } };
}
