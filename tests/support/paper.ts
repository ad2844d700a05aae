import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Block, type LetterDocument, type Line, textOf } from '#core/letter/document.ts';
import { readingText } from '#core/letter/reading-text.ts';

const run = promisify(execFile);
const TIME_LIMIT = { timeout: 120_000, maxBuffer: 50_000_000 };

/** Text documents as PDF, in the same folder: one start of LibreOffice for all, with a profile of its own. */
export async function toPdf(files: readonly string[], folder: string): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), 'office-'));
  try {
    const options = [
      `-env:UserInstallation=file://${profile}`,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      folder,
    ];
    await run('soffice', [...options, ...files], TIME_LIMIT);
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}

/** Pictures of the pages from a page on, `<prefix>-1.png` and so on. */
export async function toPictures(pdf: string, prefix: string, { from = 1 } = {}): Promise<void> {
  await run('pdftoppm', ['-png', '-r', '70', '-f', String(from), pdf, prefix], TIME_LIMIT);
}

/**
 * The lines of every page of a PDF: as LibreOffice wrote them, cell by cell, or, as a browser paints in an order of its own,
 * by their place on the sheet.
 */
export async function pagesOfPdf(pdf: string, order: 'raw' | 'layout'): Promise<readonly (readonly string[])[]> {
  const { stdout } = await run('pdftotext', [`-${order}`, pdf, '-'], TIME_LIMIT);
  const pages = stdout.split('\f').slice(0, -1);
  return pages.map((page) =>
    page
      .split('\n')
      .map((line) => folded([line]))
      .filter((line) => line !== ''),
  );
}

/** A copy inside a PDF: its pages without their numbers, and the numbers. */
export type PaperCopy = { readonly pages: readonly (readonly string[])[]; readonly numbers: readonly string[] };

/** Takes the page numbers off the head of each page. A letter never begins a page with a line of one bare number. */
function paperCopy(pages: readonly (readonly string[])[]): PaperCopy {
  const numberOf = ([first = '']: readonly string[]) => (/^\d+$/u.test(first) ? first : '');
  return {
    pages: pages.map((page) => (numberOf(page) === '' ? page : page.slice(1))),
    numbers: pages.map(numberOf),
  };
}

/** Both halves of a PDF that holds two copies of equal length. */
export function copiesOfPaper(pages: readonly (readonly string[])[]): readonly [PaperCopy, PaperCopy] {
  if (pages.length === 0 || pages.length % 2 === 1) throw new Error(`two equal copies on ${pages.length} pages`);
  return [paperCopy(pages.slice(0, pages.length / 2)), paperCopy(pages.slice(pages.length / 2))];
}

/** Lines as one text: a line may end at any space or after a hyphen, so both are folded away. */
const folded = (lines: readonly string[]): string =>
  lines
    .join(' ')
    .normalize('NFC')
    .replace(/[\s\u00a0\u202f]+/gu, ' ')
    .replace(/(?<=[-‑]) /gu, '')
    .trim();

/** Something to fill in by hand: a file draws its rule with as many strokes as there is room for, a browser as a line. */
const RULE = '___';

/** What a copy must say on paper: its reading text, with the rules to sign on and, under the rule of the signature, its caption. */
export function wordsOnPaper(letter: LetterDocument): string {
  const rule: Line = [{ text: `${RULE} ` }];
  const drawn = letter.blocks.map((block): Block => {
    if (block.kind === 'signature') {
      // The words under each rule follow the name beside it.
      const signers = block.signers.map(({ name, ...signer }) => ({
        ...signer,
        name: [...rule, ...name, { text: ' ' }, ...block.caption],
      }));
      return { ...block, caption: [], signers };
    }
    if (block.kind !== 'receipt-mark') return block;
    const isLabel = (at: number) => at > 0 && at < block.lines.length - 1;
    return { ...block, lines: block.lines.map((line, at) => (isLabel(at) ? [...line, ...rule] : line)) };
  });
  return ruled(folded(readingText({ ...letter, blocks: drawn })));
}

/** What a copy says on paper; the heads of `letter`'s tables that a new page repeats are not said again. */
export function wordsOf({ pages }: PaperCopy, letter?: LetterDocument): string {
  const heads = (letter?.blocks ?? []).flatMap((block) =>
    block.kind === 'table' ? [folded(block.columns.map(({ head }) => textOf(head)))] : [],
  );
  const said = pages.map((page, at) => {
    const text = folded(page);
    const repeated = at === 0 ? undefined : heads.find((head) => text.startsWith(`${head} `));
    return repeated === undefined ? text : text.slice(repeated.length + 1);
  });
  return ruled(folded(said));
}

const ruled = (text: string): string => text.replace(/\s*_{3,}\s*/gu, ` ${RULE} `);

/** The same without its rules, in which a line of a browser does not count. */
export const withoutRules = (text: string): string => folded([text.replace(/_{3,}/gu, ' ')]);
