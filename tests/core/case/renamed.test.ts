import { describe, expect, test } from 'vitest';
import { openCaseFile } from '#core/case/case-file.ts';
import { type Draft, draftShape } from '#core/case/draft.ts';
import { migrateDraft } from '#core/case/migrate.ts';
import { openRecord } from '#core/case/open-record.ts';
import { RENAMED } from '#core/case/renamed.ts';
import { stepProblems } from '#core/case/schema.ts';
import { day } from '#core/plain-date.ts';
import { packXx } from '#tests/support/pack-xx.ts';
import { COUNTRIES, packOf } from '#tests/support/packs.ts';
import { simpleDraft } from '#tests/support/sound-case.ts';

const RENAMED_THEN = {
  grounds: { 'odd-bill': 'wrong-bill' },
  questions: { 'bill-odd': 'bill-wrong' },
  demands: { 'give-back': 'repay' },
};
const rows = [{ date: '01.10.2026', what: 'связь', sum: '10' }];

test('a case of a ground and a question renamed since opens with all its rows and answers', () => {
  const old = {
    ...simpleDraft(),
    ground: { grounds: ['stray-fee', 'odd-bill'] },
    details: {
      ...simpleDraft().details,
      answers: { 'bill-odd': 'да', other: 'нет' },
      charges: { 'odd-bill': rows },
      rowsUnknown: ['odd-bill'],
    },
    evidence: {
      exhibits: [{ id: 'e', kind: 'paper', proves: ['rows:odd-bill', 'answer:bill-odd', 'contract', 'row:7'] }],
    },
  };
  const migrated = draftShape.parse(migrateDraft(old, 1, RENAMED_THEN)?.draft);
  expect(migrated.ground.grounds).toEqual(['stray-fee', 'wrong-bill']);
  expect(migrated.details.answers).toEqual({ 'bill-wrong': 'да', other: 'нет' });
  expect(migrated.details.charges['wrong-bill']?.[0]).toMatchObject(rows[0] ?? {});
  expect(migrated.details.charges['odd-bill']).toBeUndefined();
  expect(migrated.details.rowsUnknown).toEqual(['wrong-bill']);
  expect(migrated.evidence.exhibits[0]?.proves).toEqual(['rows:wrong-bill', 'answer:bill-wrong', 'contract', 'row:7']);
  expect(migrated.claimant).toEqual(simpleDraft().claimant);
});

test('a demand that was left out stays out under its new name', () => {
  const old = { demands: { leftOut: ['give-back', 'records'] } };
  expect(draftShape.parse(migrateDraft(old, 1, RENAMED_THEN)?.draft).demands.leftOut).toEqual(['repay', 'records']);
});

const PACKS = COUNTRIES.map(packOf);
const LIVING = {
  grounds: PACKS.flatMap(({ grounds }) => grounds.map(({ id }) => id)),
  questions: PACKS.flatMap(({ questions }) => questions.map(({ id }) => id)),
};

test.each(['grounds', 'questions'] as const)(
  'what %s were called once leads to one of today, and to that alone',
  (kind) => {
    for (const [former, today] of Object.entries(RENAMED[kind])) {
      expect(LIVING[kind]).not.toContain(former);
      expect(LIVING[kind]).toContain(today);
    }
  },
);

describe('a case of a ground that is gone altogether', () => {
  const gone = {
    ...simpleDraft(),
    ground: { grounds: ['gone-long-ago'] },
    details: {
      ...simpleDraft().details,
      answers: { 'gone-too': 'да' },
      charges: { 'gone-long-ago': rows },
      story: 'Так было.',
    },
  };
  const isWhole = (draft: Draft | undefined) => {
    expect(draft).toEqual(draftShape.parse(gone));
    const problems = draft ? stepProblems('ground', draft, packXx(), day('2026-11-24')) : [];
    expect(problems.map(({ path, code }) => [path, code])).toEqual([['grounds.0', 'groundGone']]);
  };

  test('opens from storage with all that was typed, and asks for a ground', () => {
    const opened = openRecord({ id: 'a', version: 1, draft: gone });
    expect(opened.ok && opened.value.dropped).toEqual([]);
    isWhole(opened.ok ? opened.value.record.draft : undefined);
  });

  test('opens from a file with all that was typed, and asks for a ground', () => {
    const opened = openCaseFile(JSON.stringify({ format: 'two-copies-case', version: 1, draft: gone }));
    expect(opened.ok && opened.value.dropped).toEqual([]);
    isWhole(opened.ok ? opened.value.draft : undefined);
  });
});

test('what is no draft is left for the opening to judge', () => {
  for (const junk of [7, [], { ground: 'x', details: { answers: [1], charges: null } }]) {
    expect(migrateDraft(junk, 1, RENAMED_THEN)).toEqual({ draft: junk });
  }
});
