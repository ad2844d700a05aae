import { describe, expect, test } from 'vitest';
import { prepareLetter } from '#app/letters.ts';
import { groundsOf } from '#core/case/case-grounds.ts';
import { CLAIMANT_KINDS, draftShape } from '#core/case/draft.ts';
import { day } from '#core/plain-date.ts';
import { CORPUS } from '#tests/support/letter-cases.ts';
import { packOf } from '#tests/support/packs.ts';
import { placeOf } from '#ui/wizard/fact-place.ts';

const TODAY = day('2026-11-24');

describe('a blank of the letter', () => {
  test.each(CLAIMANT_KINDS)('of %s leads to a field that the person is asked', (claimantKind) => {
    const lost = CORPUS.flatMap(({ draft: full }) => {
      const draft = draftShape.parse({ ...full, operator: { ...full.operator, claimantKind }, claimant: {} });
      const pack = packOf(draft.operator.country);
      const asked = groundsOf(draft, pack).flatMap(({ questions }) => questions.map((id) => `answers.${id}`));
      const places = prepareLetter(draft, pack, TODAY).blanks.map((fact) => placeOf(fact, claimantKind).path);
      return places.filter((path) => path.startsWith('answers.') && !asked.includes(path));
    });
    expect([...new Set(lost)]).toEqual([]);
  });

  test.each([
    ['firm', 'signer.name', 'firm.signatory.surname'],
    ['parent', 'signer.name', 'representative.surname'],
    ['self', 'signer.name', 'surname'],
    ['firm', 'business.inn', 'firm.ids.inn'],
    ['trader', 'business.inn', 'traderIds.inn'],
    ['several', 'claimants.last', 'others'],
  ] as const)('of %s, %s, is asked at %s', (claimantKind, fact, path) => {
    expect(placeOf(fact, claimantKind)).toEqual({ step: 'claimant', path });
  });
});
