import type { Money } from '../money.ts';
import type { Millionths } from '../percent.ts';
import type { PlainDate } from '../plain-date.ts';

/** Dotted name of a fact ('charges.total'). Facts of one ground's rows carry its id before a slash: 'paid-subscription/charges.total'. */
export type FactName = string;

/**
 * What is known of a thing. Known: it is printed. Unknown: a ruled blank to fill in by hand.
 * Not applicable: its sentence must not be in the letter.
 */
export type Fact =
  | { readonly is: 'known'; readonly value: FactValue }
  /** `kind` chooses the rule to fill in by hand: a date's, a sum's; absent: a text's. */
  | { readonly is: 'unknown'; readonly kind?: FactKind }
  | { readonly is: 'not-applicable' };

export type Facts = ReadonlyMap<FactName, Fact>;

export type FactValue =
  /** Only a condition: it holds, there is nothing to print. */
  | { readonly kind: 'flag' }
  | { readonly kind: 'text'; readonly text: string }
  /** Typed text of several paragraphs, one string each: one paragraph of the letter each. */
  | { readonly kind: 'paragraphs'; readonly paragraphs: readonly string[] }
  | { readonly kind: 'date'; readonly date: PlainDate }
  | { readonly kind: 'period'; readonly from: PlainDate; readonly to: PlainDate }
  | { readonly kind: 'money'; readonly money: Money }
  | { readonly kind: 'person'; readonly person: Person }
  /** Several persons, each on a line of its own: in the letter's head and in its signature, never in a sentence. */
  | { readonly kind: 'people'; readonly people: readonly Person[] }
  /** Whose words the letter's verbs and pronouns are; nothing to print. */
  | { readonly kind: 'voice'; readonly voice: Voice }
  | { readonly kind: 'rows'; readonly rows: Rows };

export type FactKind = FactValue['kind'];
export type Gender = 'male' | 'female';
/** How the claimant speaks: «я узнал», «я узнала», «мы узнали», «Общество узнало». */
export type Voice = 'man' | 'woman' | 'several' | 'firm';

/** A natural person's name in the nominative, and the forms that the person corrected by hand. */
export type Person = {
  readonly surname: string;
  readonly given: string;
  /** Absent: the person has none. */
  readonly patronymic?: string;
  /** Absent: not known; a sentence that needs it prints a blank. */
  readonly gender?: Gender;
  /** The whole name in the genitive, as corrected. */
  readonly genitive?: string;
};

/** Rows of a table. Its words (heads, total) are in the pack's words.yaml under `tables.<table>`. */
export type Rows = {
  readonly table: string;
  /** Ids of the columns that print, in order; a column no row has a value for is left out by caseFacts. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** Ids of the rows, in their order, where exhibits may prove them. */
  readonly ids?: readonly string[];
  /** The last row; `label` is a key of the table's words ('total', 'knownTotal'); one cell per column after the label's span. */
  readonly total?: { readonly label: string; readonly cells: readonly Cell[] };
};

export type Cell =
  | { readonly kind: 'empty' }
  /** Not known: a ruled blank as wide as its column's usual value. */
  | { readonly kind: 'blank' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'date'; readonly date: PlainDate; readonly time?: string }
  | { readonly kind: 'money'; readonly money: Money }
  /** Days, both included. */
  | { readonly kind: 'days'; readonly from: PlainDate; readonly to: PlainDate }
  /** Per cent without the sign: the column's head has it. */
  | { readonly kind: 'percent'; readonly rate: Millionths }
  /** The month of a bill. */
  | { readonly kind: 'month'; readonly year: number; readonly month: number };

/** What a fact may be, declared once in facts.ts so that templates are proven without any case. */
export type FactDeclaration = {
  readonly kind: FactKind;
  /** It can be not applicable: its sentence must stand under a condition. */
  readonly optional: boolean;
  /** Facts under any of which this one applies for sure, so that it may be printed under their condition too. */
  readonly under?: readonly FactName[];
  /** `rows` that a table prints: every column and total label it may have, proven against words.yaml. */
  readonly table?: { readonly name: string; readonly columns: readonly string[]; readonly totals: readonly string[] };
};

export type FactCatalogue = ReadonlyMap<FactName, FactDeclaration>;
