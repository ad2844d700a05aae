import type { Cell, Rows } from '../case/fact.ts';
import type { Words } from '../jurisdiction/pack.ts';
import type { TemplateBlock } from '../template/template.ts';
import type { Block, LetterPart, Line } from './document.ts';
import { rowReference } from './references.ts';
import { factIn, type Scope } from './scope.ts';
import { blankRun, valueRun } from './write.ts';
import type { Writing } from './writing.ts';

type TableBlock = Extract<Block, { kind: 'table' }>;
type TableWords = Words['tables'][string];
type BlankKind = NonNullable<TableWords['columns'][string]['blank']>;

/** The table of a rows fact; undefined if it has no rows to print. */
export function writeTable(writing: Writing, scope: Scope, block: TemplateBlock, part: LetterPart): Block | undefined {
  const found = factIn(writing, scope, block.name ?? '');
  if (found?.fact.is !== 'known' || found.fact.value.kind !== 'rows') return undefined;
  const { rows } = found.fact.value;
  const words = writing.said.words.tables[rows.table];
  if (!words) {
    writing.problems.push({ code: 'tableWithoutWords', facts: { table: rows.table } });
    return undefined;
  }
  if (rows.rows.length === 0) return undefined;
  const { tidy } = writing.language;
  const blanks = rows.columns.map((id, index) => words.columns[id]?.blank ?? usualBlank(rows, index));
  const writeCell = (cell: Cell, index: number): Line => {
    if (cell.kind === 'blank') return [blankRun(writing, blanks[index] ?? 'short', found.from)];
    const text = writing.language.formatCell(cell);
    return text === '' ? [] : [valueRun(text, found.from)];
  };
  const columns = rows.columns.map((id) => ({
    id,
    head: [{ text: tidy(words.columns[id]?.head ?? '') }],
    align: words.columns[id]?.align ?? 'left',
  }));
  const total = writeTotal(writing, rows, words, writeCell);
  const written = rows.rows.map((row) => row.map(writeCell));
  return withReferences(writing, rows, {
    kind: 'table',
    columns,
    rows: written,
    ...(total ? { total } : {}),
    part,
  });
}

/** A table with a column for the exhibits that prove its rows, if there are any. */
function withReferences(writing: Writing, { ids, columns }: Rows, table: TableBlock): TableBlock {
  const number = columns.indexOf('number');
  const references = (ids ?? []).map((id, at) =>
    rowReference(writing, id, table.rows[at]?.filter((_, column) => column !== number) ?? []),
  );
  if (references.every((reference) => reference === '')) return table;
  const cellOf = (reference = ''): Line => (reference === '' ? [] : [valueRun(reference, 'exhibits')]);
  const head = [{ text: writing.language.tidy(writing.said.words.reference.column) }];
  return {
    ...table,
    columns: [...table.columns, { id: 'exhibits', head, align: 'left' }],
    rows: table.rows.map((row, at) => [...row, cellOf(references[at])]),
    ...(table.total ? { total: [...table.total, []] } : {}),
  };
}

/** The label stands in the first column, the cells in the last ones. */
function writeTotal(
  writing: Writing,
  rows: Rows,
  words: TableWords,
  writeCell: (cell: Cell, index: number) => Line,
): readonly Line[] | undefined {
  if (!rows.total) return undefined;
  const { label, cells } = rows.total;
  const first = rows.columns.length - cells.length;
  return rows.columns.map((_, index): Line => {
    const cell = index < first ? undefined : cells[index - first];
    if (index === 0) return [{ text: writing.language.tidy(words.total[label] ?? '') }];
    return cell ? writeCell(cell, index) : [];
  });
}

function usualBlank(rows: Rows, column: number): BlankKind {
  const kinds = rows.rows.map((row) => row[column]?.kind);
  if (kinds.includes('date')) return 'dateInFigures';
  return kinds.includes('money') ? 'money' : 'short';
}
