import { readCondition } from './condition.ts';
import { type Placed, type Report, SLOTS, type Template, type TemplateBlock } from './template.ts';

export type BlockHead = Omit<TemplateBlock<Placed>, 'groups'>;
type Kind = TemplateBlock['kind'];

const KINDS: Readonly<Record<Template['of'], readonly Kind[]>> = {
  letter: [
    'addressee',
    'reference',
    'title',
    'paragraph',
    'table',
    'demands',
    'attachments',
    'signature',
    'receipt-mark',
    'page-break',
    'grounds',
  ],
  paper: ['title', 'paragraph', 'table', 'label', 'signature', 'receipt-mark'],
  ground: ['grounds', 'table'],
  shared: ['passage', 'demand', 'phrase'],
};
const HEAD = /^==\s+(\S+)(?:\s+([^\s(]\S*))?\s*(\(.*)?$/u;

/** Reads `== kind [name] [(condition)]`; a broken one is reported and read as far as it goes. */
export function readBlockHead(text: string, line: number, of: Template['of'], report: Report): BlockHead {
  const [, word, name, rest] = HEAD.exec(text.trim()) ?? [];
  const kind = KINDS[of].find((known) => known === word);
  if (kind === undefined) report(line, 'unknownBlock', { text });
  else if (!nameFits(kind, name)) report(line, 'blockName', { text });
  const condition = rest === undefined ? undefined : readCondition(rest);
  if (rest !== undefined && (condition === undefined || condition.rest !== ''))
    report(line, 'brokenCondition', { text });
  return {
    kind: kind ?? 'paragraph',
    line,
    ...(name === undefined ? {} : { name }),
    ...(condition ? { condition: condition.condition } : {}),
  };
}

function nameFits(kind: Kind, name: string | undefined): boolean {
  if (kind === 'grounds') return SLOTS.some((slot) => slot === name);
  const named = kind === 'table' || kind === 'passage' || kind === 'demand' || kind === 'phrase';
  return named === (name !== undefined);
}
