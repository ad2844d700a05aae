import type { Slot, TemplateBlock } from '../template/template.ts';
import { type Block, type LetterPart, type Line, type Run, textOf } from './document.ts';
import { type Refer, writeParagraph } from './paragraphs.ts';
import { withReference } from './references.ts';
import { holds, type Scope } from './scope.ts';
import { writeTable } from './tables.ts';
import { writeItem } from './write.ts';
import type { Writing } from './writing.ts';

/** The paragraphs and tables that the grounds bring to a slot, the main ground first. */
export function writeSlot(writing: Writing, slot: Slot, part: LetterPart): readonly Block[] {
  return writing.order.grounds.flatMap((ground) =>
    slotBlocks(writing, ground, slot).flatMap((block) => writeProse(writing, [ground], block, part)),
  );
}

/** Paragraphs of a block, or its table; none if its condition does not hold. */
export function writeProse(writing: Writing, scope: Scope, block: TemplateBlock, part: LetterPart): readonly Block[] {
  if (!holds(writing, scope, block.condition)) return [];
  if (block.kind === 'table') {
    const table = writeTable(writing, scope, block, part);
    return table ? [table] : [];
  }
  const refer: Refer =
    part === 'opening' || part === 'circumstances'
      ? (item, sentence) => withReference(writing, { scope, conditions: [block.condition, item.condition] }, sentence)
      : (_, sentence) => sentence;
  const lines = block.groups.flatMap((group) => writeParagraph(writing, scope, group, refer));
  return lines.map((line): Block => ({ kind: 'paragraph', line, part }));
}

/** The subjects of the grounds as one line of the title, joined by the pack's words; undefined for none. */
export function writeSubject(writing: Writing): Line | undefined {
  const subjects = writing.order.grounds.flatMap((ground) => {
    const items = slotBlocks(writing, ground, 'subject')
      .filter(({ condition }) => holds(writing, [ground], condition))
      .flatMap(({ groups }) => groups.flat());
    const item = items.find(({ condition }) => holds(writing, [ground], condition));
    return item ? [writeItem(writing, [ground], item)] : [];
  });
  if (subjects.length === 0) return undefined;
  return subjects.flatMap((subject, index) => {
    const before = subjects[index - 1];
    return before ? [joint(writing, before, index === subjects.length - 1), ...subject] : subject;
  });
}

function joint(writing: Writing, before: Line, isLast: boolean): Run {
  if (!isLast) return { text: ', ' };
  const { plain, afterClause } = writing.said.words.subjectJoin;
  const words = (textOf(before).includes(',') ? afterClause : plain).trim();
  return { text: writing.language.tidy(`${/^[,;]/u.test(words) ? '' : ' '}${words} `) };
}

/** A table or a further block belongs to the slot it stands after. */
function slotBlocks(writing: Writing, ground: string, slot: Slot): readonly TemplateBlock[] {
  let current: string | undefined;
  return (writing.said.grounds[ground]?.blocks ?? []).filter((block) => {
    if (block.kind === 'grounds') current = block.name;
    return current === slot;
  });
}
