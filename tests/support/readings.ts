import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { COUNTRIES } from './packs.ts';

/** Where the corpus is kept, and the list of who read what. */
const GOLDEN = 'tests/golden';
export const READINGS = join(GOLDEN, 'READ.md');

/** A letter that a person has read whole. */
export type Reading = {
  /** `<country>/<case>[-<variant>].<letter language>` */
  readonly letter: string;
  /** Of the text that was read: a letter that changes has to be read again. */
  readonly hash: string;
  readonly day: string;
  /** What the reading found and what was done about it. */
  readonly mended: string;
};

const HEAD = `# Letters that were read

Each letter of the corpus was read whole before it was kept: by whom it is signed, whether every sentence is true, whether a clerk can
act on it. A letter that changes is read again: \`npm run letters:read -- PREFIX … --mended "what"\` prints it and writes its line.
The hash is the beginning of the SHA-256 of the text.

| letter | hash | read | mended |
|---|---|---|---|
`;
const LINE = /^\| (\S+) \| ([0-9a-f]{12}) \| (\d{4}-\d{2}-\d{2}) \| (.+) \|$/u;

/** The lines of the list; whatever else stands between them, marks of a merge too, is passed over. */
export const parseReadings = (text: string): readonly Reading[] =>
  text.split('\n').flatMap((line): readonly Reading[] => {
    const [, letter, hash, day, mended] = LINE.exec(line) ?? [];
    return letter && hash && day && mended ? [{ letter, hash, day, mended }] : [];
  });

export function formatReadings(readings: readonly Reading[]): string {
  const sorted = [...readings].sort((one, other) => (one.letter < other.letter ? -1 : 1));
  const lines = sorted.map(({ letter, hash, day, mended }) => `| ${letter} | ${hash} | ${day} | ${mended} |\n`);
  return `${HEAD}${lines.join('')}`;
}

export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12);

/** The texts of the kept letters by name. */
export function goldenLetters(): ReadonlyMap<string, string> {
  const files = COUNTRIES.flatMap((country) =>
    readdirSync(join(GOLDEN, country), { encoding: 'utf8', recursive: true })
      .filter((file) => file.endsWith('.txt'))
      .map((file) => `${country}/${file.slice(0, -'.txt'.length)}`),
  );
  return new Map(files.map((name) => [name, readFileSync(join(GOLDEN, `${name}.txt`), 'utf8')]));
}

/** What the list lacks or has too much: every letter has one line, and it was written for the letter as it is now. */
export function readingProblems(letters: ReadonlyMap<string, string>, readings: readonly Reading[]): readonly string[] {
  const missing = [...letters].flatMap(([name, text]) => {
    const lines = readings.filter(({ letter }) => letter === name);
    if (lines.length === 0) return [`${name}: nobody has read it`];
    if (lines.length > 1) return [`${name}: has ${lines.length} lines`];
    return lines[0]?.hash === hashOf(text) ? [] : [`${name}: has changed since it was read`];
  });
  const gone = readings
    .filter(({ letter }) => !letters.has(letter))
    .map(({ letter }) => `${letter}: is no longer kept`);
  return [...missing, ...gone];
}
