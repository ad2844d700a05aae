import { expect, test } from 'vitest';
import { draftShape } from '#core/case/draft.ts';
import { migrateDraft } from '#core/case/migrate.ts';
import { simpleDraft } from '#tests/support/sound-case.ts';

const RENAMED = { grounds: { 'odd-bill': 'wrong-bill' }, questions: { 'bill-odd': 'bill-wrong' } };
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
  };
  const migrated = draftShape.parse(migrateDraft(old, 1, RENAMED)?.draft);
  expect(migrated.ground.grounds).toEqual(['stray-fee', 'wrong-bill']);
  expect(migrated.details.answers).toEqual({ 'bill-wrong': 'да', other: 'нет' });
  expect(migrated.details.charges['wrong-bill']?.[0]).toMatchObject(rows[0] ?? {});
  expect(migrated.details.charges['odd-bill']).toBeUndefined();
  expect(migrated.details.rowsUnknown).toEqual(['wrong-bill']);
  expect(migrated.claimant).toEqual(simpleDraft().claimant);
});

test('what is no draft is left for the opening to judge', () => {
  for (const junk of [7, [], { ground: 'x', details: { answers: [1], charges: null } }]) {
    expect(migrateDraft(junk, 1, RENAMED)).toEqual({ draft: junk });
  }
});
