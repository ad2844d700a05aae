// npm run letters [-- PREFIX …]: writes every letter of the corpus, or those that begin so, as .docx, .pdf and pictures into
// build-output/letters/, with index.html to read them by; tells which take more than two pages. Exit code 1: one takes more than three.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { copiesOf, prepareLetter } from '#app/letters.ts';
import { letterLanguage } from '#core/case/case-grounds.ts';
import { day } from '#core/plain-date.ts';
import { toDocx } from '#render/docx.ts';
import { escapeHtml } from '#render/markup.ts';
import { toPlainText } from '#render/plain-text.ts';
import { type CorpusLetter, CORPUS } from '#tests/support/letter-cases.ts';
import { packOf } from '#tests/support/packs.ts';
import { copiesOfPaper, pagesOfPdf, toPdf, toPictures } from '#tests/support/paper.ts';

const FOLDER = 'build-output/letters';
const TODAY = day('2026-11-24');
/** As many files as one start of LibreOffice surely writes within its time. */
const BATCH = 40;
const USUAL_PAGES = 2;
const MOST_PAGES = 3;

/** A letter as it lies in the folder; pages are those of one copy, the claimant's, which ends with the receipt mark. */
type Written = CorpusLetter & { readonly pages: number; readonly pictures: readonly string[] };

const prefixes = process.argv.slice(2);
const asked = CORPUS.filter(({ name }) => prefixes.length === 0 || prefixes.some((prefix) => name.startsWith(prefix)));
const place = (name: string, ending: string): string => join(FOLDER, `${name}${ending}`);

rmSync(FOLDER, { recursive: true, force: true });
for (const { name, draft } of asked) {
  mkdirSync(dirname(place(name, '')), { recursive: true });
  const { document, problems, refusals } = prepareLetter(draft, packOf(draft.operator.country), TODAY);
  if (!document || problems.length > 0) throw new Error(`${name}: ${JSON.stringify([problems, refusals])}`);
  writeFileSync(place(name, '.docx'), await toDocx(copiesOf(document, 'both')));
  writeFileSync(place(name, '.txt'), toPlainText(document));
}
for (const country of new Set(asked.map(({ draft }) => draft.operator.country))) {
  const files = asked.filter(({ draft }) => draft.operator.country === country).map(({ name }) => place(name, '.docx'));
  for (let from = 0; from < files.length; from += BATCH) {
    await toPdf(files.slice(from, from + BATCH), join(FOLDER, country));
  }
}
const written: Written[] = [];
for (const letter of asked) {
  const [, mine] = copiesOfPaper(await pagesOfPdf(place(letter.name, '.pdf'), 'raw'));
  const pages = mine.pages.length;
  await toPictures(place(letter.name, '.pdf'), place(letter.name, ''), { from: pages + 1 });
  written.push({ ...letter, pages, pictures: picturesOf(letter.name) });
}
writeFileSync(join(FOLDER, 'index.html'), indexPage(written));

const counted = (pages: number): string => `${written.filter((letter) => letter.pages === pages).length} on ${pages}`;
process.stdout.write(`${written.length} letters: ${[1, 2, 3].map(counted).join(', ')} pages; ${FOLDER}/index.html\n`);
for (const { name, pages } of written.filter((letter) => letter.pages > USUAL_PAGES)) {
  process.stdout.write(`${name}: ${pages} pages\n`);
}
process.exitCode = written.some(({ pages }) => pages > MOST_PAGES) ? 1 : 0;

function picturesOf(name: string): readonly string[] {
  const begin = `${name.slice(name.lastIndexOf('/') + 1)}-`;
  const files = readdirSync(dirname(place(name, ''))).filter((file) => file.startsWith(begin) && file.endsWith('.png'));
  return files
    .filter((file) => /^\d+\.png$/u.test(file.slice(begin.length)))
    .sort()
    .map((file) => `${dirname(name)}/${file}`);
}

/** Written by hand as text: names of files and of grounds are ours, and escaped all the same. */
function indexPage(letters: readonly Written[]): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Letters of the corpus</title>
<style>
  body { font: 15px/1.4 sans-serif; margin: 2rem; }
  table { border-collapse: collapse; }
  th, td { border-top: 1px solid #ccc; padding: .5rem .75rem; text-align: left; vertical-align: top; }
  td:last-child { white-space: nowrap; }
  img { width: 180px; border: 1px solid #ccc; }
  .long { background: #fdd; }
</style>
<h1>Letters of the corpus: ${letters.length}</h1>
<table>
<tr><th>Country<th>Case<th>Ground<th>Language<th>Claimant<th>Pages<th>Files<th>The claimant’s copy
${letters.map(indexRow).join('\n')}
</table>
`;
}

function indexRow({ name, draft, pages, pictures }: Written): string {
  const pack = packOf(draft.operator.country);
  const file = (ending: string): string => `<a href="${escapeHtml(name)}.${ending}">${ending}</a>`;
  const cells = [
    draft.operator.country,
    name.slice(name.indexOf('/') + 1),
    draft.ground.grounds.join(', '),
    letterLanguage(draft, pack),
    draft.operator.claimantKind,
    String(pages),
  ];
  const images = pictures.map(
    (src) => `<a href="${escapeHtml(src)}"><img loading="lazy" src="${escapeHtml(src)}" alt=""></a>`,
  );
  return [
    `<tr${pages > USUAL_PAGES ? ' class="long"' : ''}>${cells.map((cell) => `<td>${escapeHtml(cell)}`).join('')}`,
    `<td>${['docx', 'pdf', 'txt'].map(file).join(' ')}`,
    `<td>${images.join(' ')}`,
  ].join('');
}
