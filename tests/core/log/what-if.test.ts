import { expect, test } from 'vitest';
import { whatIf } from '#core/log/what-if.ts';
import { day } from '#core/plain-date.ts';
import { fullPackOf } from '../../support/later-cases.ts';
import { draftOfCase, letterOf } from '../../support/letter-cases.ts';

const on = day('2026-11-24');

function branchesOf(name: string) {
  const draft = draftOfCase(name);
  const { terms, limitation, afterSilence, afterRefusal } = whatIf(draft, fullPackOf(draft), letterOf(draft, on), on);
  return {
    terms: terms.map(({ rule, deadline }) => [rule.id, deadline.day]),
    limitation: limitation.map(({ deadline }) => deadline.day),
    afterSilence: afterSilence.map(({ id }) => id),
    afterRefusal: afterRefusal.map(({ id }) => id),
  };
}

test('the sheet counts from the day on which the claim is handed in, and limitation from the first wrong', () => {
  const { terms, limitation, afterSilence } = branchesOf('ru/paid-subscription');
  // 24 November and three days are Friday the 27th; and thirty days are 24 December. First charge 12 October 2026.
  expect(terms).toEqual([
    ['extra-refund', '2026-11-27'],
    ['claim-answer', '2026-12-24'],
  ]);
  expect(limitation).toEqual(['2029-10-12']);
  expect(afterSilence).toEqual(expect.arrayContaining(['repeated-claim', 'complaint-rospotrebnadzor']));
});

test('a firm is led to no authority for consumers', () => {
  expect(branchesOf('ru/firm-wrong-charge').afterRefusal).not.toContain('complaint-rospotrebnadzor');
});

test('without a day of the wrong no last day for the court is told', () => {
  expect(branchesOf('ru/papers-refused').limitation).toEqual([]);
});
