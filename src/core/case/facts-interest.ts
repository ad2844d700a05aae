import type { Interest, InterestRow } from '../accrual/interest.ts';
import type { Ground, JurisdictionPack } from '../jurisdiction/pack.ts';
import { languageOf } from '../language/language.ts';
import { addDays, type PlainDate } from '../plain-date.ts';
import { letterLanguage } from './case-grounds.ts';
import type { Draft } from './draft.ts';
import type { Cell, FactValue } from './fact.ts';
import {
  dateValue,
  type FactDeclarations,
  type FactEntry,
  flag,
  flags,
  moneyValue,
  optional,
  orSilent,
} from './fact-entries.ts';
import { asksForInterest } from './facts-claim.ts';
import { countInterest } from './interest.ts';

const COLUMNS = ['held', 'days', 'dayCount', 'rate', 'working', 'interest'] as const;

export const INTEREST_FACTS: FactDeclarations = [
  ...flags('interest.isCounted', 'interest.byRule', 'interest.byMonth'),
  ['interest', { kind: 'rows', optional: true, table: { name: 'interest', columns: COLUMNS, totals: ['total'] } }],
  optional('interest.total', 'money', 'interest.isCounted'),
  optional('interest.until', 'date', 'interest.isCounted'),
  optional('interest.after', 'date', 'interest.isCounted'),
];

/** Interest on the charges: counted up to the letter's day where the person wants it and all is known, else by its rule in words. */
export function interestFacts(
  draft: Draft,
  grounds: readonly Ground[],
  pack: JurisdictionPack,
  today: PlainDate,
): readonly FactEntry[] {
  const isAsked = asksForInterest(draft, grounds);
  const count = isAsked && draft.demands.interest ? countInterest(draft, grounds, pack, today) : undefined;
  const counted = count?.is === 'counted' ? count : undefined;
  return [
    ['interest.isCounted', flag(counted !== undefined)],
    ['interest.byRule', flag(isAsked && !counted)],
    ['interest.byMonth', flag(counted?.byMonth === true)],
    ['interest', orSilent(counted && table(counted.interest, letterLanguage(draft, pack)))],
    ['interest.total', orSilent(moneyValue(counted?.interest.total))],
    ['interest.until', orSilent(dateValue(counted?.to))],
    ['interest.after', orSilent(dateValue(counted && addDays(counted.to, 1)))],
  ];
}

function table({ rows, total }: Interest, language: string): FactValue {
  return {
    kind: 'rows',
    rows: {
      table: 'interest',
      columns: COLUMNS,
      rows: rows.map((row) => cellsOf(row, language)),
      ...(rows.length > 1 ? { total: { label: 'total', cells: [{ kind: 'money', money: total }] } } : {}),
    },
  };
}

/** The working leaves out the sum, which its head names: so a row stays on one line. */
function cellsOf({ from, to, held, days, rate, daysInYear, interest }: InterestRow, language: string): readonly Cell[] {
  const percent = languageOf(language).formatCell({ kind: 'percent', rate });
  return [
    { kind: 'money', money: held },
    { kind: 'days', from, to },
    { kind: 'text', text: String(days) },
    { kind: 'percent', rate },
    { kind: 'text', text: `${days} × ${percent}\u00A0% : ${daysInYear}` },
    { kind: 'money', money: interest },
  ];
}
