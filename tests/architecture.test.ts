import { ESLint } from 'eslint';
import { beforeAll, describe, expect, test } from 'vitest';

/*
 * The arrow between the layers holds only as long as the linter really complains: each forbidden import
 * is written here and must be refused, and each allowed one must pass.
 */
let eslint: ESLint;

beforeAll(() => {
  eslint = new ESLint({
    overrideConfigFile: '.config/eslint.config.js',
    // Only the import rule matters here, and the probes are no files of the program that typed rules could read.
    overrideConfig: { languageOptions: { parserOptions: { project: null } } },
    ruleFilter: ({ ruleId }) => ruleId === 'no-restricted-imports',
  });
});

async function refusals(layer: string, source: string): Promise<number> {
  const [result] = await eslint.lintText(`import '${source}';\n`, { filePath: `src/${layer}/probe.ts` });
  return (result?.messages ?? []).filter((message) => message.ruleId === 'no-restricted-imports').length;
}

describe('the arrow between the layers', () => {
  test.each([
    ['core', '#render/plain-text.ts'],
    ['core', '#app/ports.ts'],
    ['core', '#ui/App.tsx'],
    ['core', '#platform/clock.ts'],
    ['core', '../render/plain-text.ts'],
    ['core', 'zod/mini'],
    ['core', 'i18next'],
    ['core', 'react'],
    ['core', '#evidence/inspect.ts'],
    ['evidence', '#app/ports.ts'],
    ['evidence', 'docx'],
    ['render', '#app/ports.ts'],
    ['render', '#ui/App.tsx'],
    ['render', 'i18next'],
    ['app', '#ui/App.tsx'],
    ['app', '#platform/clock.ts'],
    ['app', 'idb'],
    ['ui', '#platform/clock.ts'],
    ['ui', 'docx'],
    ['platform', '#ui/App.tsx'],
    ['platform', 'react'],
    ['workers', '#ui/App.tsx'],
  ])('%s may not import %s', async (layer, source) => {
    expect(await refusals(layer, source)).toBeGreaterThan(0);
  });

  test.each([
    ['render', '#core/text.ts'],
    ['evidence', '#core/text.ts'],
    ['app', '#evidence/inspect.ts'],
    ['app', '#core/text.ts'],
    ['app', '#render/plain-text.ts'],
    ['ui', '#app/ports.ts'],
    ['platform', '#app/ports.ts'],
    ['workers', '#render/docx.ts'],
    ['workers', '#evidence/inspect.ts'],
  ])('%s may import %s', async (layer, source) => {
    expect(await refusals(layer, source)).toBe(0);
  });
});
