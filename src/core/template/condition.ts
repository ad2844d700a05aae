import type { Condition } from './template.ts';

const CONDITION = /^\((only if|unless)\s+([A-Za-z][\w-]*(?:[./][A-Za-z0-9][\w-]*)*)\)\s*/u;

/** Reads a condition at the start of a text; undefined if there is none or it is broken. */
export function readCondition(text: string): { readonly condition: Condition; readonly rest: string } | undefined {
  const [whole, word, fact] = CONDITION.exec(text) ?? [];
  if (whole === undefined || fact === undefined) return undefined;
  return { condition: { is: word === 'unless' ? 'unless' : 'only-if', fact }, rest: text.slice(whole.length) };
}

/** A text that means to be a condition, sound or not. */
export const beginsLikeCondition = (text: string): boolean => /^\((?:only\b|unless\b)/u.test(text);
