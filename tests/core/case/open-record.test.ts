import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draftShape, emptyDraft } from '#core/case/draft.ts';
import { LIMITS } from '#core/case/limits.ts';
import { openRecord } from '#core/case/open-record.ts';
import { CASE_VERSION } from '#core/case/record.ts';
import { simpleDraft } from '#tests/support/sound-case.ts';

const record = (draft: unknown, other: object = {}) => ({
  id: 'a',
  version: CASE_VERSION,
  revision: 3,
  name: 'МТС',
  updatedAt: '2026-11-24T10:00:00.000Z',
  draft,
  ...other,
});
const opened = (stored: unknown) => {
  const result = openRecord(stored);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
};

describe('a stored case', () => {
  test('opens as it was written', () => {
    expect(opened(record(simpleDraft()))).toEqual({ record: record(simpleDraft()), dropped: [] });
  });

  test('an answer of a wrong type is dropped and named, all others stay', () => {
    const draft = { ...simpleDraft(), operator: { ...simpleDraft().operator, service: 'pigeon', country: 7 } };
    const { record: repaired, dropped } = opened(record(draft));
    expect([...dropped].sort()).toEqual(['operator.country', 'operator.service']);
    expect(repaired.draft.operator).toEqual({ ...simpleDraft().operator, service: '', country: '' });
    expect(repaired.draft.claimant).toEqual(simpleDraft().claimant);
  });

  test('an answer that nobody asks any more is dropped and named', () => {
    const draft = { ...simpleDraft(), claimant: { ...simpleDraft().claimant, shoeSize: '43' } };
    expect(opened(record(draft))).toEqual({ record: record(simpleDraft()), dropped: ['claimant.shoeSize'] });
  });

  test('an exhibit without an id is dropped, the others keep their order', () => {
    const exhibits = ['a', 'b', 'c'].map((id) => ({ id, kind: 'paper', caption: id }));
    const draft = draftShape.parse({ evidence: { exhibits } });
    const broken = structuredClone(draft) as unknown as { evidence: { exhibits: { id?: string }[] } };
    delete broken.evidence.exhibits[1]?.id;
    const { record: repaired, dropped } = opened(record(broken));
    expect(repaired.draft.evidence.exhibits.map(({ id }) => id)).toEqual(['a', 'c']);
    expect(dropped).toEqual(['evidence.exhibits.1']);
  });

  test('a story longer than can be kept is cut, not lost', () => {
    const story = 'щ'.repeat(LIMITS.draftText + 5);
    const draft = { ...simpleDraft(), details: { ...simpleDraft().details, story } };
    const { record: repaired, dropped } = opened(record(draft));
    expect(repaired.draft.details.story).toHaveLength(LIMITS.draftText);
    expect(dropped).toEqual(['details.story']);
  });

  test('more rows than a ground may have are cut, not lost', () => {
    const rows = Array.from({ length: LIMITS.rows + 1 }, () => ({ sum: '1' }));
    const { record: repaired } = opened(record({ details: { charges: { 'stray-fee': rows } } }));
    expect(repaired.draft.details.charges['stray-fee']).toHaveLength(LIMITS.rows);
  });

  test('an empty one is an empty case', () => expect(opened(record({})).record.draft).toEqual(emptyDraft()));

  test.each([
    ['nothing', undefined, 'notFound'],
    ['a text', 'case', 'notACase'],
    ['an object without an id', { version: 1, draft: {} }, 'notACase'],
    ['a case without a draft', { id: 'a', version: 1 }, 'notACase'],
    ['a draft that is a list', record([]), 'notACase'],
    ['a version that never was', record({}, { version: 0 }), 'notACase'],
    ['a newer program’s case', record({}, { version: CASE_VERSION + 1 }), 'newerVersion'],
  ])('%s cannot be opened', (_what, stored, code) => {
    const result = openRecord(stored);
    expect(result.ok ? result.value : result.problems).toEqual([{ code }]);
  });

  test('whatever lies in storage gives a sound draft or a problem, never a crash', () => {
    const step = fc.oneof(
      fc.jsonValue(),
      fc.dictionary(fc.constantFrom('country', 'grounds', 'charges', '__proto__'), fc.jsonValue()),
    );
    const draft = fc.record(
      { operator: step, ground: step, details: step, evidence: step, demands: step, claimant: step },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(draft, fc.jsonValue()), (value) => {
        const result = openRecord(record(value));
        if (result.ok) expect(draftShape.parse(result.value.record.draft)).toEqual(result.value.record.draft);
        else expect(result.problems).toHaveLength(1);
      }),
      { numRuns: 300 },
    );
  });
});
