import type { JurisdictionPack } from '../jurisdiction/pack.ts';
import { addMoney, type Money } from '../money.ts';
import type { PlainDate } from '../plain-date.ts';
import { groundsOf, letterLanguage, relationOf } from './case-grounds.ts';
import { isEmptyCharge } from './charge-total.ts';
import type { ChargeRow, Draft, FormStep } from './draft.ts';
import { readDay, readSum } from './fact-entries.ts';
import { letterDay } from './facts-claimant.ts';
import { sumsIn } from './sums-in-text.ts';

/**
 * Two things in the case that cannot both be right, or that the other side will set against each other. `step` and `field` are where
 * it is mended; `facts` are what the screen's sentence needs: ISO days, sums in minor units, names.
 */
export type Contradiction = {
  readonly id: 'eventAfterLetter' | 'contractAfterEvent' | 'sumAboveRows' | 'rowTwice' | 'otherCompany';
  readonly step: FormStep;
  readonly field: string;
  readonly facts: Readonly<Record<string, string | number>>;
};

type Event = { readonly day: PlainDate; readonly field: string };

/** What in the case speaks against itself, in the order of the wizard's steps. `today` is the letter's day where none is given. */
export function contradictionsOf(draft: Draft, pack: JurisdictionPack, today: PlainDate): readonly Contradiction[] {
  return [
    ...otherCompanies(draft, pack),
    ...repeatedRows(draft, pack),
    ...eventsAfterLetter(draft, pack, today),
    ...sumsAboveRows(draft, pack),
    ...contractAfterEvent(draft, pack),
  ];
}

/** Days of what happened and of what was said about it, where each stands in the details step. */
function eventsOf(draft: Draft, pack: JurisdictionPack): readonly Event[] {
  const { charges, interruptions, contacted, contacts } = draft.details;
  const rows = usedGrounds(draft, pack).flatMap(({ id, rows: kind }) => {
    if (kind === 'charges') {
      return (charges[id] ?? []).map((row, at) => ({ typed: row.date, field: `charges.${id}.${at}.date` }));
    }
    if (kind === 'interruptions') {
      return (interruptions[id] ?? []).map((row, at) => ({
        typed: row.fromDate,
        field: `interruptions.${id}.${at}.fromDate`,
      }));
    }
    return [];
  });
  const told =
    contacted === 'yes' ? contacts.map((row, at) => ({ typed: row.date, field: `contacts.${at}.date` })) : [];
  return [...rows, ...told].flatMap(({ typed, field }) => {
    const day = readDay(typed);
    return day === undefined ? [] : [{ day, field }];
  });
}

const usedGrounds = (draft: Draft, pack: JurisdictionPack) =>
  groundsOf(draft, pack).filter(({ id }) => !draft.details.rowsUnknown.includes(id));

function eventsAfterLetter(draft: Draft, pack: JurisdictionPack, today: PlainDate): readonly Contradiction[] {
  const letter = letterDay(draft, today);
  const late = letter && eventsOf(draft, pack).find(({ day }) => day > letter);
  if (!letter || !late) return [];
  return [{ id: 'eventAfterLetter', step: 'details', field: late.field, facts: { date: late.day, letter } }];
}

/** A subscriber's wrong cannot be older than the contract; contacts may be. */
function contractAfterEvent(draft: Draft, pack: JurisdictionPack): readonly Contradiction[] {
  const signed = readDay(draft.claimant.contractDate);
  const grounds = groundsOf(draft, pack);
  if (!signed || relationOf(grounds) !== 'subscriber') return [];
  const days = eventsOf({ ...draft, details: { ...draft.details, contacted: '' } }, pack).map(({ day }) => day);
  const first = days.toSorted()[0];
  if (first === undefined || first >= signed) return [];
  return [{ id: 'contractAfterEvent', step: 'claimant', field: 'contractDate', facts: { date: first, signed } }];
}

/** The person's own demand names more money than all rows of the case hold. */
function sumsAboveRows(draft: Draft, pack: JurisdictionPack): readonly Contradiction[] {
  const rows = usedGrounds(draft, pack).flatMap(({ id, rows: kind }) =>
    kind === 'charges' ? (draft.details.charges[id] ?? []) : [],
  );
  const known = rows.flatMap(({ sum }) => readSum(sum, pack.currency) ?? []);
  if (known.length === 0) return [];
  const total: Money = addMoney(known, pack.currency);
  const above = sumsIn(draft.demands.own, pack.currency).find(({ minor }) => minor > total.minor);
  if (!above) return [];
  return [{ id: 'sumAboveRows', step: 'demands', field: 'own', facts: { sum: above.minor, total: total.minor } }];
}

/** One charge entered twice: the same operation, or the same minute, thing and sum. */
function repeatedRows(draft: Draft, pack: JurisdictionPack): readonly Contradiction[] {
  return usedGrounds(draft, pack).flatMap(({ id, rows: kind }): readonly Contradiction[] => {
    if (kind !== 'charges') return [];
    const rows = draft.details.charges[id] ?? [];
    const at = rows.findIndex((row, index) => rows.slice(0, index).some((other) => isSameCharge(row, other)));
    if (at < 0) return [];
    return [{ id: 'rowTwice', step: 'details', field: `charges.${id}.${at}.date`, facts: { number: at + 1 } }];
  });
}

function isSameCharge(row: ChargeRow, other: ChargeRow): boolean {
  if (isEmptyCharge(row)) return false;
  const sameMoment = row.date === other.date && row.time !== '' && row.time === other.time;
  const sameThing = row.what === other.what && row.sum === other.sum;
  const sameOperation = row.operationId !== '' && row.operationId === other.operationId && row.date === other.date;
  return sameOperation || (sameMoment && sameThing);
}

/** The contract that is attached names another company of the register than the one the letter goes to. */
function otherCompanies(draft: Draft, pack: JurisdictionPack): readonly Contradiction[] {
  if (relationOf(groundsOf(draft, pack)) !== 'subscriber') return [];
  const language = letterLanguage(draft, pack);
  const at = draft.evidence.exhibits.findIndex(({ item }) => item === 'contract-copy');
  const caption = draft.evidence.exhibits[at]?.caption ?? '';
  const namesOf = ({ legalName }: JurisdictionPack['operators'][number]) => legalName[language]?.short ?? '';
  const chosen = pack.operators.find(({ id }) => id === draft.operator.operator);
  if (!chosen || caption.includes(namesOf(chosen))) return [];
  const other = pack.operators.map(namesOf).find((name) => name !== '' && caption.includes(name));
  if (other === undefined) return [];
  return [{ id: 'otherCompany', step: 'operator', field: 'operator', facts: { other, chosen: namesOf(chosen) } }];
}
