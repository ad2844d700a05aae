import { languageOf } from '../language/language.ts';
import type { Money } from '../money.ts';
import { inRanges } from '../number-ranges.ts';
import type { PlainDate } from '../plain-date.ts';
import type { InterruptionRow } from './draft.ts';
import type { Cell, Fact, FactValue } from './fact.ts';
import {
  dateValue,
  dayCell,
  type FactDeclarations,
  type FactEntry,
  flag,
  flags,
  type KnownDays,
  moneyValue,
  NOT_APPLICABLE,
  optional,
  orBlank,
  orSilent,
  readDay,
  textValue,
} from './fact-entries.ts';
import { readTime } from './readings.ts';
import { type Interruption, type RecalculatedMonth, type Recalculation, recalculate } from './recalculation.ts';

/** Declared once under the bare name and, by facts.ts, under each ground that asks for interruptions. */
export const INTERRUPTION_FACTS: FactDeclarations = [
  [
    'interruptions',
    { kind: 'rows', optional: true, table: { name: 'interruptions', columns: ['from', 'to'], totals: [] } },
  ],
  ...flags('interruption.byDays', 'interruption.byHours', 'interruption.lasting', 'interruption.lastingByHours'),
  ...flags('interruption.withinDay', 'interruptions.inTable', 'interruptions.unknown'),
  ...flags('interruptions.lasting', 'interruptions.lastingInTable'),
  optional('interruption.period', 'period', 'interruption.byDays'),
  optional(
    'interruption.from',
    'date',
    ...['interruption.byHours', 'interruption.withinDay', 'interruption.lasting', 'interruption.lastingByHours'],
    ...['reduction.whileLasting', 'reduction.whileLastingBack', 'reduction.whileLastingToAccount'],
  ),
  optional(
    'interruption.fromTime',
    'text',
    ...['interruption.byHours', 'interruption.withinDay', 'interruption.lastingByHours'],
  ),
  optional('interruption.to', 'date', 'interruption.byHours'),
  optional('interruption.toTime', 'text', 'interruption.byHours', 'interruption.withinDay'),
  [
    'recalculation',
    {
      kind: 'rows',
      optional: true,
      table: {
        name: 'recalculation',
        columns: ['month', 'fee', 'days', 'dayCount', 'working', 'refund'],
        totals: ['total'],
      },
    },
  ],
  optional(
    'recalculation.total',
    'money',
    ...['recalculation.isKnown', 'reduction.toNumberedAccount', 'reduction.elsewhere', 'reduction.notTaken'],
  ),
  optional('recalculation.partialDays', 'text'),
  ...flags('recalculation.isKnown', 'interruptions.beginOnKnownDay'),
];

type ReadInterruption = Partial<Interruption> & { readonly id: string; readonly lasting: boolean };

/** `fee`: of a month, if the working may be shown at all; `language` writes the working's sums and days. */
export function interruptionFacts(
  typed: readonly InterruptionRow[],
  fee: Money | undefined,
  language: string,
  today: PlainDate,
): readonly FactEntry[] {
  const rows = readInterruptions(typed, today);
  const single = rows.length === 1 && rows.every(fitsSentence) ? rows[0] : undefined;
  const inTable = rows.length > 0 && single === undefined;
  const lasting = rows.some((row) => row.lasting);
  const whole = rows.flatMap(({ from, to, ...times }) => (from && to ? [{ ...times, from, to }] : []));
  const complete = whole.length === rows.length && !lasting;
  const working = fee && complete ? recalculate(fee, whole) : undefined;
  return [
    ['interruptions', orSilent(inTable ? table(rows) : undefined)],
    ['interruptions.inTable', flag(inTable)],
    ['interruptions.unknown', flag(rows.length === 0)],
    ['interruptions.lasting', flag(lasting)],
    ['interruptions.lastingInTable', flag(lasting && inTable)],
    ['interruptions.beginOnKnownDay', flag(single?.lasting === true && single.from !== undefined)],
    ...singleFacts(single),
    ['recalculation', fee && working ? workingTable(fee, working, language) : NOT_APPLICABLE],
    ['recalculation.total', orSilent(moneyValue(working?.total))],
    ['recalculation.isKnown', flag(working !== undefined)],
    ['recalculation.partialDays', orSilent(textValue(daysInFigures(working?.partialDays ?? [], language)))],
  ];
}

/** First days of the interruptions that are known. */
export function interruptionDays(typed: readonly InterruptionRow[], today: PlainDate): KnownDays {
  const rows = typed.filter(isFilledInterruption);
  const days = rows.flatMap(({ fromDate }) => readDay(fromDate, today) ?? []);
  return { days, complete: rows.length > 0 && days.length === rows.length };
}

function readInterruptions(typed: readonly InterruptionRow[], today: PlainDate): readonly ReadInterruption[] {
  return typed.filter(isFilledInterruption).map((row) => {
    const from = readDay(row.fromDate, today);
    const to = row.lasting ? undefined : readDay(row.toDate, today);
    const ordered = !from || !to || from <= to;
    return {
      id: row.id,
      lasting: row.lasting,
      ...(from ? { from } : {}),
      ...(to && ordered ? { to } : {}),
      fromTime: readTime(row.fromTime),
      toTime: row.lasting ? undefined : readTime(row.toTime),
    };
  });
}

/** Something was said of it. */
export const isFilledInterruption = (row: InterruptionRow): boolean =>
  row.lasting || [row.fromDate, row.fromTime, row.toDate, row.toTime].some((cell) => cell !== '');

/** Both days are known, and both times or none; one that lasts needs no end. Any other has gaps that a table shows better. */
const fitsSentence = ({ lasting, from, fromTime, to, toTime }: ReadInterruption): boolean =>
  lasting || (from !== undefined && to !== undefined && (fromTime === undefined) === (toTime === undefined));

/** One interruption is told in a sentence; which one depends on what of it is known. */
function singleFacts(row: ReadInterruption | undefined): readonly FactEntry[] {
  const timed = row?.fromTime !== undefined;
  const ended = row !== undefined && !row.lasting;
  const lasting = row?.lasting === true;
  const { from, to } = row ?? {};
  return [
    ['interruption.byDays', flag(ended && !timed)],
    ['interruption.byHours', flag(ended && timed && from !== to)],
    ['interruption.withinDay', flag(ended && timed && from === to)],
    ['interruption.lasting', flag(lasting && !timed)],
    ['interruption.lastingByHours', flag(lasting && timed)],
    ['interruption.period', orSilent(ended && !timed && from && to ? { kind: 'period', from, to } : undefined)],
    ['interruption.from', row ? orBlank('date', dateValue(from)) : NOT_APPLICABLE],
    ['interruption.fromTime', orSilent(textValue(row?.fromTime))],
    ['interruption.to', orSilent(dateValue(to))],
    ['interruption.toTime', orSilent(textValue(row?.toTime))],
  ];
}

function table(rows: readonly ReadInterruption[]): FactValue {
  const cells = rows.map((row) => [
    dayCell(row.from, row.fromTime),
    row.lasting ? NO_END : dayCell(row.to, row.toTime),
  ]);
  const ids = rows.map(({ id }) => id);
  return { kind: 'rows', rows: { table: 'interruptions', columns: ['from', 'to'], rows: cells, ids } };
}

/** What lasts has no end, which is not the same as an end that is not known. */
const NO_END: Cell = { kind: 'text', text: '—' };

function workingTable(fee: Money, working: Recalculation, language: string): Fact {
  const amount = languageOf(language).formatCell({ kind: 'money', money: fee });
  const rowOf = (month: RecalculatedMonth): readonly Cell[] => [
    { kind: 'month', year: month.year, month: month.month },
    { kind: 'money', money: fee },
    { kind: 'text', text: inRanges(month.days) },
    { kind: 'text', text: String(month.days.length) },
    { kind: 'text', text: `${amount} : ${month.daysInMonth} × ${month.days.length}` },
    { kind: 'money', money: month.refund },
  ];
  return {
    is: 'known',
    value: {
      kind: 'rows',
      rows: {
        table: 'recalculation',
        columns: ['month', 'fee', 'days', 'dayCount', 'working', 'refund'],
        rows: working.months.map(rowOf),
        total: {
          label: 'total',
          cells: [
            { kind: 'text', text: String(working.dayCount) },
            { kind: 'empty' },
            { kind: 'money', money: working.total },
          ],
        },
      },
    },
  };
}

function daysInFigures(days: readonly PlainDate[], language: string): string | undefined {
  const written = days.map((date) => languageOf(language).formatCell({ kind: 'date', date }));
  return written.length === 0 ? undefined : written.join(', ');
}
