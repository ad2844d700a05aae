/**
 * Splits copied text into lines of cells: tab, semicolon or comma separated with quoted cells, else columns that several
 * spaces set apart. Empty lines are dropped; a cell is trimmed and holds no line break.
 */
export function splitCells(text: string): readonly (readonly string[])[] {
  const separator = separatorOf(text);
  const lines = separator ? splitSeparated(text, separator) : splitSpaced(text);
  return lines.filter((cells) => cells.some((cell) => cell !== ''));
}

const SPACES = /[\u00A0\u2007\u2009\u202F]/gu;

/** One line of text with ordinary spaces, single ones. */
export const tidyCell = (cell: string): string => cell.replace(SPACES, ' ').replace(/\s+/gu, ' ').trim();

function separatorOf(text: string): '\t' | ';' | ',' | undefined {
  if (text.includes('\t')) return '\t';
  const lines = text.split(/\r?\n/u).filter((line) => line.trim() !== '');
  const most = (mark: string) => lines.filter((line) => line.split(mark).length > 2).length > lines.length / 2;
  if (most(';')) return ';';
  // A comma also stands in sums and in sentences: it separates only where a machine quoted the cells or wrote no space after it.
  const quoted = lines.filter((line) => /^"|,"/u.test(line)).length > lines.length / 2;
  const tight = lines.every((line) => line.split(/,(?=\S)(?!\d{2}(?:\D|$))/u).length > 2);
  return quoted || (lines.length > 0 && tight) ? ',' : undefined;
}

function splitSpaced(text: string): string[][] {
  return text.split(/\r?\n/u).map((line) => {
    // A lone no-break space stands inside a sum («1 234,50»); two spaces of any kind part columns.
    const cells = line.trim().split(/[\s\u00A0\u2007\u2009\u202F]{2,}|\s*\|\s*/u);
    return cells.map(tidyCell);
  });
}

function splitSeparated(text: string, separator: string): string[][] {
  const lines: string[][] = [];
  let cells: string[] = [];
  let cell = '';
  let quoted = false;
  const endCell = () => {
    cells.push(tidyCell(cell));
    cell = '';
  };
  for (let at = 0; at < text.length; at += 1) {
    const mark = text.charAt(at);
    if (quoted) {
      if (mark !== '"') cell += mark;
      else if (text.charAt(at + 1) === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (mark === '"' && cell.trim() === '' && closesBefore(text, at, separator)) {
      quoted = true;
      cell = '';
    } else if (mark === separator) endCell();
    else if (mark === '\n' || mark === '\r') {
      endCell();
      lines.push(cells);
      cells = [];
    } else cell += mark;
  }
  endCell();
  lines.push(cells);
  return lines;
}

/** A quote that opens a cell has a partner right before a separator, a line end or the end; else it is part of a name. */
function closesBefore(text: string, from: number, separator: string): boolean {
  for (let at = from + 1; at < text.length; at += 1) {
    if (text.charAt(at) !== '"') continue;
    const next = text.charAt(at + 1);
    if (next === '"') at += 1;
    else return next === '' || next === separator || next === '\n' || next === '\r' || next === ' ';
  }
  return false;
}
