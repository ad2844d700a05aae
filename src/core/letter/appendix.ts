import type { Words } from '../jurisdiction/pack.ts';
import { languageOf } from '../language/language.ts';
import type { Block, LetterDocument, Line, Run } from './document.ts';
import { exhibitNumber, ownPapers } from './exhibit-numbers.ts';

/** The exhibits behind a letter: the list of them, then every page that could be drawn, each on a sheet of its own. */
export type Appendix = { readonly list: LetterDocument; readonly sheets: readonly AppendixSheet[] };

export type AppendixSheet = {
  readonly head: Line;
  /** What is read to somebody who does not see the picture. */
  readonly said: string;
};

/** One exhibit that the person added, and what of it follows. */
export type EnclosedExhibit = {
  readonly caption: string;
  /** How many sheets the letter says it has; absent: it says none. */
  readonly sheets: number | undefined;
  readonly fileName: string;
  /** How many pages the file has, and which of them are drawn, counted from 1. */
  readonly pages: number;
  readonly drawn: readonly number[];
};

type Pattern = keyof Words['appendix']['where'];

/** Numbers are those of the letter; a page keeps the number that it has in its file, though one before it is missing. */
export function composeAppendix(
  letter: LetterDocument,
  exhibits: readonly EnclosedExhibit[],
  words: Words['appendix'],
): Appendix {
  const { tidy } = languageOf(letter.language);
  const put = (pattern: string, values: Readonly<Record<string, string | number>>): Line =>
    pattern.split(/\{\{(\w+)\}\}/u).reduce<readonly Run[]>((line, part, at) => {
      if (at % 2 === 1) return [...line, { text: String(values[part] ?? '') }];
      return part === '' ? line : [...line, { text: tidy(part, line.at(-1)?.text) }];
    }, []);
  const where = ({ sheets, fileName, pages, drawn }: EnclosedExhibit): Line => {
    const say = (pattern: Pattern, values: Readonly<Record<string, string | number>>) =>
      put(words.where[pattern], values);
    if (drawn.length > 0 && drawn.length === pages) return say('here', { sheets: pages });
    if (drawn.length > 0) return say('partly', { sheets: drawn.length, all: pages });
    if (sheets !== undefined) return say('apart', { sheets });
    return fileName === '' ? say('onPaper', {}) : say('onMedium', { fileName });
  };
  const row = (number: string, caption: Line, at: Line): readonly Line[] => [[{ text: number }], caption, at];
  const rows = [
    ...ownPapers(letter).map(({ number, line }) => row(number.replace(/\.$/u, ''), line, put(words.where.onPaper, {}))),
    ...exhibits.map((exhibit, at) =>
      row(String(exhibitNumber(letter, at)), [{ text: exhibit.caption }], where(exhibit)),
    ),
  ];
  const title = tidy(words.title);
  const blocks: readonly Block[] = [
    { kind: 'title', lines: [[{ text: title }]] },
    { kind: 'table', columns: COLUMNS.map((id) => column(id, tidy(words.columns[id]))), rows, part: 'closing' },
  ];
  const sheets = exhibits.flatMap(({ caption, pages, drawn }, at) =>
    drawn.map((page): AppendixSheet => {
      const head = put(words.sheet, { number: exhibitNumber(letter, at), sheet: page, sheets: pages });
      return { head, said: `${head.map(({ text }) => text).join('')}: ${caption}` };
    }),
  );
  return { list: { ...letter, title, blocks }, sheets };
}

const COLUMNS = ['number', 'caption', 'where'] as const;
const column = (id: string, head: string) => ({ id, head: [{ text: head }], align: 'left' as const });
