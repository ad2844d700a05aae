import type { JurisdictionPack } from '../jurisdiction/pack.ts';
import type { PlainDate } from '../plain-date.ts';
import type { Draft } from './draft.ts';
import { type FactDeclarations, type FactEntry, flag, flags, optional, readDay } from './fact-entries.ts';
import { relevantQuestions } from './questions.ts';

export const ORDER_FACTS: FactDeclarations = [
  ...flags('switchedOff.thatDay', 'switchedOff.anotherDay', 'contract.isAfterPassport'),
  optional('switched-off-on', 'date', 'switchedOff.anotherDay'),
];

/** How the days of two answers stand to each other; an answer to a question that is not asked now has no say. */
export function orderFacts(draft: Draft, pack: JurisdictionPack, today: PlainDate): readonly FactEntry[] {
  const asked = new Set(relevantQuestions(draft, pack).map(({ id }) => id));
  const dayOf = (question: string): PlainDate | undefined =>
    asked.has(question) ? readDay(draft.details.answers[question] ?? '', today) : undefined;
  const off = dayOf('switched-off-on');
  const noticed = dayOf('noticed-on');
  const replaced = dayOf('passport-replaced-on');
  const signed = readDay(draft.claimant.contractDate, today);
  return [
    ['switchedOff.thatDay', flag(off !== undefined && off === noticed)],
    ['switchedOff.anotherDay', flag(off !== undefined && off !== noticed)],
    ['contract.isAfterPassport', flag(signed !== undefined && replaced !== undefined && replaced < signed)],
  ];
}
