import type { Cell, FactName, Rows } from '../case/fact.ts';
import type { TemplateBlock, TemplateItem } from '../template/template.ts';
import type { Block, Line } from './document.ts';
import { FRAME, factIn, holds } from './scope.ts';
import { blankRun, valueRun, writeItem } from './write.ts';
import type { Writing } from './writing.ts';

/** The numbered exhibits: the template's own papers and one line for each row of `{{exhibits}}`; undefined for none. */
export function writeAttachments(writing: Writing, block: TemplateBlock): Block | undefined {
  const lines = block.groups
    .flat()
    .filter(({ condition }) => holds(writing, FRAME, condition))
    .flatMap((item) => writeAttachment(writing, item));
  if (lines.length === 0) return undefined;
  const { one, many } = writing.said.words.attachments;
  return {
    kind: 'attachments',
    heading: [{ text: writing.language.tidy(lines.length === 1 ? one : many) }],
    items: lines.map((line, index) => ({ number: `${index + 1}.`, line })),
  };
}

function writeAttachment(writing: Writing, item: TemplateItem): readonly Line[] {
  const [part, ...others] = item.parts;
  if (part?.kind !== 'fact' || others.length > 0) return [writeItem(writing, FRAME, item)];
  const found = factIn(writing, FRAME, part.fact);
  if (found?.fact.is !== 'known' || found.fact.value.kind !== 'rows') return [writeItem(writing, FRAME, item)];
  const { from } = found;
  const { rows } = found.fact.value;
  return rows.rows.flatMap((row) => writeExhibit(writing, rows, row, from) ?? []);
}

/** The first pattern that has a cell for every name in it words the exhibit. */
function writeExhibit(writing: Writing, rows: Rows, row: readonly Cell[], from: string): readonly [Line] | undefined {
  const cellOf: CellOf = (column) => row[rows.columns.indexOf(column)] ?? { kind: 'empty' };
  const fits = ({ parts }: TemplateItem): boolean =>
    parts.every((part) => part.kind !== 'fact' || cellOf(part.fact).kind !== 'empty');
  const pattern = Object.values(writing.said.exhibits).find(fits);
  if (pattern) return [writePattern(writing, pattern, cellOf, from)];
  writing.problems.push({ code: 'exhibitWithoutWords', facts: { fact: from } });
  return undefined;
}

type CellOf = (name: string) => Cell;

/** A pattern of the pack's words with a cell in the place of each name; `from`: the fact that the cells belong to. */
export function writePattern(writing: Writing, { parts }: TemplateItem, cellOf: CellOf, from: FactName): Line {
  return parts.reduce<Line>((written, part) => {
    if (part.kind === 'words') return [...written, { text: writing.language.tidy(part.text, written.at(-1)?.text) }];
    if (part.kind !== 'fact') return written;
    const cell = cellOf(part.fact);
    const isBlank = cell.kind === 'blank';
    const run = isBlank ? blankRun(writing, 'short', from) : valueRun(writing.language.formatCell(cell), from);
    return [...written, run];
  }, []);
}
