import type { BlockHead } from './block-head.ts';
import { beginsLikeCondition, readCondition } from './condition.ts';
import { readParts } from './parts.ts';
import { type Placed, type Report, SIGNATURE_ROLES, type TemplateGroup, type TemplateItem } from './template.ts';

type Collected = { text: string; readonly line: number };

/** Blocks where every line stands for itself; in all others a line may go on in the next one. */
const LINE_BY_LINE: readonly string[] = ['addressee', 'reference', 'title', 'label', 'signature', 'receipt-mark'];
const ROLE = /^([a-z]+):\s*/u;
const DASH = /^-(?:\s|$)/u;
const ID = /^\[([a-z0-9-]*)\]\s*/u;

/** Reads the lines under a block's head as groups of items; a group ends with a blank line. */
export function readItems(lines: readonly string[], head: BlockHead, report: Report): readonly TemplateGroup<Placed>[] {
  const lineByLine = LINE_BY_LINE.includes(head.kind) || (head.kind === 'grounds' && head.name === 'subject');
  const groups: Collected[][] = [[]];
  lines.forEach((raw, index) => {
    const text = raw.trim();
    const line = head.line + 1 + index;
    const last = groups.at(-1)?.at(-1);
    if (text === '') groups.push([]);
    else if (last === undefined || lineByLine || beginsItem(text)) groups.at(-1)?.push({ text, line });
    else {
      if (isWholeUnderCondition(last.text)) report(line, 'sentenceUnderCondition', { text });
      last.text = `${last.text} ${text}`;
    }
  });
  return groups
    .filter((group) => group.length > 0)
    .map((group) =>
      group.map(({ text, line }) => (head.kind === 'signature' ? readRole : readItem)(text, line, report)),
    );
}

/** A sentence that has ended under a condition: one that went on after it would silently hang on the same condition. */
const isWholeUnderCondition = (text: string): boolean => beginsLikeCondition(text) && /[.!?]$/u.test(text);

const beginsItem = (text: string): boolean => DASH.test(text) || ID.test(text) || beginsLikeCondition(text);

/** A line of the signature: `date: …`, `capacity: (only if x) …`, `name: …`, `seal: …`. */
function readRole(text: string, line: number, report: Report): TemplateItem<Placed> {
  const [whole, name] = ROLE.exec(text) ?? [];
  const role = SIGNATURE_ROLES.find((known) => known === name);
  if (whole === undefined || role === undefined) report(line, 'signatureRole', { text });
  return { ...readItem(text.slice(whole?.length ?? 0), line, report), ...(role ? { role } : {}) };
}

/** Reads one item: `- [id] (only if x) words {{fact}} …`, all but the words optional. */
export function readItem(text: string, line: number, report: Report): TemplateItem<Placed> {
  const listed = DASH.test(text);
  const afterDash = listed ? text.slice(1).trim() : text;
  const [mark, id] = ID.exec(afterDash) ?? [''];
  const afterId = afterDash.slice(mark.length);
  const found = readCondition(afterId);
  const rest = found ? found.rest : afterId;
  if (beginsLikeCondition(rest)) report(line, found ? 'secondCondition' : 'brokenCondition', { text });
  if (rest.startsWith('[')) report(line, found ? 'idAfterCondition' : 'brokenId', { text });
  const parts = readParts(rest, (code, facts) => report(line, code, facts));
  if (rest === '' && id === undefined) report(line, 'emptyItem');
  return {
    listed,
    ...(id === undefined ? {} : { id }),
    ...(found ? { condition: found.condition } : {}),
    parts,
    line,
  };
}
