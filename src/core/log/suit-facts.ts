import type { Fact, Facts } from '../case/fact.ts';
import {
  always,
  blank,
  type FactDeclarations,
  type FactEntry,
  flag,
  flags,
  known,
  moneyValue,
  NOT_APPLICABLE,
  optional,
} from '../case/fact-entries.ts';
import { demandsRefund } from '../case/facts-claim.ts';
import type { Draft } from '../case/draft.ts';
import type { Ground } from '../jurisdiction/pack.ts';
import { addMoney, type Currency, type Money } from '../money.ts';

export const SUIT_FACTS: FactDeclarations = [
  ...flags('suit.asksRefund'),
  /** What the claim asked back and did not get; a blank where a sum of it is not known. */
  optional('suit.refund', 'money', 'suit.asksRefund'),
  /** Refund, interest and penalty: what a suit is worth (ГПК 91). Moral harm and the consumer's fine do not count. */
  always('suit.price', 'money'),
];

/** Absent: not known. */
type Sum = Money | undefined;

/** The sums of a suit, of the facts of its claim and of what came back since. */
export function suitFacts(
  draft: Draft,
  grounds: readonly Ground[],
  facts: Facts,
  { currency, repaid }: { readonly currency: Currency; readonly repaid: Sum },
): readonly FactEntry[] {
  const asking = grounds.filter((ground) => demandsRefund(ground, draft));
  const asked = asking.map(
    ({ id }) => moneyOf(facts, `${id}/charges.total`) ?? moneyOf(facts, `${id}/recalculation.total`),
  );
  const refund = rest(together(asked, currency), repaid);
  const more = ['interest', 'penalty'].flatMap((name) => moneyOf(facts, `${name}.total`) ?? []);
  const price = refund && addMoney([refund, ...more], currency);
  const asksRefund = asking.length > 0 && refund?.minor !== 0;
  return [
    ['suit.asksRefund', flag(asksRefund)],
    ['suit.refund', asksRefund ? moneyOrBlank(refund) : NOT_APPLICABLE],
    ['suit.price', moneyOrBlank(asking.length > 0 ? price : undefined)],
  ];
}

const moneyOrBlank = (money: Sum): Fact => {
  const value = moneyValue(money);
  return value ? known(value) : blank('money');
};

function moneyOf(facts: Facts, name: string): Sum {
  const fact = facts.get(name);
  return fact?.is === 'known' && fact.value.kind === 'money' ? fact.value.money : undefined;
}

/** Undefined if one of them is not known. */
function together(sums: readonly Sum[], currency: Currency): Sum {
  const all = sums.flatMap((sum) => sum ?? []);
  return all.length === sums.length ? addMoney(all, currency) : undefined;
}

/** What is left of a sum; never below nothing. */
const rest = (sum: Sum, repaid: Sum): Sum =>
  sum && repaid ? { ...sum, minor: Math.max(0, sum.minor - repaid.minor) } : sum;
