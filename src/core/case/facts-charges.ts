import { addMoney, type Currency, type Money } from '../money.ts';
import type { PlainDate } from '../plain-date.ts';
import { isEmptyCharge } from './charge-total.ts';
import type { ChargeRow } from './draft.ts';
import type { Cell, FactValue } from './fact.ts';
import {
  dayCell,
  type FactDeclarations,
  type FactEntry,
  flag,
  flags,
  type KnownDays,
  moneyValue,
  optional,
  orSilent,
  readDay,
  readLine,
  readSum,
  textCell,
  textValue,
  withoutQuotes,
} from './fact-entries.ts';
import { LIMITS } from './limits.ts';
import { readTime } from './readings.ts';

const PARTLY_KNOWN = ['charges.oneSumUnknown', 'charges.severalSumsUnknown'];

/** Declared once under the bare name and, by facts.ts, under each ground that asks for charges. */
export const CHARGE_FACTS: FactDeclarations = [
  [
    'charges',
    {
      kind: 'rows',
      optional: true,
      table: {
        name: 'charges',
        columns: ['number', 'date', 'time', 'what', 'operation', 'sum'],
        totals: ['total', 'knownTotal'],
      },
    },
  ],
  optional('charges.period', 'period'),
  optional('charges.total', 'money', 'charges.allSumsKnown'),
  optional('charges.knownTotal', 'money', ...PARTLY_KNOWN),
  optional('charges.unknownNumbers', 'text', ...PARTLY_KNOWN),
  optional(
    'charges.service',
    'text',
    ...['charges.serviceWithNumber', 'charges.serviceAlone', 'charges.noSumOfNamedService'],
  ),
  optional('charges.shortNumber', 'text', 'charges.serviceWithNumber'),
  ...flags('charges.allSumsKnown', 'charges.oneSumUnknown', 'charges.severalSumsUnknown', 'charges.noSumKnown'),
  ...flags('charges.hasGaps', 'charges.serviceWithNumber', 'charges.serviceAlone', 'charges.severalServices'),
  ...flags('charges.serviceUnknown', 'charges.unnamed', 'charges.noSumOfNamedService'),
];

type ReadCharge = {
  readonly id: string;
  readonly date: PlainDate | undefined;
  readonly time: string | undefined;
  readonly what: string | undefined;
  readonly shortNumber: string | undefined;
  readonly operation: string | undefined;
  readonly sum: Money | undefined;
};

/** What stands in the rows is read, the rest is a gap. `named`: the service, where no row names one. */
export function chargeFacts(
  typed: readonly ChargeRow[],
  named: string | undefined,
  currency: Currency,
  today: PlainDate,
): readonly FactEntry[] {
  const rows = readCharges(typed, currency, today);
  const sums = rows.flatMap(({ sum }) => sum ?? []);
  const total = addMoney(sums, currency);
  const unknown = rows.flatMap(({ sum }, index) => (sum ? [] : [String(index + 1)]));
  const noSum = sums.length === 0;
  const partly = !noSum && unknown.length > 0;
  const service = commonOf(rows.map(({ what }) => what)) ?? (rows.some(({ what }) => what) ? undefined : named);
  const shortNumber = commonOf(rows.map((row) => row.shortNumber));
  return [
    ['charges', orSilent(rows.length === 0 ? undefined : table(rows, total, { noSum, partly }))],
    ['charges.period', orSilent(periodOf(rows))],
    ['charges.total', orSilent(noSum || partly ? undefined : moneyValue(total))],
    ['charges.knownTotal', orSilent(partly ? moneyValue(total) : undefined)],
    ['charges.unknownNumbers', orSilent(partly ? textValue(unknown.join(', ')) : undefined)],
    ['charges.allSumsKnown', flag(!noSum && !partly)],
    ['charges.oneSumUnknown', flag(partly && unknown.length === 1)],
    ['charges.severalSumsUnknown', flag(partly && unknown.length > 1)],
    ['charges.noSumKnown', flag(noSum)],
    ['charges.noSumOfNamedService', flag(noSum && service !== undefined)],
    ['charges.hasGaps', flag(rows.some(({ date, sum }) => !date || !sum))],
    ['charges.service', orSilent(textValue(service))],
    ['charges.shortNumber', orSilent(textValue(shortNumber))],
    ['charges.serviceWithNumber', flag(service !== undefined && shortNumber !== undefined)],
    ['charges.serviceAlone', flag(service !== undefined && shortNumber === undefined)],
    ['charges.severalServices', flag(service === undefined && rows.some(({ what }) => what))],
    ['charges.serviceUnknown', flag(service === undefined && !rows.some(({ what }) => what))],
    ['charges.unnamed', flag(!rows.some(({ what }) => what))],
  ];
}

/** Days of the charges that are known, for the terms that count from them. */
export function chargeDays(typed: readonly ChargeRow[], today: PlainDate): KnownDays {
  const rows = typed.filter((row) => !isEmptyCharge(row));
  const days = rows.flatMap(({ date }) => readDay(date, today) ?? []);
  return { days, complete: rows.length > 0 && days.length === rows.length };
}

function readCharges(typed: readonly ChargeRow[], currency: Currency, today: PlainDate): readonly ReadCharge[] {
  return typed
    .filter((row) => !isEmptyCharge(row))
    .map((row) => ({
      id: row.id,
      date: readDay(row.date, today),
      time: readTime(row.time),
      what: nameOf(row.what),
      shortNumber: readLine(row.shortNumber, LIMITS.mark),
      operation: readLine(row.operationId, LIMITS.mark),
      sum: readSum(row.sum, currency),
    }));
}

function table(
  rows: readonly ReadCharge[],
  total: Money,
  { noSum, partly }: { readonly noSum: boolean; readonly partly: boolean },
): FactValue {
  const timed = rows.some(({ time }) => time);
  const dated = rows.some(({ date }) => date);
  const columns = [
    ...(rows.length > 1 ? ['number'] : []),
    ...(timed ? ['time'] : dated || !noSum ? ['date'] : []),
    ...(rows.some(({ what, shortNumber }) => what ?? shortNumber) ? ['what'] : []),
    ...(rows.some(({ operation }) => operation) ? ['operation'] : []),
    'sum',
  ];
  const cells = rows.map((row, index) => columns.map((column) => cellOf(row, index, column)));
  const summed = rows.length > 1 && !noSum;
  return {
    kind: 'rows',
    rows: {
      table: 'charges',
      columns,
      rows: cells,
      ids: rows.map(({ id }) => id),
      ...(summed
        ? { total: { label: partly ? 'knownTotal' : 'total', cells: [{ kind: 'money', money: total }] } }
        : {}),
    },
  };
}

function cellOf(row: ReadCharge, index: number, column: string): Cell {
  switch (column) {
    case 'number':
      return { kind: 'text', text: String(index + 1) };
    case 'date':
    case 'time':
      return dayCell(row.date, row.time);
    case 'what':
      return textCell([row.what, row.shortNumber].filter((part) => part !== undefined).join(', '));
    case 'operation':
      return textCell(row.operation);
    default:
      return row.sum ? { kind: 'money', money: row.sum } : { kind: 'blank' };
  }
}

/** Undefined if a row lacks its day: it may lie outside the days that are known. */
function periodOf(rows: readonly ReadCharge[]): FactValue | undefined {
  if (rows.some(({ date }) => !date)) return undefined;
  const sorted = rows.flatMap(({ date }) => date ?? []).sort();
  const from = sorted[0];
  const to = sorted.at(-1);
  return from && to ? { kind: 'period', from, to } : undefined;
}

/** The value that all rows agree on; undefined if they differ, or one lacks it. */
function commonOf(values: readonly (string | undefined)[]): string | undefined {
  const [first] = values;
  return values.every((value) => value === first) ? first : undefined;
}

function nameOf(typed: string): string | undefined {
  const name = readLine(typed);
  return name === undefined ? undefined : withoutQuotes(name);
}
