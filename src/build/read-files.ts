import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, type Document } from 'yaml';
import type { PackProblem, WholePack } from '#core/jurisdiction/pack.ts';
import type { PackFile, PackFiles } from '#core/jurisdiction/pack-files.ts';
import { readPack } from '#core/jurisdiction/read-pack.ts';
import { failure, type Result, success } from '#core/result.ts';
import { ADVICE } from './advice.ts';

/** What countries share; not a country. */
const COMMON = 'common';

/** Ids of the countries under a root, in alphabetical order. */
export function countriesIn(root: string): readonly string[] {
  const folders = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders
    .map(({ name }) => name)
    .filter((name) => existsSync(join(root, name, 'jurisdiction.yaml')))
    .sort();
}

/** Reads `<root>/common` and `<root>/<country>`: YAML and JSON as values with the line of each, templates as text. */
export function readPackFiles(root: string, country: string): Result<PackFiles, PackProblem> {
  const files = new Map<string, PackFile>();
  const problems: PackProblem[] = [];
  for (const path of [COMMON, country].flatMap((folder) => filesUnder(join(root, folder)))) {
    const name = relative(root, path).split(sep).join('/');
    const text = readFileSync(path, 'utf8');
    if (name.endsWith('.txt')) files.set(name, { text });
    else if (/\.(ya?ml|json)$/u.test(name)) {
      const read = readYaml(text, name);
      if (read.ok) files.set(name, read.value);
      else problems.push(...read.problems);
    }
  }
  return problems.length > 0 ? failure(...problems) : success(files);
}

/** A country's pack, read and checked from files. */
export function loadPackFromFolder(root: string, country: string): Result<WholePack, PackProblem> {
  const files = readPackFiles(root, country);
  return files.ok ? readPack(country, files.value) : files;
}

/**
 * A problem as editors and terminals link it, and what to do about it:
 * `templates/ru/acts.yaml:12 badDay (path: 3.checked): a day that exists, as YYYY-MM-DD`.
 */
export function describeProblem(root: string, { file, line, code, facts }: PackProblem): string {
  const { instead = ADVICE[code], ...found } = facts;
  const told = Object.entries(found).map(([name, value]) => `${name}: ${value}`);
  const what = `${join(root, file)}:${line} ${code}${told.length > 0 ? ` (${told.join(', ')})` : ''}`;
  return instead === undefined ? what : `${what}: ${instead}`;
}

function filesUnder(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function readYaml(text: string, file: string): Result<PackFile, PackProblem> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const problems = document.errors.map(
    ({ pos, message }): PackProblem => ({
      file,
      line: lines.linePos(pos[0]).line,
      code: 'brokenYaml',
      facts: { message },
    }),
  );
  if (problems.length > 0) return failure(...problems);
  const value: unknown = document.toJS();
  return success({ value, lineOf: (path) => lines.linePos(offsetOf(document, path)).line });
}

/** Where the deepest part of a path that exists begins. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key));
      if (!pair) break;
      if (isNode(pair.key)) offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(key)];
      if (isNode(node)) offset = node.range?.[0] ?? offset;
    } else break;
  }
  return offset;
}
