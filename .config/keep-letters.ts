// npm run letters:keep -- PREFIX …: prints each letter of the corpus that is new or changed and begins so, and keeps it as golden.
// Read what it prints, mend what is wrong, then write down that you did: npm run letters:read.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { day } from '#core/plain-date.ts';
import { toPlainText } from '#render/plain-text.ts';
import { LATER_CORPUS, laterLetterOf } from '#tests/support/later-cases.ts';
import { CORPUS, letterOf } from '#tests/support/letter-cases.ts';

const prefixes = process.argv.slice(2);
const claims = CORPUS.map(({ name, draft }) => ({ name, write: () => letterOf(draft, day('2026-11-24')) }));
const later = LATER_CORPUS.map((one) => ({ name: one.name, write: () => laterLetterOf(one) }));
for (const { name, write } of [...claims, ...later]) {
  if (!prefixes.some((prefix) => name.startsWith(prefix))) continue;
  const path = join('tests/golden', `${name}.txt`);
  const text = toPlainText(write());
  if (existsSync(path) && readFileSync(path, 'utf8') === text) continue;
  process.stdout.write(`\n── ${name}\n${text}`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
