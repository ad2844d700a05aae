import type { FactName } from '../case/fact.ts';
import type { PlainDate } from '../plain-date.ts';

/** A letter as it is read: plain blocks in reading order. Renderers decide how it looks, never what it says. */
export type LetterDocument = {
  /** BCP 47 tag of the letter's language. */
  readonly language: string;
  /** For the file's properties: title and subject on one line. */
  readonly title: string;
  /** The letter's own day: the file's properties name it instead of the clock's. */
  readonly on: PlainDate;
  readonly blocks: readonly Block[];
  /** What it tells that exhibits may prove, in reading order; absent where nothing is told. */
  readonly told?: readonly Told[];
};

/** A sentence or a table's row that is the first to tell something. */
export type Told = {
  /** What it tells, under the names by which exhibits say what they prove. */
  readonly of: readonly string[];
  /** As it reads, without the numbers of exhibits; the cells of a row after commas. */
  readonly line: Line;
};

export type Block =
  /** To whom and from whom, right half of the page. */
  | { readonly kind: 'addressee'; readonly to: readonly Line[]; readonly from: readonly Line[] }
  /** The sender's own number and day of the letter, under the head. */
  | { readonly kind: 'reference'; readonly line: Line }
  /** The first line is the letter's kind in capitals, the others its subject. */
  | { readonly kind: 'title'; readonly lines: readonly Line[] }
  | { readonly kind: 'paragraph'; readonly line: Line; readonly part: LetterPart }
  | {
      readonly kind: 'table';
      readonly columns: readonly Column[];
      readonly rows: readonly (readonly Line[])[];
      /** One line per column; the first one holds the label. */
      readonly total?: readonly Line[];
      readonly part: LetterPart;
    }
  | { readonly kind: 'demands'; readonly lead: Line; readonly items: readonly DemandItem[] }
  | { readonly kind: 'attachments'; readonly heading: Line; readonly items: readonly Item[] }
  | {
      readonly kind: 'signature';
      readonly date: Line;
      readonly signers: readonly Signer[];
      /** What stands under each rule to sign on. */
      readonly caption: Line;
      /** The place of a firm's own stamp. */
      readonly seal?: Line;
    }
  /** An address to cut out and glue on an envelope: the first line says whose, then name and address. */
  | { readonly kind: 'label'; readonly lines: readonly Line[] }
  /** The clerk fills it in: first line heads it, the last marks the place of the stamp, between them one label a line.
   * No lines: the same 50 mm, kept empty (the respondent's copy), so that both copies break alike. */
  | { readonly kind: 'receipt-mark'; readonly lines: readonly Line[] }
  | { readonly kind: 'page-break' };

/** One who signs, with their post or whom they sign for. */
export type Signer = { readonly capacity?: Line; readonly name: Line };

export type BlockKind = Block['kind'];
/** What a paragraph or table is for; the screen marks the place of the current question by it. */
export type LetterPart = 'opening' | 'circumstances' | 'basis' | 'closing';

/** Numbers are text, not automatic numbering: a demand quoted in court has the same number everywhere. */
export type Item = { readonly number: string; readonly line: Line };
export type DemandItem = Item & { readonly id: string };
export type Column = { readonly id: string; readonly head: Line; readonly align: 'left' | 'right' };

/** Never holds a line break. */
export type Line = readonly Run[];

export type Run = {
  readonly text: string;
  /** The fact this came from: what the person typed or what was computed from it. */
  readonly from?: FactName;
  /** Not known: `text` is the rule, in underscores, to fill in by hand. */
  readonly blank?: true;
  /** Ids of the norms that are cited here. */
  readonly norms?: readonly string[];
};

/** What one reads of a line. */
export const textOf = (line: Line): string => line.map((run) => run.text).join('');
