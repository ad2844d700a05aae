import type { Report, Template } from './template.ts';

export type FrontMatter = Pick<Template, 'of' | 'id' | 'language'> & {
  /** How many lines it takes. */
  readonly length: number;
};

const RULE = '---';
const ENTRY = /^(letter|ground|language):\s*([a-z0-9-]*)$/u;

/** Reads the flat `key: value` lines between two rules: `language`, and `letter` or `ground` (neither: shared passages and demands). */
export function readFrontMatter(lines: readonly string[], report: Report): FrontMatter | undefined {
  const end = lines.indexOf(RULE, 1);
  if (lines[0] !== RULE || end < 0) {
    report(1, 'frontMatterMissing');
    return undefined;
  }
  const values = new Map<string, string>();
  lines.slice(1, end).forEach((text, index) => {
    const [, key, value] = ENTRY.exec(text.trim()) ?? [];
    if (key === undefined || value === undefined || values.has(key)) report(index + 2, 'frontMatterBroken', { text });
    else values.set(key, value);
  });
  const language = values.get('language');
  const letter = values.get('letter');
  const ground = values.get('ground');
  if (!language || letter === '' || ground === '' || (letter && ground)) {
    report(1, 'frontMatterBroken');
    return undefined;
  }
  const length = end + 1;
  if (letter) return { of: 'letter', id: letter, language, length };
  return ground ? { of: 'ground', id: ground, language, length } : { of: 'shared', id: '', language, length };
}
