import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { provePack } from '#build/prove-pack.ts';
import { describeProblem } from '#build/read-files.ts';

/** Runs with a copy of the fictional country's files in which one says something else. */
export function withChange<T>(file: string, words: string, replacement: string, run: (root: string) => T): T {
  const root = mkdtempSync(join(tmpdir(), 'packs-'));
  try {
    cpSync('tests/packs', root, { recursive: true });
    const source = readFileSync(join(root, file), 'utf8');
    if (!source.includes(words)) throw new Error(`${file} does not say: ${words}`);
    writeFileSync(
      join(root, file),
      source.replace(words, () => replacement),
    );
    return run(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** What stops the fictional country's pack, `file:line code …` each. */
export function problemsIn(root: string): readonly string[] {
  const pack = provePack(root, 'xx');
  return pack.ok ? [] : pack.problems.map((problem) => describeProblem(root, problem).slice(root.length + 1));
}
