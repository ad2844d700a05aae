import { z } from '../zod.ts';
import { words } from './file-fields.ts';

/** Words with each of these values once, as `{{name}}`. */
const wordsWith = (...names: readonly string[]) =>
  words.check(
    z.refine((text) => {
      const found = [...text.matchAll(/\{\{(\w+)\}\}/gu)].map(([, name]) => name);
      return found.length === names.length && names.every((name) => found.includes(name));
    }, 'badPattern'),
  );

/** Heads and total labels of one table. */
const tableWords = z.strictObject({
  columns: z.record(
    z.string(),
    z.strictObject({
      head: words,
      align: z.enum(['left', 'right']),
      /** Which of `blanks` a cell that is not known prints; absent: by the kind of the column's other cells. */
      blank: z.optional(z.enum(['text', 'short', 'date', 'dateInFigures', 'time', 'money'])),
    }),
  ),
  total: z._default(z.record(z.string(), words), {}),
});

/** templates/<country>/<language>/words.yaml: what a letter says around its template. */
export const wordsFile = z.strictObject({
  /** By the table's name. */
  tables: z.record(z.string(), tableWords),
  attachments: z.strictObject({ one: words, many: words }),
  /**
   * How an exhibit is worded, in the grammar of a template whose names are columns of the exhibits' rows (`caption`, `sheets`,
   * `fileName`): the first pattern that has a cell for each of its names is taken. An unknown cell prints a short blank.
   */
  exhibit: z.record(z.string(), words),
  /** An exhibit's name with the day of its paper. */
  datedExhibit: wordsWith('caption', 'date'),
  /** How a sentence or a table's row refers to the exhibits that prove it. */
  reference: z.strictObject({
    one: wordsWith('numbers'),
    many: wordsWith('numbers'),
    number: wordsWith('number'),
    and: words,
    column: words,
  }),
  /** The list of files that goes with the letter: its file's name, what stands above it, and the words before each value. */
  bundle: z.strictObject({
    list: words,
    heading: words,
    exhibit: words,
    file: words,
    type: words,
    size: words,
    time: words,
    blackedOut: words,
    proves: words,
  }),
  /** The exhibits behind the letter: what heads the list of them, where each one is, and what stands above a sheet. */
  appendix: z.strictObject({
    title: words,
    columns: z.strictObject({ number: words, caption: words, where: words }),
    where: z.strictObject({
      here: wordsWith('sheets'),
      partly: wordsWith('sheets', 'all'),
      apart: wordsWith('sheets'),
      onPaper: words,
      onMedium: wordsWith('fileName'),
    }),
    sheet: wordsWith('number', 'sheet', 'sheets'),
  }),
  /** Joins the subjects of two grounds; `afterClause` where the first one holds a comma. */
  subjectJoin: z.strictObject({ plain: words, afterClause: words }),
  /** Rules to fill in by hand. */
  blanks: z.strictObject({ text: words, short: words, date: words, dateInFigures: words, time: words, money: words }),
  signatureCaption: words,
});

/** templates/<country>/<language>/post/words.yaml: what the letter's papers say on its way, beside their templates. */
export const postWordsFile = z.strictObject({
  /** The letter by what it is and its number of sheets, an exhibit by its number and words in the letter's own list. */
  enclosed: z.strictObject({ letter: wordsWith('letter', 'sheets'), exhibit: wordsWith('number', 'exhibit') }),
  table: tableWords,
  /** Above each part of a letter that is too long for the form of a site. */
  part: wordsWith('number', 'count'),
});
