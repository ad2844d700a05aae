import type { FactName } from '../case/fact.ts';
import type { BlockKind } from '../letter/document.ts';

/** A parsed template: plain data that is built into the pack, so that the browser needs no parser. */
export type Template = {
  readonly file: string;
  readonly letter: string;
  readonly language: string;
  readonly blocks: readonly TemplateBlock[];
};

export type TemplateBlock = {
  readonly kind: BlockKind | 'grounds';
  /** What follows the kind: the rows fact of a table, the slot of `grounds`, the id of a shared passage. */
  readonly name?: string;
  readonly condition?: Condition;
  /** Lines of one group stand together; a blank line in the file begins the next group. */
  readonly groups: readonly (readonly TemplateItem[])[];
  readonly line: number;
};

/** One paragraph, list item or addressee line. */
export type TemplateItem = {
  /** `- ` stood before it. */
  readonly listed: boolean;
  /** `[id]`: alone it includes the shared passage or demand of that id, before text it names this one. */
  readonly id?: string;
  readonly condition?: Condition;
  readonly parts: readonly TemplatePart[];
  readonly line: number;
};

export type Condition = { readonly is: 'only-if' | 'unless'; readonly fact: FactName };

export type TemplatePart =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'fact'; readonly fact: FactName; readonly form?: string }
  | { readonly kind: 'norm'; readonly norms: readonly string[] }
  | { readonly kind: 'by-gender'; readonly fact: FactName; readonly male: string; readonly female: string; readonly neuter: string };

/** What is wrong in a template, for the person who edits it. */
export type TemplateProblem = {
  readonly file: string;
  readonly line: number;
  readonly code: string;
  readonly facts: Readonly<Record<string, string>>;
};
