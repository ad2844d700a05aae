// npm run bench: what typing, the letter's .docx and the bundle cost in a browser, as JSON. `npm run bench -- bundle` runs one part.
import { benchBundle } from './bench/bundle.ts';
import { startBrowser } from './bench/support.ts';
import { benchTyping } from './bench/typing.ts';

const PARTS = { typing: benchTyping, bundle: benchBundle };

const wanted = process.argv.slice(2);
const parts = Object.entries(PARTS).filter(([name]) => wanted.length === 0 || wanted.includes(name));
if (parts.length < Math.max(1, wanted.length)) {
  console.error(`usage: npm run bench -- [${Object.keys(PARTS).join('] [')}]`);
  process.exit(2);
}
const browser = await startBrowser();
try {
  const measured: Record<string, { readonly within: boolean }> = {};
  for (const [name, bench] of parts) measured[name] = await bench(browser);
  console.log(JSON.stringify(measured, undefined, 2));
  process.exitCode = Object.values(measured).every(({ within }) => within) ? 0 : 1;
} finally {
  await browser.close();
}
