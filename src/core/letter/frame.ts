import type { SignatureRole, TemplateBlock, TemplateItem } from '../template/template.ts';
import { writeAttachments } from './attachments.ts';
import { writeDemands } from './demands.ts';
import type { Block, LetterPart, Line, Signer } from './document.ts';
import { writeProse, writeSlot, writeSubject } from './grounds.ts';
import { FRAME, factIn, holds } from './scope.ts';
import { valueRun, writeItem } from './write.ts';
import type { Writing } from './writing.ts';

/** The blocks of a letter in reading order, so that the first mention of an act is the first one read. */
export function writeFrame(writing: Writing, blocks: readonly TemplateBlock[]): readonly Block[] {
  const written: Block[] = [];
  let part: LetterPart = 'opening';
  for (const block of blocks) {
    part = partAt(block, part);
    if (!holds(writing, FRAME, block.condition)) continue;
    const subject = block.kind === 'grounds' && block.name === 'subject' ? writeSubject(writing) : undefined;
    if (subject) addToTitle(written, subject);
    else written.push(...writeBlock(writing, block, part));
  }
  return written;
}

function partAt(block: TemplateBlock, before: LetterPart): LetterPart {
  if (block.kind === 'demands') return 'closing';
  if (block.kind !== 'grounds') return before;
  if (block.name === 'circumstances' || block.name === 'basis') return block.name;
  return block.name === 'demands' ? 'closing' : before;
}

function writeBlock(writing: Writing, block: TemplateBlock, part: LetterPart): readonly Block[] {
  switch (block.kind) {
    case 'grounds':
      return writeGroundsBlock(writing, block, part);
    case 'addressee': {
      const [to = [], ...from] = block.groups.map((group) => writeLines(writing, group));
      return [{ kind: 'addressee', to, from: from.flat() }];
    }
    case 'title':
    case 'label':
    case 'receipt-mark':
      return [{ kind: block.kind, lines: block.groups.flatMap((group) => writeLines(writing, group)) }];
    case 'reference':
      return block.groups.flatMap((group) => writeLines(writing, group)).map((line) => ({ kind: 'reference', line }));
    case 'paragraph':
    case 'table':
      return writeProse(writing, FRAME, block, part);
    case 'demands':
      return present(writeDemands(writing, block));
    case 'attachments':
      return present(writeAttachments(writing, block));
    case 'signature':
      return [writeSignature(writing, block)];
    case 'page-break':
      return [{ kind: 'page-break' }];
    case 'passage':
    case 'demand':
    case 'phrase':
      return [];
    default:
      return block.kind satisfies never;
  }
}

function writeGroundsBlock(writing: Writing, block: TemplateBlock, part: LetterPart): readonly Block[] {
  if (block.name === 'demands') return present(writeDemands(writing, block));
  return block.name === 'circumstances' || block.name === 'basis' ? writeSlot(writing, block.name, part) : [];
}

const present = (block: Block | undefined): readonly Block[] => (block ? [block] : []);

const writeLines = (writing: Writing, group: TemplateBlock['groups'][number]): readonly Line[] =>
  group.filter(({ condition }) => holds(writing, FRAME, condition)).flatMap((item) => writeNames(writing, item));

/** A line, or one for each of several people that it names alone. */
function writeNames(writing: Writing, item: TemplateItem): readonly Line[] {
  const [part, ...others] = item.parts;
  const found = part?.kind === 'fact' && others.length === 0 ? factIn(writing, FRAME, part.fact) : undefined;
  if (part?.kind !== 'fact' || found?.fact.is !== 'known' || found.fact.value.kind !== 'people') {
    return [writeItem(writing, FRAME, item)];
  }
  const { from } = found;
  return found.fact.value.people.map((person) => [
    valueRun(writing.language.format({ kind: 'person', person }, part.form) ?? '', from),
  ]);
}

function addToTitle(written: Block[], subject: Line): void {
  const last = written.at(-1);
  if (last?.kind === 'title') written[written.length - 1] = { kind: 'title', lines: [...last.lines, subject] };
  else written.push({ kind: 'title', lines: [subject] });
}

/** Each line is named by its first word: `date:`, then for each signer maybe `capacity:` and `name:`, at last `seal:`. */
function writeSignature(writing: Writing, block: TemplateBlock): Block {
  const items = block.groups.flat().filter(({ condition }) => holds(writing, FRAME, condition));
  const lineOf = (role: SignatureRole): Line | undefined => {
    const item = items.find((one) => one.role === role);
    return item && writeItem(writing, FRAME, item);
  };
  const seal = lineOf('seal');
  return {
    kind: 'signature',
    date: lineOf('date') ?? [],
    signers: signersOf(writing, items),
    caption: [{ text: writing.language.tidy(writing.said.words.signatureCaption) }],
    ...(seal ? { seal } : {}),
  };
}

/** A capacity is that of the name after it; of several the first that applies. */
function signersOf(writing: Writing, items: readonly TemplateItem[]): readonly Signer[] {
  const signers: Signer[] = [];
  let capacity: Line | undefined;
  for (const item of items) {
    if (item.role === 'capacity') capacity ??= writeItem(writing, FRAME, item);
    if (item.role !== 'name') continue;
    signers.push(...writeNames(writing, item).map((name) => (capacity ? { capacity, name } : { name })));
    capacity = undefined;
  }
  return signers;
}
