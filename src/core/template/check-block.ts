import { declarationOf, type Proof } from './proof.ts';
import type { Placed, TemplateBlock, TemplateGroup, TemplateItem } from './template.ts';
import { checkVariants } from './check-variants.ts';

/** What a block holds fits its kind: ids, stories, tables, the lines of a signature. */
export function checkBlock(proof: Proof, block: TemplateBlock<Placed>): void {
  const items = block.groups.flat();
  if (holdsDemands(block)) checkDemands(proof, block, items);
  else if (holdsProse(block)) checkProse(proof, block);
  else checkNoIds(proof, items);
  if (!holdsProse(block)) checkNoStories(proof, block);
  checkPeople(proof, block);
  if (block.kind === 'table') checkTable(proof, block);
  if (block.kind === 'signature') checkSignature(proof, block, items);
  if (block.kind === 'grounds' && block.name === 'subject' && proof.template.of === 'ground') {
    checkVariants(proof, items, block.line, { always: true });
  }
  if (block.kind === 'demand' || block.kind === 'phrase') checkVariants(proof, items, block.line, { always: false });
  if (block.kind === 'phrase' && items.some(({ parts }) => parts.some(({ kind }) => kind === 'phrase'))) {
    proof.report(block.line, 'phraseInPhrase');
  }
  if (block.kind === 'passage' && block.groups.length > 1) proof.report(block.line, 'passageOfSeveralParagraphs');
}

const holdsDemands = ({ kind, name }: TemplateBlock): boolean =>
  kind === 'demands' || (kind === 'grounds' && name === 'demands');
const holdsProse = ({ kind, name }: TemplateBlock): boolean =>
  kind === 'paragraph' || (kind === 'grounds' && (name === 'circumstances' || name === 'basis'));

function checkDemands(proof: Proof, block: TemplateBlock<Placed>, items: readonly TemplateItem<Placed>[]): void {
  const isFrame = proof.template.of === 'letter';
  const leads = isFrame ? items.filter(({ listed }) => !listed) : [];
  if (isFrame && leads.length === 0) proof.report(block.line, 'leadMissing');
  const demands = items.filter((item) => !leads.includes(item));
  for (const { id, line, parts } of demands) {
    if (id === undefined) proof.report(line, 'demandWithoutId');
    else if (parts.length === 0 && !proof.said.shared.demands[id]) proof.report(line, 'unknownDemand', { id });
  }
  for (const id of new Set(demands.flatMap((item) => item.id ?? []))) {
    checkVariants(
      proof,
      demands.filter((item) => item.id === id),
      block.line,
      { always: false },
    );
  }
}

function checkProse(proof: Proof, block: TemplateBlock<Placed>): void {
  for (const group of block.groups) {
    for (const { id, line, parts } of group) {
      if (id !== undefined && parts.length > 0) proof.report(line, 'idNotAllowed', { id });
      else if (id !== undefined && !proof.said.shared.passages[id]) proof.report(line, 'unknownPassage', { id });
    }
    checkStory(proof, group);
  }
}

/** Typed paragraphs are paragraphs of the letter: no sentence may hold them. */
function checkStory(proof: Proof, group: TemplateGroup<Placed>): void {
  const stories = factsOfKind(proof, group, 'paragraphs');
  const [story] = stories;
  const alone = group.length === 1 && group[0]?.parts.length === 1;
  if (story && !alone) proof.report(story.line, 'storyNotAlone', { fact: story.fact });
  for (const { line, fact } of factsOfKind(proof, group, 'rows')) proof.report(line, 'rowsInSentence', { fact });
}

function checkNoStories(proof: Proof, block: TemplateBlock<Placed>): void {
  for (const { line, fact } of factsOfKind(proof, block.groups.flat(), 'paragraphs')) {
    proof.report(line, 'storyNotAlone', { fact });
  }
  for (const item of block.groups.flat()) {
    const isList = block.kind === 'attachments' && item.listed && item.parts.length === 1;
    for (const { line, fact } of isList ? [] : factsOfKind(proof, [item], 'rows')) {
      proof.report(line, 'rowsInSentence', { fact });
    }
  }
}

/** Several people are a line each: one that names them alone, in the head or where they sign. */
function checkPeople(proof: Proof, { kind, groups }: TemplateBlock<Placed>): void {
  for (const item of groups.flat()) {
    const isLine = (kind === 'addressee' || item.role === 'name') && item.parts.length === 1;
    for (const { line, fact } of isLine ? [] : factsOfKind(proof, [item], 'people')) {
      proof.report(line, 'peopleInSentence', { fact });
    }
  }
}

function factsOfKind(proof: Proof, items: readonly TemplateItem<Placed>[], kind: 'paragraphs' | 'rows' | 'people') {
  return items.flatMap(({ parts, line }) =>
    parts.flatMap((part) =>
      part.kind === 'fact' && declarationOf(proof, part.fact)?.kind === kind ? [{ line, fact: part.fact }] : [],
    ),
  );
}

function checkNoIds({ report }: Proof, items: readonly TemplateItem<Placed>[]): void {
  for (const { id, line } of items) if (id !== undefined) report(line, 'idNotAllowed', { id });
}

/** Every column and every total that the table may have has words. */
function checkTable(proof: Proof, { name = '', line }: TemplateBlock<Placed>): void {
  const { facts, said, report } = proof;
  const declared = facts.get(name);
  if (!declared?.table) {
    report(line, declared ? 'rowsExpected' : 'unknownFact', { fact: name });
    return;
  }
  const { name: table, columns, totals } = declared.table;
  const words = said.words.tables[table];
  if (!words) {
    report(line, 'tableWithoutWords', { table });
    return;
  }
  for (const column of columns) if (!words.columns[column]) report(line, 'columnWithoutWords', { table, column });
  for (const total of totals) if (!words.total[total]) report(line, 'totalWithoutWords', { table, total });
}

/** A name stands there whatever the case, so that there is somebody to sign, and in a letter the day. */
function checkSignature(
  { report, template }: Proof,
  { line }: TemplateBlock<Placed>,
  items: readonly TemplateItem<Placed>[],
): void {
  for (const role of template.of === 'letter' ? (['date', 'name'] as const) : (['name'] as const)) {
    if (!items.some((item) => item.role === role && !item.condition)) report(line, 'signatureIncomplete', { role });
  }
}
