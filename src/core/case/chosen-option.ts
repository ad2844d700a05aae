import type { Draft } from './draft.ts';

/** The answer to a question is this option, written `<question>.<option>` as grounds name it. */
export function isOptionChosen({ details }: Draft, name: string): boolean {
  const [question = '', option] = name.split('.');
  return option !== undefined && details.answers[question] === option;
}
