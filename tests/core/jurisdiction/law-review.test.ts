import { expect, test } from 'vitest';
import { isToMend, reviewLaw } from '#core/jurisdiction/law-review.ts';
import type { NormRecord } from '#core/jurisdiction/pack.ts';
import { day } from '#core/plain-date.ts';
import { packRu } from '#tests/support/packs.ts';

const ON = '2026-11-25';

const norm = (rest: Partial<NormRecord>): NormRecord => ({
  id: 'n',
  act: 'a',
  says: {},
  source: 'made-up',
  seen: day('2020-01-01'),
  appliesOn: 'letter',
  confidence: 'high',
  checked: day('2026-11-01'),
  ...rest,
});

/** What is told of a norm on the day, those to be mended in capitals. */
const told = (rest: Partial<NormRecord>, on = ON): readonly string[] =>
  reviewLaw([norm(rest)], day(on)).map((finding) => (isToMend(finding) ? finding.is.toUpperCase() : finding.is));

const ended = { until: day('2024-08-31'), checked: day('2026-11-01') };

test.each([
  ['a norm in force, checked this month', {}, []],
  ['a letter’s norm that ended', ended, ['OUTOFFORCE']],
  ['a letter’s norm on its last day', { until: day(ON) }, ['endsSoon']],
  ['a letter’s norm that ended yesterday', { until: day('2026-11-24') }, ['OUTOFFORCE']],
  ['a norm with another in its stead', { ...ended, replacedBy: 'next' }, ['replaced']],
  ['an incident’s norm whose wrongs can still be sued for', { ...ended, appliesOn: 'incident' }, ['forOldWrongs']],
  ['one whose wrongs are out of time', { appliesOn: 'incident', until: day('2023-11-24') }, ['OUTOFFORCE']],
  ['the last day of its wrongs', { appliesOn: 'incident', until: day('2023-11-25') }, ['forOldWrongs']],
  ['a norm of next year', { inForce: day('2027-03-01') }, ['notYetInForce']],
  ['a norm that ends in two months', { until: day('2027-01-31') }, ['endsSoon']],
  ['a norm that ends in a year', { until: day('2027-11-30') }, []],
  ['a norm checked more than a year ago', { checked: day('2025-11-24') }, ['PASTREVIEW']],
  ['a norm checked a year ago to the day', { checked: day(ON.replace('2026', '2025')) }, ['reviewSoon']],
  ['a norm whose record wants an earlier look', { reviewBy: day('2026-11-24') }, ['PASTREVIEW']],
  [
    'an ended norm that was checked after its end, long ago',
    { until: day('2024-08-31'), replacedBy: 'next', checked: day('2024-10-01') },
    ['replaced'],
  ],
  ['a norm of medium confidence', { confidence: 'medium' }, ['medium']],
  [
    'one of medium confidence, unread for long',
    { confidence: 'medium', checked: day('2025-01-01') },
    ['PASTREVIEW', 'medium'],
  ],
  ['an old norm of low confidence', { ...ended, confidence: 'low', checked: day('2020-01-01') }, ['low']],
] as const satisfies readonly (readonly [string, Partial<NormRecord>, readonly string[]])[])(
  '%s: told as %j',
  (_what, rest, expected) => {
    expect(told(rest)).toEqual(expected);
  },
);

test('on the day by which the law of Russia is known, nothing that letters cite is out of force or past its review', () => {
  const { norms } = packRu().register;
  const latestCheck =
    norms
      .map(({ checked }) => checked)
      .sort()
      .at(-1) ?? day(ON);
  expect(reviewLaw(norms, latestCheck).filter(isToMend)).toEqual([]);
});
