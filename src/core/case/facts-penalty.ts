import type { Penalty, PenaltyTerms } from '../accrual/penalty.ts';
import type { Ground, JurisdictionPack } from '../jurisdiction/pack.ts';
import { languageOf } from '../language/language.ts';
import { addDays, type PlainDate } from '../plain-date.ts';
import { letterLanguage } from './case-grounds.ts';
import { contractPenalty } from './contract-penalty.ts';
import type { Draft } from './draft.ts';
import type { FactValue } from './fact.ts';
import {
  dateValue,
  type FactDeclarations,
  type FactEntry,
  flag,
  flags,
  moneyValue,
  NOT_APPLICABLE,
  optional,
  orBlank,
  orSilent,
  readLine,
  textValue,
} from './fact-entries.ts';
import { mayAskForPenalty, refundsToAccount } from './facts-claim.ts';
import { LIMITS } from './limits.ts';

const COLUMNS = ['base', 'days', 'dayCount', 'rate', 'working', 'penalty'] as const;
const DAILY = [
  'penalty.byDays',
  'penalty.byDaysUpTo',
  'penalty.isCounted',
  'penalty.isRunning',
  'penalty.isSettled',
  'penalty.byRule',
];

export const PENALTY_FACTS: FactDeclarations = [
  ...flags('penalty.isAsked', 'penalty.isFixed', 'penalty.toAccount', ...DAILY),
  ['penalty', { kind: 'rows', optional: true, table: { name: 'penalty', columns: COLUMNS, totals: ['capped'] } }],
  optional('penalty.clause', 'text', 'penalty.isAsked', 'penalty.isFixed', ...DAILY),
  optional('penalty.perDay', 'text', ...DAILY),
  optional('penalty.base', 'money', ...DAILY),
  optional('penalty.cap', 'money', 'penalty.byDaysUpTo'),
  optional('penalty.from', 'date', ...DAILY),
  optional('penalty.total', 'money', 'penalty.isFixed', 'penalty.isCounted', 'penalty.isRunning', 'penalty.isSettled'),
  optional('penalty.until', 'date', 'penalty.isCounted', 'penalty.isRunning', 'penalty.isSettled'),
  optional('penalty.after', 'date', 'penalty.isRunning'),
];

/** A penalty by the contract: a fixed one, or so much a day, counted up to the letter's day where that is known. */
export function penaltyFacts(
  draft: Draft,
  grounds: readonly Ground[],
  pack: JurisdictionPack,
  today: PlainDate,
): readonly FactEntry[] {
  const penalty = mayAskForPenalty(draft, grounds) ? contractPenalty(draft, pack, today) : undefined;
  const daily = penalty?.is === 'daily' ? penalty : undefined;
  const terms = daily?.terms;
  const counted = daily?.counted;
  const clause = readLine(draft.demands.penalty.clause, LIMITS.mark);
  const language = letterLanguage(draft, pack);
  const due = penalty?.is === 'fixed' ? penalty.due : counted?.due;
  const isRunning = counted !== undefined && daily?.isLasting === true && !counted.isCapped;
  return [
    ['penalty.isAsked', flag(penalty !== undefined)],
    ['penalty.isFixed', flag(penalty?.is === 'fixed')],
    ['penalty.toAccount', flag(penalty !== undefined && refundsToAccount(draft))],
    ['penalty.byDays', flag(terms !== undefined && !terms.cap)],
    ['penalty.byDaysUpTo', flag(terms?.cap !== undefined)],
    ['penalty.isCounted', flag(counted !== undefined)],
    ['penalty.isRunning', flag(isRunning)],
    ['penalty.isSettled', flag(counted !== undefined && !isRunning)],
    ['penalty.byRule', flag(daily !== undefined && !counted)],
    ['penalty', orSilent(terms && counted && table(terms, counted, language))],
    ['penalty.clause', penalty ? orBlank('text', textValue(clause)) : NOT_APPLICABLE],
    ['penalty.perDay', orSilent(textValue(terms && percentOf(terms, language)))],
    ['penalty.base', orSilent(moneyValue(terms?.base))],
    ['penalty.cap', orSilent(moneyValue(terms?.cap))],
    ['penalty.from', orSilent(dateValue(terms?.from))],
    ['penalty.total', orSilent(moneyValue(due))],
    ['penalty.until', orSilent(dateValue(counted?.to))],
    ['penalty.after', orSilent(dateValue(isRunning ? addDays(counted.to, 1) : undefined))],
  ];
}

const percentOf = ({ perDay }: PenaltyTerms, language: string): string =>
  `${languageOf(language).formatCell({ kind: 'percent', rate: perDay })}\u00A0%`;

/** One row; where the cap is less, it is the total. */
function table(terms: PenaltyTerms, penalty: Penalty, language: string): FactValue {
  const { from, to, days, counted, due, isCapped } = penalty;
  return {
    kind: 'rows',
    rows: {
      table: 'penalty',
      columns: COLUMNS,
      rows: [
        [
          { kind: 'money', money: terms.base },
          { kind: 'days', from, to },
          { kind: 'text', text: String(days) },
          { kind: 'percent', rate: terms.perDay },
          { kind: 'text', text: `${days} × ${percentOf(terms, language)}` },
          { kind: 'money', money: counted },
        ],
      ],
      ...(isCapped ? { total: { label: 'capped', cells: [{ kind: 'money', money: due }] } } : {}),
    },
  };
}
