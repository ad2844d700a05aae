import type { Provable } from '../case/provable.ts';
import { rowLink } from '../case/row-ids.ts';
import { rangesOf } from '../number-ranges.ts';
import type { Condition } from '../template/template.ts';
import { type Line, type Run, textOf } from './document.ts';
import { factIn, type Scope } from './scope.ts';
import type { Writing } from './writing.ts';

type Told = { readonly scope: Scope; readonly conditions: readonly (Condition | undefined)[] };

/**
 * A sentence with a reference to the exhibits that prove what it is the first to tell: what it prints, and what it stands under
 * (`conditions`), tells a fact.
 */
export function withReference(writing: Writing, { scope, conditions }: Told, sentence: Line): Line {
  const conditional = conditions.flatMap((condition) =>
    condition?.is === 'only-if' ? (factIn(writing, scope, condition.fact)?.from ?? []) : [],
  );
  const names = [...sentence.flatMap(({ from }) => from ?? []), ...conditional];
  const due = [...writing.untold.values()].filter(({ facts }) =>
    facts.some((fact) => names.some((name) => isOf(name, fact))),
  );
  const numbers = tell(writing, due, sentence);
  if (numbers.length === 0) return sentence;
  const { one, many } = writing.said.words.reference;
  const said = (numbers.length === 1 ? one : many).replace('{{numbers}}', () => inSentence(writing, numbers));
  return beforeStop(sentence, writing.language.tidy(said));
}

/** The exhibits that prove a table's row, for its own cell; '' for none. */
export function rowReference(writing: Writing, id: string, row: readonly Line[]): string {
  const due = writing.untold.get(rowLink(id));
  if (!due) return '';
  const cells = row.filter((cell) => textOf(cell) !== '');
  const line = cells.flatMap((cell, at) => (at === 0 ? cell : [{ text: ', ' }, ...cell]));
  return tell(writing, [due], line)
    .map((number) => numbered(writing, `${number}`))
    .join(', ');
}

/** Notes what is told here and gives the numbers of the exhibits that prove it; none as long as they are not known. */
function tell(writing: Writing, due: readonly Provable[], line: Line): readonly number[] {
  if (due.length > 0) writing.told.push({ of: due.map(({ id }) => id), line });
  for (const { id } of due) writing.untold.delete(id);
  const exhibits = new Set(due.flatMap((one) => one.exhibits));
  return [...exhibits].flatMap((at) => writing.exhibitNumber?.(at) ?? []).sort((left, right) => left - right);
}

/** «charges.total» is of «charges». */
const isOf = (name: string, fact: string): boolean => name === fact || name.startsWith(`${fact}.`);

/** «№ 2», «№ 2 и № 3», «№ 1, № 3–5 и № 7». */
function inSentence(writing: Writing, numbers: readonly number[]): string {
  const groups = rangesOf(numbers).flatMap(([from, to]) =>
    to - from > 1 ? [`${from}–${to}`] : from === to ? [`${from}`] : [`${from}`, `${to}`],
  );
  const said = groups.map((group) => numbered(writing, group));
  const last = said.pop() ?? '';
  return said.length === 0 ? last : `${said.join(', ')} ${writing.said.words.reference.and} ${last}`;
}

const numbered = ({ said, language }: Writing, number: string): string =>
  language.tidy(said.words.reference.number.replace('{{number}}', () => number));

/** Puts a reference before what ends the sentence; a value that ended it by itself («2026 г.») gets the stop behind the reference. */
function beforeStop(sentence: Line, said: string): Line {
  const last = sentence.at(-1);
  const reference: Run = { text: ` ${said}`, from: 'exhibits' };
  if (last === undefined) return sentence;
  const stop = /[.:;]$/u.exec(last.text)?.[0];
  if (stop === undefined) return [...sentence, reference];
  if (last.from !== undefined) return [...sentence, reference, { text: stop }];
  const words = last.text.slice(0, -1);
  return [...sentence.slice(0, -1), ...(words === '' ? [] : [{ ...last, text: words }]), reference, { text: stop }];
}
