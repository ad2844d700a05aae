import type { PlainDate } from '../plain-date.ts';
import type { Draft } from './draft.ts';
import { type FactDeclarations, type FactEntry, flag, flags, optional, readDay } from './fact-entries.ts';

export const ORDER_FACTS: FactDeclarations = [
  ...flags('switchedOff.thatDay', 'switchedOff.anotherDay', 'contract.isAfterPassport'),
  optional('switched-off-on', 'date', 'switchedOff.anotherDay'),
];

/** How the days of two answers stand to each other. */
export function orderFacts(draft: Draft, today: PlainDate): readonly FactEntry[] {
  const { answers } = draft.details;
  const dayOf = (question: string, condition?: string): PlainDate | undefined => {
    const [asked, option] = condition?.split('.') ?? [];
    return asked === undefined || answers[asked] === option ? readDay(answers[question] ?? '', today) : undefined;
  };
  const off = dayOf('switched-off-on', 'switched-off.done');
  const replaced = dayOf('passport-replaced-on', 'old-passport.old');
  const signed = readDay(draft.claimant.contractDate, today);
  return [
    ['switchedOff.thatDay', flag(off !== undefined && off === dayOf('noticed-on'))],
    ['switchedOff.anotherDay', flag(off !== undefined && off !== dayOf('noticed-on'))],
    ['contract.isAfterPassport', flag(signed !== undefined && replaced !== undefined && replaced < signed)],
  ];
}
