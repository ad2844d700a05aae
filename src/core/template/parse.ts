import { failure, type Result, success } from '../result.ts';
import { type FrontMatter, readFrontMatter } from './front-matter.ts';
import { type BlockHead, readBlockHead } from './block-head.ts';
import { readItems } from './items.ts';
import type { Placed, Report, Template, TemplateBlock, TemplateGroup, TemplateProblem } from './template.ts';

type Section = { readonly head: BlockHead; readonly lines: string[] };

/** Blocks that stand for something else than their own words. */
const WITHOUT_TEXT: readonly string[] = ['table', 'page-break'];

/** Reads a template file. `file` names it in problems; typed text never comes here. */
export function parseTemplate(source: string, file: string): Result<Template<Placed>, TemplateProblem> {
  const problems: TemplateProblem[] = [];
  const report: Report = (line, code, facts = {}) => void problems.push({ file, line, code, facts });
  const lines = source.replace(/\r\n?/gu, '\n').split('\n');
  const front = readFrontMatter(lines, report);
  if (!front) return failure(...problems);
  const blocks = sectionsOf(lines, front, report).map((section) => blockOf(section, front, report));
  return problems.length > 0
    ? failure(...problems)
    : success({ file, of: front.of, id: front.id, language: front.language, blocks });
}

function sectionsOf(lines: readonly string[], front: FrontMatter, report: Report): readonly Section[] {
  const sections: Section[] = [];
  lines.slice(front.length).forEach((text, index) => {
    const line = front.length + index + 1;
    if (text.startsWith('==')) sections.push({ head: readBlockHead(text, line, front.of, report), lines: [] });
    else if (sections.length > 0) sections.at(-1)?.lines.push(text);
    else if (text.trim() !== '') report(line, 'textBeforeFirstBlock');
  });
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
