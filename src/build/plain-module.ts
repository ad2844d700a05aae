/** Anything that is more than an id, a number or a name of the code: words of a language with letters of its own. */
const WORDS = /[^ -~]/u;

/**
 * A module of plain data, so that the browser need not parse code: engines read a string of JSON faster than the same object written out.
 * Words stand apart from the structure around them, with `null` in their places: gzip looks back 32 kB and finds more of each that way,
 * a tenth of a country's letters.
 */
export function plainModule(value: unknown): string {
  const words: string[] = [];
  const structure = JSON.stringify(value, (key, found: unknown) => {
    if (isLine(key, found)) return undefined;
    if (found === null) throw new Error(`no place for words, but nothing: ${key}`);
    if (typeof found !== 'string' || !WORDS.test(found)) return found;
    words.push(found);
    return null;
  });
  return [
    `const words = ${inCode(words)}.values();`,
    `export default JSON.parse(${JSON.stringify(structure)}, (_, found) => (found === null ? words.next().value : found));`,
  ].join('\n');
}

/** Where a sentence stands in its file is told of problems only, and a proven pack has none. */
const isLine = (key: string, found: unknown): boolean => key === 'line' && typeof found === 'number';

const inCode = (value: unknown): string => `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
