// npm run size: what the page loads first and what a country brings, gzip, against their budgets; DOCX and the worker must not be in the first.
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const BUDGET_KB = { firstLoad: 140, country: 60 };
const ASSETS = 'dist/assets';
const html = readFileSync('dist/index.html', 'utf8');
const scripts = readdirSync(ASSETS).filter((name) => name.endsWith('.js'));

/** The entry script and all it imports without being asked: `import … from "./x.js"`, not `import("./x.js")`. */
function firstLoad(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const source = readFileSync(`${ASSETS}/${file}`, 'utf8');
  for (const match of source.matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/gu)) firstLoad(match[1] ?? '', seen);
  return seen;
}

const gzipKb = (file: string): number => gzipSync(readFileSync(`${ASSETS}/${file}`), { level: 9 }).length / 1000;
const print = (kb: number, what: string): void => console.log(`${kb.toFixed(1).padStart(7)} kB  ${what}`);

/** What one person needs of a country: the pack, its letters in one language and its words for the screen in one, the heaviest of each. */
function countryKb(country: string): number {
  const heaviest = (part: string): number => {
    const sizes = scripts.filter((file) => file.startsWith(`pack-${country}-${part}-`)).map(gzipKb);
    return sizes.length === 0 ? Number.NaN : Math.max(...sizes);
  };
  return heaviest('pack') + heaviest('letters') + heaviest('screen');
}

const files = new Set<string>();
for (const match of html.matchAll(/(?:src|href)="\/assets\/([^"]+\.js)"/gu)) firstLoad(match[1] ?? '', files);
const total = [...files].reduce((sum, file) => sum + gzipKb(file), 0);
const countries = [...new Set(scripts.flatMap((file) => /^pack-([a-z]+)-pack-/u.exec(file)?.[1] ?? []))];

for (const file of scripts) print(gzipKb(file), `${files.has(file) ? 'first load' : 'later     '}  ${file}`);
print(total, `first load of script, gzip; budget ${BUDGET_KB.firstLoad} kB`);
for (const country of countries)
  print(countryKb(country), `country ${country} in use, gzip; budget ${BUDGET_KB.country} kB`);

const heavy = [...files].filter((file) => readFileSync(`${ASSETS}/${file}`, 'utf8').includes('w:sectPr'));
if (heavy.length > 0) console.error(`DOCX code is in the first load: ${heavy.join(', ')}`);
const isWithin =
  files.size > 0 &&
  total <= BUDGET_KB.firstLoad &&
  countries.length > 0 &&
  countries.every((country) => countryKb(country) <= BUDGET_KB.country);
if (!isWithin || heavy.length > 0) process.exit(1);
