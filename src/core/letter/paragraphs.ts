import type { FactName } from '../case/fact.ts';
import type { TemplateGroup, TemplateItem } from '../template/template.ts';
import type { Line } from './document.ts';
import { factIn, holds, type Scope } from './scope.ts';
import { blankRun, joinLines, valueRun, writeGroup, writeItem } from './write.ts';
import type { Writing } from './writing.ts';

/** Gives a sentence of our own the exhibits that prove it; what the person typed stays as it is. */
export type Refer = (item: TemplateItem, sentence: Line) => Line;

/** The lines of a paragraph: one, none if nothing of it applies, or one for each paragraph of a typed story. */
export function writeParagraph(writing: Writing, scope: Scope, group: TemplateGroup, refer: Refer): readonly Line[] {
  const story = loneFact(group);
  const typed = story === undefined ? undefined : typedParagraphs(writing, scope, story, group[0]);
  if (typed) return typed;
  const sentences = group.flatMap((item) =>
    writeSentence(writing, scope, item).map((sentence) => refer(item, sentence)),
  );
  const line = joinLines(sentences);
  return line ? [line] : [];
}

/** The fact that is a paragraph's whole content, if there is one. */
function loneFact(group: TemplateGroup): FactName | undefined {
  const [item, ...others] = group;
  const [part, ...further] = item?.parts ?? [];
  return others.length === 0 && further.length === 0 && part?.kind === 'fact' ? part.fact : undefined;
}

function typedParagraphs(
  writing: Writing,
  scope: Scope,
  name: FactName,
  item: TemplateItem | undefined,
): readonly Line[] | undefined {
  if (!holds(writing, scope, item?.condition)) return [];
  const found = factIn(writing, scope, name);
  if (found?.fact.is === 'unknown' && found.fact.kind === 'paragraphs')
    return [[blankRun(writing, 'text', found.from)]];
  if (found?.fact.is !== 'known' || found.fact.value.kind !== 'paragraphs') return undefined;
  const { from } = found;
  const lines = found.fact.value.paragraphs.flatMap((paragraph) => paragraph.split(/[\n\r\u2028\u2029]+/u));
  return lines.filter((text) => text.trim() !== '').map((text) => [valueRun(text, from)]);
}

function writeSentence(writing: Writing, scope: Scope, item: TemplateItem): readonly Line[] {
  if (!holds(writing, scope, item.condition)) return [];
  const shared = item.id === undefined ? undefined : writing.said.shared.passages[item.id];
  if (!shared || item.id === undefined) return [writeItem(writing, scope, item)];
  if (!holds(writing, scope, shared.condition)) return [];
  const applying = shared.groups.flat().filter(({ condition }) => holds(writing, scope, condition));
  const key = `${item.id} ${JSON.stringify(applying.map((sentence) => factsOf(writing, scope, sentence)))}`;
  if (applying.length === 0 || writing.printedPassages.has(key)) return [];
  writing.printedPassages.add(key);
  return [writeGroup(writing, scope, applying) ?? []];
}

/** What a sentence would put in: two grounds print a shared passage twice only where it says different things. */
const factsOf = (writing: Writing, scope: Scope, item: TemplateItem) =>
  item.parts.map((part) => (part.kind === 'fact' ? factIn(writing, scope, part.fact)?.fact : undefined));
