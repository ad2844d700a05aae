// npm run size: the script that the page loads first, gzip, against its budget; DOCX and the worker must not be in it.
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const BUDGET_KB = 140;
const ASSETS = 'dist/assets';
const html = readFileSync('dist/index.html', 'utf8');

/** The entry script and all it imports without being asked: `import … from "./x.js"`, not `import("./x.js")`. */
function firstLoad(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const source = readFileSync(`${ASSETS}/${file}`, 'utf8');
  for (const match of source.matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/gu)) firstLoad(match[1] ?? '', seen);
  return seen;
}

const gzipKb = (file: string): number => gzipSync(readFileSync(`${ASSETS}/${file}`), { level: 9 }).length / 1000;
const files = new Set<string>();
for (const match of html.matchAll(/(?:src|href)="\/assets\/([^"]+\.js)"/gu)) firstLoad(match[1] ?? '', files);

const total = [...files].reduce((sum, file) => sum + gzipKb(file), 0);
for (const file of readdirSync(ASSETS).filter((name) => name.endsWith('.js'))) {
  console.log(`${gzipKb(file).toFixed(1).padStart(7)} kB  ${files.has(file) ? 'first load' : 'later     '}  ${file}`);
}
console.log(`${total.toFixed(1).padStart(7)} kB  first load of script, gzip; budget ${BUDGET_KB} kB`);
const heavy = [...files].filter((file) => readFileSync(`${ASSETS}/${file}`, 'utf8').includes('w:sectPr'));
if (heavy.length > 0) console.error(`DOCX code is in the first load: ${heavy.join(', ')}`);
if (files.size === 0 || total > BUDGET_KB || heavy.length > 0) process.exit(1);
