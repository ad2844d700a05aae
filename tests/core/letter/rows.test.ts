import { expect, test } from 'vitest';
import type { Cell, Rows } from '#core/case/fact.ts';
import { blanksOf } from '#core/letter/blanks.ts';
import { type Block, type Line, textOf } from '#core/letter/document.ts';
import { day } from '#core/plain-date.ts';
import { known, letterXx } from '#tests/support/letter-xx.ts';

const date = (iso: string): Cell => ({ kind: 'date', date: day(iso) });
const sum = (minor: number): Cell => ({ kind: 'money', money: { minor, currency: 'XXD' } });
const words = (text: string): Cell => ({ kind: 'text', text });
const blank: Cell = { kind: 'blank' };

function tableOf(rows: Omit<Rows, 'table'>): Extract<Block, { kind: 'table' }> {
  const facts = { 'stray-fee/charges': known({ kind: 'rows', rows: { table: 'charges', ...rows } }) };
  const table = letterXx(facts).blocks.find((block) => block.kind === 'table');
  if (table?.kind !== 'table') throw new Error('no table');
  return table;
}
const texts = (lines: readonly Line[] | undefined): readonly string[] | undefined => lines?.map(textOf);

test('a table has the heads of its columns, its rows, and a total under the last column', () => {
  const table = tableOf({
    columns: ['number', 'date', 'sum'],
    rows: [
      [words('1'), date('2026-10-01'), sum(1000)],
      [words('2'), date('2026-10-02'), sum(550)],
    ],
    total: { label: 'total', cells: [sum(1550)] },
  });
  expect(texts(table.columns.map(({ head }) => head))).toEqual(['No.', 'Date', 'Sum']);
  expect(table.rows.map(texts)).toEqual([
    ['1', '2026-10-01', '10.00'],
    ['2', '2026-10-02', '5.50'],
  ]);
  expect(texts(table.total)).toEqual(['Total', '', '15.50']);
});

test('a cell that is not known is ruled as wide as its column needs and does not enter the total', () => {
  const table = tableOf({
    columns: ['date', 'what', 'sum'],
    rows: [
      [date('2026-10-01'), words('Horoscope'), blank],
      [blank, blank, sum(550)],
    ],
    total: { label: 'knownTotal', cells: [sum(550)] },
  });
  expect(table.rows.map(texts)).toEqual([
    ['2026-10-01', 'Horoscope', '_________'],
    ['____.____.20____', '____________________', '5.50'],
  ]);
  expect(texts(table.total)).toEqual(['Total known', '', '5.50']);
});

test('a table without rows is not printed', () => {
  const rows = known({ kind: 'rows', rows: { table: 'charges', columns: ['sum'], rows: [] } });
  expect(letterXx({ 'stray-fee/charges': rows }).blocks.some(({ kind }) => kind === 'table')).toBe(false);
});

const EXHIBITS: readonly (readonly Cell[])[] = [
  [words('Bill {{for}} May'), words('2'), { kind: 'empty' }],
  [words('Call record'), { kind: 'empty' }, words('call <1>.mp3')],
  [words('Photograph'), { kind: 'empty' }, { kind: 'empty' }],
  [words('Price list'), blank, { kind: 'empty' }],
];

function attachmentsOf(rows: readonly (readonly Cell[])[]): readonly [string, readonly string[]] {
  const value = { table: 'exhibits', columns: ['caption', 'sheets', 'fileName'], rows };
  const list = letterXx({ exhibits: known({ kind: 'rows', rows: value }) }).blocks.find(
    ({ kind }) => kind === 'attachments',
  );
  if (list?.kind !== 'attachments') throw new Error('no attachments');
  return [textOf(list.heading), list.items.map(({ number, line }) => `${number} ${textOf(line)}`)];
}

test('exhibits are numbered, and each is worded by what is known of it', () => {
  expect(attachmentsOf(EXHIBITS)).toEqual([
    'Attachments (copies):',
    [
      '1. Bill {{for}} May, 2 sheets',
      '2. Call record, file “call <1>.mp3”',
      '3. Photograph',
      '4. Price list, ______ sheets',
    ],
  ]);
});

test('one exhibit is headed in the singular', () => {
  expect(attachmentsOf(EXHIBITS.slice(0, 1))[0]).toBe('Attachment (copy):');
});

test('a number of sheets that is not known counts as a blank of the letter', () => {
  const value = { table: 'exhibits', columns: ['caption', 'sheets'], rows: [[words('Bill'), blank]] };
  expect(blanksOf(letterXx({ exhibits: known({ kind: 'rows', rows: value }) }))).toContain('exhibits');
});
