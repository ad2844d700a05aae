import type { TemplatePart } from './template.ts';

type Report = (code: string, facts: Readonly<Record<string, string>>) => void;

const PLACEHOLDER = /\{\{([^{}]*)\}\}/gu;
const FACT = /^([A-Za-z][\w-]*(?:\.[A-Za-z0-9][\w-]*)*)(?:\s*:\s*([a-z-]+))?$/u;
const NORM = /^norm\s+(.+)$/u;
const PHRASE = /^phrase\s+([a-z0-9-]+)$/u;
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/u;
const BY = /^by\s+([a-z][\w-]*)\s*:(.+)$/u;

/** Divides a sentence into words and what is to be put in; everything else in double braces is reported. */
export function readParts(text: string, report: Report): readonly TemplatePart[] {
  const parts: TemplatePart[] = [];
  let end = 0;
  for (const match of text.matchAll(PLACEHOLDER)) {
    pushWords(parts, text.slice(end, match.index), report);
    const part = readPlaceholder((match[1] ?? '').trim());
    if (part) parts.push(part);
    else report('brokenPlaceholder', { text: match[0] });
    end = match.index + match[0].length;
  }
  pushWords(parts, text.slice(end), report);
  return parts;
}

function pushWords(parts: TemplatePart[], text: string, report: Report): void {
  if (/\{\{|\}\}/u.test(text)) report('brokenPlaceholder', { text });
  if (text !== '') parts.push({ kind: 'words', text });
}

function readPlaceholder(text: string): TemplatePart | undefined {
  const norms = NORM.exec(text)?.[1]
    ?.split(',')
    .map((id) => id.trim());
  if (norms) return norms.every((id) => ID.test(id)) ? { kind: 'norm', norms } : undefined;
  const phrase = PHRASE.exec(text)?.[1];
  if (phrase !== undefined) return { kind: 'phrase', phrase };
  const [, person, choice] = BY.exec(text) ?? [];
  if (person !== undefined && choice !== undefined) return byVoice(person, choice);
  const [, fact, form] = FACT.exec(text) ?? [];
  if (fact === undefined) return undefined;
  return { kind: 'fact', fact, ...(form === undefined ? {} : { form }) };
}

function byVoice(person: string, choice: string): TemplatePart | undefined {
  const words = choice.split('|').map((word) => word.trim());
  const [man, woman, several, firm] = words;
  if (!man || !woman || !several || firm === '' || words.length > 4) return undefined;
  return {
    kind: 'by-voice',
    fact: `${person}.voice`,
    words: { man, woman, several, ...(firm === undefined ? {} : { firm }) },
  };
}
