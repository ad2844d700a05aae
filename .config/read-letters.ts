// npm run letters:read -- PREFIX … | --all  --mended "what": prints each kept letter that begins so and was not yet read as it is,
// whole, and writes into tests/golden/READ.md that it was read. Write only what you have read. Lines of letters that are gone fall out.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { deviceClock } from '#platform/clock.ts';
import {
  formatReadings,
  goldenLetters,
  hashOf,
  parseReadings,
  type Reading,
  READINGS,
  readingProblems,
} from '#tests/support/readings.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { all: { type: 'boolean' }, mended: { type: 'string' } },
});
const mended = values.mended?.replace(/[|\s]+/gu, ' ').trim();
const letters = goldenLetters();
const known = existsSync(READINGS) ? parseReadings(readFileSync(READINGS, 'utf8')) : [];
const asked = [...letters].filter(([name]) => values.all || positionals.some((prefix) => isAsked(name, prefix)));
const unread = asked.filter(([name, text]) => positionals.some(isExactly(name)) || !isRead(name, text));

if (unread.length > 0 && !mended) {
  process.stderr.write('--mended: say what the reading found and what was done about it, or "nothing"\n');
  process.exit(1);
}
for (const [name, text] of unread) process.stdout.write(`\n── ${name}\n${text}`);

const lines = new Map(known.filter(({ letter }) => letters.has(letter)).map((reading) => [reading.letter, reading]));
for (const [name, text] of unread) {
  lines.set(name, { letter: name, hash: hashOf(text), day: deviceClock.today(), mended: mended ?? '' });
}
const readings: readonly Reading[] = [...lines.values()];
writeFileSync(READINGS, formatReadings(readings));
const left = readingProblems(letters, readings);
process.stdout.write(
  `\n${unread.length} letters read, ${left.length} left to read\n${left.map((one) => `${one}\n`).join('')}`,
);

/** Paths of files are names too. */
function isAsked(name: string, prefix: string): boolean {
  return name.startsWith(prefix) || isExactly(name)(prefix);
}

function isExactly(name: string): (asked: string) => boolean {
  return (one) => one === name || one.endsWith(`/${name}.txt`) || one === `${name}.txt`;
}

function isRead(name: string, text: string): boolean {
  return known.some(({ letter, hash }) => letter === name && hash === hashOf(text));
}
