import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Copies, copiesOf, prepareLaterLetter, prepareLetter, type PreparedLetter } from '#app/letters.ts';
import { fullPack } from '#build/full-pack.ts';
import { countriesIn, describeProblem, loadPackFromFolder } from '#build/read-files.ts';
import { letterLanguage } from '#core/case/case-grounds.ts';
import { readCaseFile } from '#core/case/case-file.ts';
import { caseFileJsonSchema } from '#core/case/case-file-schema.ts';
import type { Draft } from '#core/case/draft.ts';
import type { FieldProblem } from '#core/case/error-codes.ts';
import type { WholePack } from '#core/jurisdiction/pack.ts';
import type { LetterDocument } from '#core/letter/document.ts';
import { laterLetters } from '#core/log/later-letters.ts';
import { deviceClock } from '#platform/clock.ts';
import { toDocx } from '#render/docx.ts';
import { toHtmlPage } from '#render/html-page.ts';
import { toPlainText } from '#render/plain-text.ts';
import { type PlainDate, readPlainDate } from '#core/plain-date.ts';
import { failure, type Result, success } from '#core/result.ts';
import { errorWords } from './cli-words.ts';

/*
 * The same road without a browser. `letter` writes a letter from a case file, `schema` prints the JSON Schema of such a file.
 * Bad input: exit code 1, nothing written, one line `path: what is wrong` per problem on stderr.
 */

const USAGE = `npm run --silent letter -- --case FILE.json [--letter claim|repeated-claim|…] [--copy respondent|claimant|both]
                           --out FILE.docx|.html|.txt [--today YYYY-MM-DD]
npm run --silent schema`;

const TEMPLATES = fileURLToPath(new URL('../templates', import.meta.url));
const STYLESHEET = fileURLToPath(new URL('render/letter.css', import.meta.url));

type Line = string;
type Wish = {
  readonly caseFile: string;
  readonly letter: string;
  readonly copies: Copies;
  readonly out: string;
  readonly render: Render;
  readonly today: PlainDate;
};
type Render = (copies: readonly LetterDocument[]) => string | Promise<Uint8Array>;

const RENDERERS: Readonly<Record<string, Render>> = {
  '.docx': toDocx,
  '.html': (copies) => toHtmlPage(copies, readFileSync(STYLESHEET, 'utf8')),
  // A form feed parts the copies, as printers take it.
  '.txt': (copies) => copies.map(toPlainText).join('\n\f\n'),
};

/** What a command leaves behind besides its file, as the process that runs it shows it. */
export type Outcome = { readonly code: number; readonly stdout: string; readonly stderr: string };

/** Runs a command with its options. */
export async function runCommand(command: string | undefined, args: readonly string[]): Promise<Outcome> {
  switch (command) {
    case 'schema':
      return told([], `${JSON.stringify(caseFileJsonSchema(), undefined, 2)}\n`);
    case 'letter':
      return told(await makeLetter(args));
    default:
      return told([`command: letter or schema is expected\n${USAGE}`]);
  }
}

const told = (problems: readonly Line[], stdout = ''): Outcome => ({
  code: problems.length > 0 ? 1 : 0,
  stdout,
  stderr: problems.map((problem) => `${problem}\n`).join(''),
});

async function makeLetter(args: readonly string[]): Promise<readonly Line[]> {
  const wish = readWish(args);
  if (!wish.ok) return wish.problems;
  const letter = writeLetter(wish.value);
  if (!letter.ok) return letter.problems;
  return put(wish.value.out, await wish.value.render(letter.value));
}

function readWish(args: readonly string[]): Result<Wish, Line> {
  const read = readOptions(args);
  if (!read.ok) return read;
  const { case: caseFile, letter = 'claim', copy = 'both', out, today } = read.value;
  const copies = (['respondent', 'claimant', 'both'] as const).find((one) => one === copy);
  const render = RENDERERS[extname(out ?? '').toLowerCase()];
  const day = today === undefined ? deviceClock.today() : readPlainDate(today);
  if (caseFile && out && copies && render && day) return success({ caseFile, letter, copies, out, render, today: day });
  return failure(
    ...(caseFile ? [] : ['--case: name a case file']),
    ...(copies ? [] : [`--copy: must be respondent, claimant or both, not ${copy}`]),
    ...(out && render ? [] : ['--out: name a file that ends in .docx, .html or .txt']),
    ...(day ? [] : [`--today: must be a day like 2026-11-23, not ${today ?? ''}`]),
  );
}

function readOptions(args: readonly string[]) {
  const option = { type: 'string' } as const;
  try {
    const options = { case: option, letter: option, copy: option, out: option, today: option };
    return success(parseArgs({ args: [...args], options }).values);
  } catch (error) {
    // node:util tells a wrong option by throwing a TypeError.
    if (error instanceof TypeError) return failure(`options: ${error.message.split('\n')[0] ?? ''}`);
    throw error;
  }
}

function writeLetter(wish: Wish): Result<readonly LetterDocument[], Line> {
  const text = readText(wish.caseFile);
  if (!text.ok) return text;
  const read = readCaseFile(text.value);
  if (!read.ok) return failure(...read.problems.map((problem) => lineOf(problem, basename(wish.caseFile))));
  const { draft } = read.value;
  const { country } = draft.operator;
  const countries = countriesIn(TEMPLATES);
  if (!countries.includes(country)) {
    const facts = { value: country, offered: countries.join(', ') };
    return failure(
      lineOf({ path: 'draft.operator.country', code: country === '' ? 'chooseOne' : 'notOffered', facts }),
    );
  }
  const pack = loadPackFromFolder(TEMPLATES, country);
  if (!pack.ok) return failure(...pack.problems.map((problem) => describeProblem('templates', problem)));
  const prepared = prepare(wish, draft, pack.value);
  if (!prepared) return failure(`--letter: the case has no such letter: ${wish.letter}`);
  const { document, problems, refusals } = prepared;
  if (problems.length > 0) {
    return failure(...problems.map((problem) => lineOf({ ...problem, path: `draft.${problem.step}.${problem.path}` })));
  }
  if (!document) return failure(...refusals.map(({ code, facts }) => `letter: ${code} ${JSON.stringify(facts)}`));
  return success(copiesOf(document, wish.copies));
}

/** The claim, or a letter after it that fits the case, its time come or not; undefined: there is no such letter. */
function prepare({ letter, today }: Wish, draft: Draft, pack: WholePack): PreparedLetter | undefined {
  if (letter === 'claim') return prepareLetter(draft, pack, today);
  const full = fullPack(pack, letterLanguage(draft, pack));
  const later = laterLetters(draft, full, today).find((choice) => choice.letter.id === letter);
  return later && prepareLaterLetter(later.letter, draft, full, today);
}

const lineOf = (problem: FieldProblem, whole = 'case'): Line =>
  `${problem.path === '' ? whole : problem.path}: ${errorWords(problem)}`;

function readText(file: string): Result<string, Line> {
  try {
    return success(readFileSync(file, 'utf8'));
  } catch (error) {
    return failure(`--case: ${systemWords(error)}`);
  }
}

/** All or nothing: a half-written letter never lies under the asked name. */
function put(out: string, content: string | Uint8Array): readonly Line[] {
  const unfinished = join(dirname(out), `.${basename(out)}.${process.pid}.part`);
  try {
    writeFileSync(unfinished, content);
    renameSync(unfinished, out);
    return [];
  } catch (error) {
    rmSync(unfinished, { force: true });
    return [`--out: ${systemWords(error)}`];
  }
}

/** What the system says of a file it cannot read or write; anything else is a bug. */
function systemWords(error: unknown): string {
  if (error instanceof Error && 'syscall' in error) return error.message;
  throw error;
}
