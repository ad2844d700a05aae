import type { Cell, Rows } from '../case/fact.ts';
import type { Words } from '../jurisdiction/pack.ts';
import type { TemplateBlock } from '../template/template.ts';
import type { Block, LetterPart, Line } from './document.ts';
import { factIn, type Scope } from './scope.ts';
import { blankRun, valueRun } from './write.ts';
import type { Writing } from './writing.ts';

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
  return {
    kind: 'table',
    columns,
    rows: rows.rows.map((row) => row.map(writeCell)),
    ...(total ? { total } : {}),
    part,
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
