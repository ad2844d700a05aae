import { failure, type Result, success } from '../result.ts';
import { joined, partOfClaim, readAsIn } from './as-in.ts';
import { type FrontMatter, readFrontMatter } from './front-matter.ts';
import { type BlockHead, readBlockHead } from './block-head.ts';
import { readItems } from './items.ts';
import type { Placed, Report, Template, TemplateBlock, TemplateGroup, TemplateProblem } from './template.ts';

type Section = { readonly head: BlockHead; readonly lines: string[] };
/** Blocks that are taken over from the claim's frame. */
type Taken = { readonly line: number; readonly blocks: readonly TemplateBlock<Placed>[]; readonly lines: string[] };

/** Blocks that stand for something else than their own words. */
const WITHOUT_TEXT: readonly string[] = ['table', 'page-break'];

/**
 * Reads a template file. `file` names it in problems; typed text never comes here. `claim`: the frame that `as-in claim` means, where
 * the file may take parts of it over.
 */
export function parseTemplate(
  source: string,
  file: string,
  claim?: Template<Placed>,
): Result<Template<Placed>, TemplateProblem> {
  const problems: TemplateProblem[] = [];
  const report: Report = (line, code, facts = {}) => void problems.push({ file, line, code, facts });
  const lines = source.replace(/\r\n?/gu, '\n').split('\n');
  const front = readFrontMatter(lines, report);
  if (!front) return failure(...problems);
  const blocks = sectionsOf(lines, front, claim, report).reduce<readonly TemplateBlock<Placed>[]>(
    (before, section) =>
      'blocks' in section ? joined(before, section.blocks) : [...before, blockOf(section, front, report)],
    [],
  );
  return problems.length > 0
    ? failure(...problems)
    : success({ file, of: front.of, id: front.id, language: front.language, blocks });
}

function sectionsOf(
  lines: readonly string[],
  front: FrontMatter,
  claim: Template<Placed> | undefined,
  report: Report,
): readonly (Section | Taken)[] {
  const sections: (Section | Taken)[] = [];
  lines.slice(front.length).forEach((text, index) => {
    const line = front.length + index + 1;
    const part = claim && readAsIn(text);
    if (claim && part !== undefined) {
      const blocks = partOfClaim(part, claim.blocks);
      if (!blocks) report(line, 'unknownPart', { part });
      sections.push({ line, blocks: blocks ?? [], lines: [] });
    } else if (text.startsWith('==')) sections.push({ head: readBlockHead(text, line, front.of, report), lines: [] });
    else if (sections.length > 0) sections.at(-1)?.lines.push(text);
    else if (text.trim() !== '') report(line, 'textBeforeFirstBlock');
  });
  for (const section of sections) {
    if ('blocks' in section && section.lines.some((text) => text.trim() !== '')) report(section.line, 'textAfterTaken');
  }
  return sections;
}

function blockOf({ head, lines }: Section, front: FrontMatter, report: Report): TemplateBlock<Placed> {
  const groups = readItems(lines, head, report);
  const holdsText = !WITHOUT_TEXT.includes(head.kind) && !(front.of === 'letter' && isFilledByGrounds(head));
  if (holdsText && groups.length === 0) report(head.line, 'emptyBlock', { kind: head.kind });
  if (!holdsText && groups.length > 0) report(firstLineOf(groups) ?? head.line, 'textNotAllowed', { kind: head.kind });
  return { ...head, groups };
}

/** In a frame the demands' slot has a lead and demands of its own; the other slots are empty. */
const isFilledByGrounds = ({ kind, name }: BlockHead): boolean => kind === 'grounds' && name !== 'demands';

const firstLineOf = (groups: readonly TemplateGroup<Placed>[]): number | undefined => groups[0]?.[0]?.line;
