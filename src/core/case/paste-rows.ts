import type { Currency } from '../money.ts';
import { type ChargeRow, emptyCharge } from './draft.ts';
import { type ReadCell, readCell } from './read-cell.ts';
import { splitCells } from './split-cells.ts';

/** Lines of the copied text that gave no row: neither day nor sum in them, or money that came in instead of going out. */
export type UnreadLine = { readonly text: string; readonly why: 'unreadable' | 'incoming' };
export type PastedRows = { readonly rows: readonly ChargeRow[]; readonly unread: readonly UnreadLine[] };

type Column = 'date' | 'time' | 'what' | 'shortNumber' | 'operationId' | 'sum' | 'ignored';
type Head = Column | 'category';

// Heads of columns as spreadsheets, bills and statements name them; the first that fits decides.
const HEADS: readonly (readonly [Head, RegExp])[] = [
  [
    'ignored',
    /остат|баланс|balance|карт[аы]|статус|status|валют|currency|^№\s*(п\/п)?$|^n[o°]?\.?$|длительн|объ[её]м|ндс|vat/iu,
  ],
  ['shortNumber', /коротк|short|номер (?:абонента|собеседника|вызова)|вызываем|called/iu],
  [
    'operationId',
    /операц\p{L}* *(?:№|номер|id)|(?:№|номер|код|id)\s*(?:операц|транзакц|платеж|документ)|transaction|operation|reference|^id$/iu,
  ],
  ['sum', /сумм|стоим|списан\p{L}*,|списано|плата|расход|дебет|начислен|цена|amount|sum|cost|charge|debit/iu],
  ['date', /дат[аы]|день|когда|period|период|date|day/iu],
  ['time', /время|time/iu],
  ['what', /услуг|за что|назначен|описан|наименован|событи|название|service|description|details|name|what/iu],
  // What it was for only if no better column tells.
  ['category', /операци|категори|тип|kind|category|type/iu],
];
const TOTAL = /^(?:итог|всего|разам|усяго|разом|всього|total|sum total|к оплате)/iu;
const INCOMING = /пополнен|поступлен|зачислен|возврат|top-?up|refund|credit/iu;

/**
 * Reads charges from text copied out of a spreadsheet, a bill, a bank's or an operator's statement. Days and sums are
 * tidied so that the fields accept them; heads and totals are passed over; what gave no row is returned as it was.
 */
export function readPastedRows(text: string, currency: Currency): PastedRows {
  const lines = splitCells(text).filter((cells) => !cells.some((cell) => TOTAL.test(cell)));
  const heads = lines[0] ? columnsOf(lines[0], currency) : undefined;
  const body = heads ? lines.slice(1) : lines;
  const read = body.map((cells) => readLine(cells, heads, currency));
  const rowPerLine = heads !== undefined || read.some(({ row }) => row.date !== '' && row.sum !== '');
  return rowPerLine ? collect(read) : collect(joinLines(read));
}

/** True if pasting this text means several rows rather than one field's value. */
export function isPastedTable(text: string): boolean {
  return text.includes('\t') || text.trim().split(/\r?\n/u).length > 1;
}

type Line = { readonly text: string; readonly row: ChargeRow; readonly incoming: boolean };

function collect(lines: readonly Line[]): PastedRows {
  const rows: ChargeRow[] = [];
  const unread: UnreadLine[] = [];
  for (const { text, row, incoming } of lines) {
    if (incoming) unread.push({ text, why: 'incoming' });
    else if (row.date === '' && row.sum === '') unread.push({ text, why: 'unreadable' });
    else rows.push(row);
  }
  return { rows, unread };
}

/** A page or an app that shows a charge on several lines: a day stands over its charges, a sum ends each. */
function joinLines(lines: readonly Line[]): readonly Line[] {
  const joined: Line[] = [];
  let open: Line | undefined;
  for (const line of lines) {
    const { row } = line;
    const day = row.date || open?.row.date || '';
    const before: ChargeRow = row.date || !open ? emptyCharge() : open.row;
    const merged: Line = {
      text: open && !row.date ? `${open.text} ${line.text}`.trim() : line.text,
      incoming: line.incoming || (!row.date && open?.incoming === true),
      row: {
        ...before,
        date: day,
        time: row.time || before.time,
        what: [before.what, row.what].filter((part) => part !== '').join(', '),
        shortNumber: row.shortNumber || before.shortNumber,
        operationId: row.operationId || before.operationId,
        sum: row.sum || before.sum,
      },
    };
    if (merged.row.sum === '') open = merged;
    else {
      joined.push(merged);
      open = { text: '', incoming: false, row: { ...emptyCharge(), date: day } };
    }
  }
  if (open && open.text !== '') joined.push({ ...open, row: { ...open.row, date: '' } });
  return joined;
}

/** The columns that a head row names; undefined if the row is no head. */
function columnsOf(cells: readonly string[], currency: Currency): readonly Column[] | undefined {
  const kinds = cells.map((cell) => readCell(cell, currency).kind);
  if (kinds.some((kind) => kind === 'date' || kind === 'time' || kind === 'sum')) return undefined;
  const named = cells.map((cell) => HEADS.find(([, head]) => head.test(cell))?.[0]);
  const spare = named.includes('what') ? 'ignored' : 'what';
  const taken = new Set<Column>();
  const columns = named.map((head): Column => {
    const column = head === 'category' ? spare : head;
    if (!column || taken.has(column)) return 'ignored';
    if (column !== 'ignored') taken.add(column);
    return column;
  });
  return taken.size >= Math.min(2, cells.length) && (taken.has('date') || taken.has('sum')) ? columns : undefined;
}

function readLine(cells: readonly string[], heads: readonly Column[] | undefined, currency: Currency): Line {
  const text = cells.filter((cell) => cell !== '').join(' ');
  if (heads) return { text, ...readByHeads(cells, heads, currency) };
  const single = cells.length === 1 ? splitSentence(cells[0] ?? '') : cells;
  return {
    text,
    ...readByContent(
      single.map((cell) => readCell(cell, currency)),
      text,
    ),
  };
}

function readByHeads(cells: readonly string[], heads: readonly Column[], currency: Currency): Omit<Line, 'text'> {
  const row = emptyCharge();
  let incoming = false;
  heads.forEach((column, index) => {
    const text = cells[index] ?? '';
    if (column === 'ignored' || text === '') return;
    const cell = readCell(text, currency);
    if (column === 'date' && cell.kind === 'date') {
      row.date = cell.date;
      row.time = row.time || cell.time;
    } else if (column === 'time' && cell.kind === 'time') row.time = cell.time;
    else if (column === 'sum' && cell.kind === 'sum') {
      row.sum = cell.sum;
      incoming = cell.sign === '+';
    } else row[column] = text;
  });
  return { row, incoming };
}

/** Without a head the cells themselves say what they are: a day, a time, the first sure sum, then marks by their length. */
function readByContent(cells: readonly ReadCell[], text: string): Omit<Line, 'text'> {
  const row = emptyCharge();
  const words: string[] = [];
  const numbers: string[] = [];
  const sums = cells.flatMap((cell) => (cell.kind === 'sum' ? [cell] : []));
  const debit = sums.find((sum) => sum.sign === '-') ?? sums.find((sum) => sum.sure);
  for (const [index, cell] of cells.entries()) {
    if (cell.kind === 'date') {
      // A second day in a line is the day of booking.
      if (row.date !== '') continue;
      row.date = cell.date;
      row.time = row.time || cell.time;
    } else if (cell.kind === 'time') row.time = row.time || cell.time;
    else if (cell.kind === 'sum') {
      if (cell === debit) row.sum = cell.sum;
      else if (!cell.sure && !(index === 0 && cells.length > 2)) numbers.push(cell.sum);
    } else if (cell.kind === 'mark') numbers.push(cell.text);
    else if (cell.kind === 'text') words.push(cell.text);
  }
  if (row.sum === '') row.sum = takeSum(numbers);
  for (const number of numbers) {
    if (/^[*#]?\d{3,6}#?$/u.test(number) && row.shortNumber === '') row.shortNumber = number;
    else if (row.operationId === '' && /\d{4}/u.test(number)) row.operationId = number.replace(/^№\s*/u, '');
    else words.push(number);
  }
  row.what = words.join(', ');
  return { row, incoming: debit?.sign === '+' || (debit?.sign !== '-' && INCOMING.test(text)) };
}

/** The last bare number that can be a sum of a phone bill, taken out of the list; '' if there is none. */
function takeSum(numbers: string[]): string {
  const at = numbers.findLastIndex((number) => /^(?:[1-9]\d{0,4}|[1-9]\d{0,2}(?: \d{3})+)$/u.test(number));
  return at < 0 ? '' : (numbers.splice(at, 1)[0] ?? '');
}

const DAY = String.raw`\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})(?!\d)|\d{4}-\d{2}-\d{2}|\d{1,2}\s+\p{L}{3,}\.?\s+\d{4}(?:\s*г\.?)?(?!\d)`;
const CLOCK = String.raw`(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d)?`;
const SUM = String.raw`[-−–+]?\s?(?<![\d.,])\d{1,3}(?:[ \u00A0]?\d{3})*(?:[.,]\d{2}(?!\d)\s?(?:₽|руб\p{L}*\.?|р\.)?|\s?(?:₽|руб\p{L}*\.?|р\.))`;
const PIECE = new RegExp(`(?<![\\d.])(?:${DAY})|(?<!\\d)${CLOCK}|${SUM}|(?<=\\s)\\d{3,}(?=\\s|$|,)`, 'giu');

// What links the pieces of a sentence: marks, and words that only announce the next piece.
const LINKS =
  /^(?:[\s,;:·|]|(?<!\p{L})(?:в|at)(?!\p{L}))+|(?:[\s,;:·|№]|(?<!\p{L})(?:в|на|at|номер|операци[яи]|короткий)(?!\p{L}))+$/giu;

/** A line that is one sentence («12.10.2026 09:14 Гороскоп Плюс 0770 60,00 руб.») cut into the cells it is made of. */
function splitSentence(line: string): readonly string[] {
  const cells: string[] = [];
  let from = 0;
  for (const piece of line.matchAll(PIECE)) {
    cells.push(line.slice(from, piece.index), piece[0]);
    from = piece.index + piece[0].length;
  }
  cells.push(line.slice(from));
  return cells.map((cell) => cell.replace(LINKS, '')).filter((cell) => /[\p{L}\d]/u.test(cell));
}
