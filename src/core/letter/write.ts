import type { FactKind, FactName, FactValue } from '../case/fact.ts';
import type { TemplateGroup, TemplateItem, TemplatePart } from '../template/template.ts';
import { cite } from './citations.ts';
import { type Line, type Run, textOf } from './document.ts';
import { factIn, holds, type Scope } from './scope.ts';
import type { Writing } from './writing.ts';

type BlankKind = keyof Writing['said']['words']['blanks'];
type ByVoice = Extract<TemplatePart, { kind: 'by-voice' }>;

const LINE_END = /[\n\r\u2028\u2029]/u;

/** The sentences of a group that apply, as one line; undefined if none does. */
export function writeGroup(writing: Writing, scope: Scope, group: TemplateGroup): Line | undefined {
  const lines = group
    .filter(({ condition }) => holds(writing, scope, condition))
    .map((item) => writeItem(writing, scope, item));
  return joinLines(lines.filter((line) => line.length > 0));
}

/** An item's own words with everything put in; its condition is the caller's business. */
export function writeItem(writing: Writing, scope: Scope, item: TemplateItem): Line {
  return withoutSecondStop(writeParts(writing, scope, item.parts, ''));
}

/** `before` is the text that the parts follow in their line: a language may spell by it. */
function writeParts(writing: Writing, scope: Scope, parts: readonly TemplatePart[], before: string): Line {
  return parts.reduce<Line>((line, part) => {
    const written = writePart(writing, scope, part, before + textOf(line));
    return part.kind === 'phrase' && written.length === 0 ? withoutLastSpace(line) : [...line, ...written];
  }, []);
}

/** What a phrase that does not apply leaves behind. */
function withoutLastSpace(line: Line): Line {
  const last = line.at(-1);
  if (last === undefined) return line;
  const text = last.text.replace(/ $/u, '');
  return text === '' ? line.slice(0, -1) : [...line.slice(0, -1), { ...last, text }];
}

/** The variant of a shared phrase that applies; undefined for none. */
export const phraseVariant = (writing: Writing, scope: Scope, id: string): TemplateItem | undefined =>
  writing.said.shared.phrases[id]?.groups.flat().find(({ condition }) => holds(writing, scope, condition));

/** A value that ends its sentence («27 октября 2026 г.») takes the place of the template's full stop: the value is never changed. */
function withoutSecondStop(line: Line): Line {
  return line.flatMap((run, index) => {
    const before = line[index - 1];
    const isSecond = before?.from !== undefined && run.from === undefined && /[.!?…]$/u.test(before.text);
    if (!isSecond || !/^\.(?!\.)/u.test(run.text)) return [run];
    return run.text === '.' ? [] : [{ ...run, text: run.text.slice(1) }];
  });
}

/** Lines as sentences of one paragraph; undefined for none. */
export function joinLines(lines: readonly Line[]): Line | undefined {
  if (lines.length === 0) return undefined;
  return lines.flatMap((line, index) => (index === 0 ? line : [{ text: ' ' }, ...line]));
}

/** A value as the person gave it, never with a line break. Nothing in it is read as template. */
export const valueRun = (text: string, from: FactName): Run => ({
  text: LINE_END.test(text) ? text.replace(/\s+/gu, (gap) => (LINE_END.test(gap) ? ' ' : gap)) : text,
  from,
});

/** The rule to fill in by hand, of the pack's width for this kind of thing. */
export const blankRun = (writing: Writing, kind: BlankKind, from: FactName): Run => ({
  text: writing.said.words.blanks[kind],
  from,
  blank: true,
});

function writePart(writing: Writing, scope: Scope, part: TemplatePart, before: string): Line {
  switch (part.kind) {
    case 'words':
      return [{ text: writing.language.tidy(part.text, before) }];
    case 'norm':
      return cite(writing, part.norms);
    case 'phrase':
      return writeParts(writing, scope, phraseVariant(writing, scope, part.phrase)?.parts ?? [], before);
    case 'fact':
      return writeFact(writing, scope, part.fact, part.form);
    case 'by-voice':
      return writeByVoice(writing, scope, part, before);
    default:
      return part satisfies never;
  }
}

function writeFact(writing: Writing, scope: Scope, name: FactName, form: string | undefined): Line {
  const found = factIn(writing, scope, name);
  if (!found || found.fact.is === 'not-applicable') {
    writing.problems.push({ code: 'factMissing', facts: { fact: name } });
    return [];
  }
  if (found.fact.is === 'unknown') return [blankRun(writing, blankFor(found.fact.kind, form), found.from)];
  const text = writing.language.format(found.fact.value, form);
  return text === undefined ? [blankRun(writing, 'short', found.from)] : [valueRun(text, found.from)];
}

function blankFor(kind: FactKind | undefined, form: string | undefined): BlankKind {
  if (kind === 'date') return form === 'short' ? 'dateInFigures' : 'date';
  return kind === 'money' ? 'money' : 'text';
}

function writeByVoice(writing: Writing, scope: Scope, part: ByVoice, before: string): Line {
  const found = factIn(writing, scope, part.fact);
  const word = wordFor(found?.fact.is === 'known' ? found.fact.value : undefined, part.words);
  if (word !== undefined) return [{ text: writing.language.tidy(word, before) }];
  return [blankRun(writing, 'short', found?.from ?? part.fact)];
}

/** A voice that is not known is that of one person whose gender nobody told: words that a man and a woman share are theirs too. */
function wordFor(value: FactValue | undefined, { man, woman, several, firm }: ByVoice['words']): string | undefined {
  if (value?.kind !== 'voice') return man === woman ? man : undefined;
  return { man, woman, several, firm }[value.voice];
}
