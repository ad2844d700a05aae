import type { FactName, Voice } from '../case/fact.ts';
import type { BlockKind } from '../letter/document.ts';

/*
 * The grammar of a template, whole. Front matter (`language: …` and `letter: …`, `paper: …` or `ground: …`, in shared.txt `language` alone), then
 * blocks in reading order:
 *
 *   == <kind> [<name>] [(only if <fact>) | (unless <fact>)]
 *
 * Kinds of a letter: addressee, reference, title, paragraph, table <rows fact>, demands, attachments, signature, receipt-mark,
 * page-break, and the slots `grounds subject|circumstances|basis|demands`, which a ground's file fills under the same names.
 * Kinds of a paper that goes with a letter: title, paragraph, table <rows fact>, label, signature, receipt-mark.
 * Kinds of shared.txt: passage <id>, demand <id>, phrase <id>.
 * A letter of the time after the claim (`after/`) may take a part of the claim's frame over: `== as-in claim <part>`, the parts in
 * as-in.ts. Under own lines of an addressee or of attachments it adds the claim's to them.
 *
 * A blank line ends a paragraph; in an addressee the lines after it are the sender's. A line that follows without one goes on,
 * except in addressee, reference, title, label, signature, receipt-mark and `grounds subject`, where every line stands for itself. A new item begins
 * with `- `, with `[id]` or with a condition: in a list it is the next item, in a paragraph the next sentence; a sentence without one
 * never follows a whole sentence under a condition. Order: `- [id] (only if x) text`.
 * `[id]` alone includes the shared passage or demand of that id (once per letter), before text it names this demand;
 * several demands of one id are variants: the first that applies is printed, and so it is with lines of `grounds subject`.
 * A signature has the lines `date: …`, `capacity: …`, `name: …` and `seal: …`, the condition after the colon. Each `name` is one who signs
 * (or several, if its fact is people), in the first `capacity` since the name before that applies.
 * `{{phrase id}}` puts in the first variant of a shared phrase that applies; if none does, neither it nor the space before it is there.
 * In a sentence: {{fact}}, {{fact: form}}, {{norm a, b}}, {{phrase id}}, {{by claimant: he | she | they | it}}. Nothing else exists.
 */

/** Where in its file a block or an item stands, from 1: for problems. What is built into the app knows nothing of it. */
export type Placed = { readonly line: number };

/** A parsed template: plain data that is built into the pack, so that the browser needs no parser. */
export type Template<At = unknown> = {
  readonly file: string;
  /** A letter's frame, a paper that goes with a letter, a ground's own words, or passages and demands that grounds share. */
  readonly of: 'letter' | 'paper' | 'ground' | 'shared';
  /** The letter's or the paper's kind or the ground's id; empty for shared ones. */
  readonly id: string;
  readonly language: string;
  readonly blocks: readonly TemplateBlock<At>[];
};

export const SLOTS = ['subject', 'circumstances', 'basis', 'demands'] as const;
export type Slot = (typeof SLOTS)[number];

export type TemplateBlock<At = unknown> = At & {
  readonly kind: BlockKind | 'grounds' | 'passage' | 'demand' | 'phrase';
  /** What follows the kind: the rows fact of a table, the slot of `grounds`, the id of a shared passage, demand or phrase. */
  readonly name?: string;
  readonly condition?: Condition;
  /** Lines of one group stand together: the sentences of a paragraph; a blank line in the file begins the next group. */
  readonly groups: readonly TemplateGroup<At>[];
};

export type TemplateGroup<At = unknown> = readonly TemplateItem<At>[];

export const SIGNATURE_ROLES = ['date', 'capacity', 'name', 'seal'] as const;
export type SignatureRole = (typeof SIGNATURE_ROLES)[number];

/** One sentence, list item or addressee line. */
export type TemplateItem<At = unknown> = At & {
  /** `- ` stood before it. */
  readonly listed: boolean;
  /** `[id]`: alone it includes the shared passage or demand of that id, before text it names this one. */
  readonly id?: string;
  readonly condition?: Condition;
  /** What a line of the signature is. */
  readonly role?: SignatureRole;
  readonly parts: readonly TemplatePart[];
};

export type Condition = { readonly is: 'only-if' | 'unless'; readonly fact: FactName };

export type TemplatePart =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'fact'; readonly fact: FactName; readonly form?: string }
  | { readonly kind: 'norm'; readonly norms: readonly string[] }
  | { readonly kind: 'phrase'; readonly phrase: string }
  | {
      /** `fact` is the voice that decides. `firm` is left out where no firm can write. */
      readonly kind: 'by-voice';
      readonly fact: FactName;
      readonly words: Readonly<Record<Exclude<Voice, 'firm'>, string>> & { readonly firm?: string };
    };

/** What is wrong in a template, for the person who edits it. */
export type TemplateProblem = {
  readonly file: string;
  readonly line: number;
  readonly code: string;
  readonly facts: Readonly<Record<string, string>>;
};

/** Takes down what is wrong on a line of the file being read. */
export type Report = (line: number, code: string, facts?: Readonly<Record<string, string>>) => void;
