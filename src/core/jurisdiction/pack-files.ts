import { z } from '../zod.ts';
import type { PackProblem } from './pack.ts';

/** A file of a pack as it was read outside core: a template's text, or YAML with the line of every value (from 1). */
export type PackFile =
  | { readonly text: string }
  | { readonly value: unknown; lineOf(path: readonly PropertyKey[]): number };
/** By path under the packs' root: 'ru/acts.yaml'. */
export type PackFiles = ReadonlyMap<string, PackFile>;

export type Place = { readonly file: string; readonly path: readonly PropertyKey[] };

/** The files of one country and those it shares, with every problem found in them. */
export class PackReader {
  readonly problems: PackProblem[] = [];
  readonly #files: PackFiles;

  constructor(files: PackFiles) {
    this.#files = files;
  }

  /** Paths under a folder with an ending, in a fixed order. */
  list(folder: string, ending: string): readonly string[] {
    const found = [...this.#files.keys()].filter((path) => path.startsWith(folder) && path.endsWith(ending));
    return found.filter((path) => !path.slice(folder.length).includes('/')).sort();
  }

  has(file: string): boolean {
    return this.#files.has(file);
  }

  /** What a file says by its schema; a file that is missing or wrong is reported and gives undefined. */
  read<T extends z.core.$ZodType>(file: string, schema: T): z.output<T> | undefined {
    const found = this.#files.get(file);
    if (!found || !('value' in found)) {
      this.problems.push({ file, line: 1, code: 'fileMissing', facts: {} });
      return undefined;
    }
    const parsed = z.safeParse(schema, found.value);
    if (parsed.success) return parsed.data;
    for (const issue of parsed.error.issues) this.report({ file, path: issue.path }, codeOf(issue), factsOf(issue));
    return undefined;
  }

  text(file: string): string | undefined {
    const found = this.#files.get(file);
    return found && 'text' in found ? found.text : undefined;
  }

  /** How far a path leads into a file of data: how many of its keys are there. */
  depth(file: string, path: readonly PropertyKey[]): number {
    const found = this.#files.get(file);
    let value = found && 'value' in found ? found.value : undefined;
    const missing = path.findIndex((key) => {
      value = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
      return value === undefined;
    });
    return missing < 0 ? path.length : missing;
  }

  report(place: Place, code: string, facts: Readonly<Record<string, string>> = {}): void {
    const found = this.#files.get(place.file);
    const line = found && 'value' in found ? found.lineOf(place.path) : 1;
    const path = place.path.map(String).join('.');
    this.problems.push({ file: place.file, line, code, facts: path === '' ? facts : { path, ...facts } });
  }
}

/** Our own schemas name a code as their message; the library's own messages are sentences. */
const codeOf = (issue: z.core.$ZodIssue): string =>
  /^[a-z]+[A-Za-z]*$/u.test(issue.message) ? issue.message : (OWN_CODES[issue.code] ?? 'badValue');

const OWN_CODES: Readonly<Record<string, string>> = { unrecognized_keys: 'unknownKey', invalid_type: 'wrongKind' };

function factsOf(issue: z.core.$ZodIssue): Readonly<Record<string, string>> {
  if (issue.code === 'unrecognized_keys') return { keys: issue.keys.join(', ') };
  if (issue.code === 'invalid_type') return { expected: issue.expected };
  return issue.code === 'invalid_value' ? { expected: issue.values.map(String).join(', ') } : {};
}
