import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, test } from 'vitest';
import { type Outcome, runCommand } from '../src/cli-commands.ts';

const folder = mkdtempSync(join(tmpdir(), 'two-copies-'));
afterAll(() => rmSync(folder, { recursive: true }));

const TODAY = ['--today', '2026-11-24'];

/** As a process of its own, as npm starts it. */
async function start(...args: readonly string[]): Promise<Outcome> {
  try {
    const options = { maxBuffer: 10_000_000 };
    const done = await promisify(execFile)(process.execPath, ['--import', 'tsx', 'src/cli.ts', ...args], options);
    return { code: 0, ...done };
  } catch (error) {
    return error as Outcome;
  }
}

/** The same without the seconds that a process takes to start. */
const run = (...[command, ...args]: readonly string[]): Promise<Outcome> => runCommand(command, args);

let files = 0;
const place = (ending: string) => {
  files += 1;
  return join(folder, `${files}${ending}`);
};
const caseFile = (content: string | object) => {
  const path = place('.json');
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
};
const readCase = (name: string) =>
  JSON.parse(readFileSync(`tests/cases/ru/${name}`, 'utf8')) as { draft: Record<string, Record<string, unknown>> };

describe('npm run letter', () => {
  test.each([
    ['paid-subscription.json', '.docx', 'PK'],
    ['unconcluded-contract.json', '.html', '<!doctype html>'],
    ['internet-outage-representative.json', '.TXT', ''],
  ])('writes the letter of %s as %s and says nothing', async (name, ending, begin) => {
    const out = place(ending);
    const outcome = await run('letter', '--case', `tests/cases/ru/${name}`, '--out', out, ...TODAY);
    expect(outcome).toMatchObject({ code: 0, stdout: '', stderr: '' });
    const written = readFileSync(out);
    expect(written.subarray(0, begin.length).toString('latin1')).toBe(begin);
    expect(written.length).toBeGreaterThan(1000);
  });

  test('a letter after the claim is written of the same case', async () => {
    const out = place('.txt');
    const asked = ['letter', '--case', 'tests/cases/ru/paid-subscription.json', ...TODAY];
    expect(await run(...asked, '--letter', 'repeated-claim', '--out', out)).toMatchObject({ code: 0, stderr: '' });
    expect(readFileSync(out, 'utf8')).toContain('ПОВТОРНАЯ ПРЕТЕНЗИЯ');
  });

  test('both copies come in one file, the respondent’s first, unless one is asked for', async () => {
    const both = place('.txt');
    const one = place('.txt');
    const asked = ['letter', '--case', 'tests/cases/ru/paid-subscription.json', ...TODAY];
    await Promise.all([run(...asked, '--out', both), run(...asked, '--copy', 'respondent', '--out', one)]);
    const copies = readFileSync(both, 'utf8').split('\f');
    expect(copies).toHaveLength(2);
    expect(copies[0]?.trim()).toBe(readFileSync(one, 'utf8').trim());
    expect(copies[1]?.trim().startsWith(copies[0]?.trim() ?? '?')).toBe(true);
  });

  const { draft } = readCase('paid-subscription.json');
  const changed = (step: string, values: object) => ({
    format: 'two-copies-case',
    version: 1,
    draft: { ...draft, [step]: { ...draft[step], ...values } },
  });
  test.each<[string, string | object, readonly string[]]>([
    ['no JSON at all', 'претензия', [String.raw`^\d+\.json: .*\.json`]],
    ['a slip in a name', changed('claimant', { surnam: 'Ким' }), [String.raw`^draft\.claimant\.surnam: `]],
    [
      'a country that would be a path',
      changed('operator', { country: '../../etc' }),
      [String.raw`^draft\.operator\.country: .*\.\./\.\./etc`],
    ],
    [
      'several wrong answers',
      changed('claimant', { surname: 'щ'.repeat(400), phone: '12', contractDate: '31.02.2020' }),
      [
        String.raw`^draft\.claimant\.surname: .*400.*300`,
        String.raw`^draft\.claimant\.phone: `,
        String.raw`^draft\.claimant\.contractDate: .*14/03/2026`,
      ],
    ],
  ])('%s: exit code 1, nothing written, one line per problem', async (_what, content, lines) => {
    const out = place('.docx');
    const { code, stdout, stderr } = await run('letter', '--case', caseFile(content), '--out', out, ...TODAY);
    expect({ code, stdout, exists: existsSync(out) }).toEqual({ code: 1, stdout: '', exists: false });
    const said = stderr.trimEnd().split('\n');
    expect(said).toHaveLength(lines.length);
    for (const [at, line] of lines.entries()) expect(said[at]).toMatch(new RegExp(line, 'u'));
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  test.each([
    [
      ['--out', 'x.pdf', '--copy', 'three'],
      ['--case: ', '--copy: ', '--out: '],
    ],
    [['--case', 'no-such.json', '--out', 'x.docx'], ['--case: ']],
    [['--case', 'tests/cases/ru/paid-subscription.json', '--out', '/no/such/folder/x.docx'], ['--out: ']],
    [['--case', 'tests/cases/ru/paid-subscription.json', '--out', 'x.docx', '--letter', 'no-such'], ['--letter: ']],
    [['--case', 'tests/cases/ru/paid-subscription.json', '--colour', 'red'], ['options: ']],
  ])('with %j it says what is wrong with them and writes nothing', async (args, said) => {
    const { code, stderr } = await run('letter', ...args, ...TODAY);
    expect(code).toBe(1);
    expect(stderr.trimEnd().split('\n')).toEqual(said.map((line): unknown => expect.stringContaining(line)));
    expect(existsSync('x.docx') || existsSync('x.pdf')).toBe(false);
  });
});

test('npm run schema prints the JSON Schema of a case file', async () => {
  const { code, stdout } = await run('schema');
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ properties: { format: { const: 'two-copies-case' } } });
});

test('a process ends with the code of its command, the schema on stdout and problems on stderr', {
  timeout: 60_000,
}, async () => {
  const out = place('.docx');
  const letter = ['letter', '--case', 'tests/cases/ru/paid-subscription.json', ...TODAY, '--out'];
  const [written, refused, schema] = await Promise.all([
    start(...letter, out),
    start(...letter, '/no/such/folder/x.docx'),
    start('schema'),
  ]);
  expect(written).toEqual({ code: 0, stdout: '', stderr: '' });
  expect(readFileSync(out).subarray(0, 2).toString('latin1')).toBe('PK');
  expect(refused).toMatchObject({ code: 1, stdout: '', stderr: expect.stringMatching(/^--out: .+\n$/u) as unknown });
  expect(schema).toEqual(await run('schema'));
});
