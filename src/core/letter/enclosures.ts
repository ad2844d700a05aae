import type { Cell, FactDeclaration, FactName, Rows } from '../case/fact.ts';
import type { LetterWords, PostWords } from '../jurisdiction/pack.ts';
import { writePattern } from './attachments.ts';
import { type LetterDocument, textOf } from './document.ts';
import type { Writing } from './writing.ts';

const TABLE = 'enclosures';
const COLUMNS = ['number', 'what', 'count', 'value'];

/** What lies in an envelope, as the inventory's table prints it: no case has it, it is made of a letter. */
export const ENCLOSURES: readonly [FactName, FactDeclaration] = [
  TABLE,
  { kind: 'rows', optional: false, table: { name: TABLE, columns: COLUMNS, totals: ['total'] } },
];

/** The words of a letter language with those of the inventory's table. */
export const withTableWords = <Said extends LetterWords>(said: Said, { words }: PostWords): Said => ({
  ...said,
  words: { ...said.words, tables: { ...said.words.tables, [TABLE]: words.table } },
});

type Sent = {
  readonly letter: LetterDocument;
  /** How many sheets one copy takes on paper; absent: filled in by hand. */
  readonly sheetCount?: number | undefined;
};

/** One copy of the letter, then its exhibits under the numbers of its own list. What each is worth is for the sender to say. */
export function enclosuresOf(writing: Writing, { letter, sheetCount }: Sent, { enclosed }: PostWords): Rows {
  const sheets = sheetCount === undefined ? BLANK : text(String(sheetCount));
  const exhibits = letter.blocks.flatMap((block) => (block.kind === 'attachments' ? block.items : []));
  const cells: readonly Readonly<Record<string, Cell>>[] = exhibits.map(({ number, line }) => ({
    number: text(number.replace(/\.$/u, '')),
    exhibit: text(textOf(line)),
  }));
  const ofLetter: Readonly<Record<string, Cell>> = { letter: text(kindOf(letter)), sheets };
  const written = [
    writePattern(writing, enclosed.letter, (name) => ofLetter[name] ?? EMPTY, TABLE),
    ...cells.map((cellsOf) => writePattern(writing, enclosed.exhibit, (name) => cellsOf[name] ?? EMPTY, TABLE)),
  ];
  const rows = written.map((line, at) => [text(String(at + 1)), text(textOf(line)), text('1'), BLANK]);
  const total = { label: 'total', cells: [text(String(rows.length)), BLANK] };
  return { table: TABLE, columns: COLUMNS, rows, total };
}

/** What a letter calls itself, as a word of a list: «Повторная претензия». */
function kindOf({ blocks }: LetterDocument): string {
  const [kind = []] = blocks.flatMap((block) => (block.kind === 'title' ? block.lines.slice(0, 1) : []));
  const said = textOf(kind);
  return `${said.slice(0, 1)}${said.slice(1).toLowerCase()}`;
}

const BLANK: Cell = { kind: 'blank' };
const EMPTY: Cell = { kind: 'empty' };
const text = (said: string): Cell => ({ kind: 'text', text: said });
