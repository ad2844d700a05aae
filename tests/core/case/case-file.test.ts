import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openCaseFile, readCaseFile, writeCaseFile } from '#core/case/case-file.ts';
import { caseFileJsonSchema } from '#core/case/case-file-schema.ts';
import { CASE_VERSION } from '#core/case/record.ts';
import { simpleDraft, SIMPLE } from '#tests/support/sound-case.ts';

const fileOf = (content: object) => JSON.stringify({ format: 'two-copies-case', version: 1, ...content });
const problems = (text: string) => {
  const read = readCaseFile(text);
  return read.ok ? [] : read.problems.map(({ path, code }) => `${path} ${code}`);
};

describe('a case file', () => {
  test('is read back as it was written', () => {
    const file = { name: 'Мама и МТС', draft: simpleDraft() };
    expect(readCaseFile(writeCaseFile(file))).toEqual({ ok: true, value: file });
  });

  test('may leave out everything that is not answered', () => {
    expect(readCaseFile(fileOf({ draft: SIMPLE }))).toEqual({ ok: true, value: { name: '', draft: simpleDraft() } });
  });

  test('may begin with a byte order mark, as Windows editors write it', () => {
    expect(problems(`\uFEFF${fileOf({ draft: SIMPLE })}`)).toEqual([]);
  });

  test.each([
    ['no JSON', '{ "format": ', [' notJson']],
    ['another program’s JSON', '{ "version": 1 }', ['format notACase']],
    ['a list', '[]', [' notACase']],
    ['a newer version', fileOf({ version: CASE_VERSION + 1, draft: {} }), ['version newerVersion']],
    ['a version that never was', '{ "format": "two-copies-case", "version": 0, "draft": {} }', ['version notACase']],
    ['an unknown key', fileOf({ draft: {}, colour: 'blue' }), ['colour unknownField']],
    [
      'a slip in a field’s name',
      fileOf({ draft: { claimant: { surnam: 'Ким' } } }),
      ['draft.claimant.surnam unknownField'],
    ],
    [
      'a number for a text',
      fileOf({ draft: { claimant: { phone: 79000000001 } } }),
      ['draft.claimant.phone wrongType'],
    ],
    [
      'a service that there is not',
      fileOf({ draft: { operator: { service: 'fax' } } }),
      ['draft.operator.service notOffered'],
    ],
    [
      'null where it is no answer',
      fileOf({ draft: { claimant: { surname: null } } }),
      ['draft.claimant.surname wrongType'],
    ],
    [
      'more grounds than a letter takes',
      fileOf({ draft: { ground: { grounds: ['a', 'b', 'c', 'd'] } } }),
      ['draft.ground.grounds tooMany'],
    ],
    [
      'every problem at once',
      fileOf({ draft: { operator: { country: 1 }, evidence: { exhibits: [{ kind: 'film' }] } } }),
      [
        'draft.operator.country wrongType',
        'draft.evidence.exhibits.0.id wrongType',
        'draft.evidence.exhibits.0.kind notOffered',
      ],
    ],
  ])('%s is refused with its path', (_what, text, expected) => expect(problems(text)).toEqual(expected));

  test('opened in the app, it loses only its bad values, and they are named', () => {
    const opened = openCaseFile(fileOf({ name: 'Мама', draft: { ...SIMPLE, evidence: { exhibits: 3 } } }));
    expect(opened).toEqual({
      ok: true,
      value: { name: 'Мама', draft: simpleDraft(), dropped: ['evidence.exhibits'] },
    });
  });
});

const PAST = 'tests/cases/past-versions';
test.each(readdirSync(PAST))('a file of version %s still opens, and nothing of it is lost', (name) => {
  const text = readFileSync(`${PAST}/${name}`, 'utf8');
  expect(readCaseFile(text)).toMatchObject({ ok: true });
  expect(openCaseFile(text)).toMatchObject({ ok: true, value: { dropped: [] } });
});

test('the JSON Schema is of the input side and says what it cannot say', () => {
  const schema = JSON.stringify(caseFileJsonSchema());
  expect(JSON.parse(schema)).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    required: ['format', 'version', 'draft'],
    properties: { draft: { properties: { claimant: { additionalProperties: false } } } },
  });
  expect(caseFileJsonSchema()).not.toHaveProperty('properties.draft.required');
  expect(caseFileJsonSchema()).toHaveProperty('description', expect.stringContaining('not answered yet'));
});
