import type { Report, Template } from './template.ts';

export type FrontMatter = Pick<Template, 'of' | 'id' | 'language'> & {
  /** How many lines it takes. */
  readonly length: number;
};

const RULE = '---';
const KINDS = ['letter', 'paper', 'ground'] as const;
const ENTRY = /^(letter|paper|ground|language):\s*([a-z0-9-]*)$/u;

/** Reads the flat `key: value` lines between two rules: `language`, and `letter`, `paper` or `ground` (none: shared passages and demands). */
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
  const named = KINDS.flatMap((of) => {
    const id = values.get(of);
    return id === undefined ? [] : [{ of, id }];
  });
  if (!language || named.length > 1 || named[0]?.id === '') {
    report(1, 'frontMatterBroken');
    return undefined;
  }
  return { ...(named[0] ?? { of: 'shared', id: '' }), language, length: end + 1 };
}
