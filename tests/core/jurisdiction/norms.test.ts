import { expect, test } from 'vitest';
import { isInForce, type NormDays, normOn, placeOn, reviewDay } from '#core/jurisdiction/norms.ts';
import type { NormRecord } from '#core/jurisdiction/pack.ts';
import { day } from '#core/plain-date.ts';

const base = {
  id: 'n',
  act: 'a',
  place: {},
  says: {},
  source: 'made-up',
  confidence: 'high',
  checked: day('2026-11-01'),
} as const;
const norm = (rest: Partial<NormRecord>): NormRecord => ({ ...base, appliesOn: 'incident', ...rest });
const days = (on: string, incident?: string): NormDays => ({
  on: day(on),
  ...(incident ? { incident: day(incident) } : {}),
});

test.each([
  [norm({ inForce: day('2025-09-01') }), days('2026-11-23', '2025-08-31'), false, 'the day before it began'],
  [norm({ inForce: day('2025-09-01') }), days('2026-11-23', '2025-09-01'), true, 'its first day'],
  [
    norm({ inForce: day('2020-01-01'), until: day('2024-12-31') }),
    days('2026-11-23', '2024-12-31'),
    true,
    'its last day',
  ],
  [
    norm({ inForce: day('2020-01-01'), until: day('2024-12-31') }),
    days('2026-11-23', '2025-01-01'),
    false,
    'the day after it',
  ],
  [norm({ seen: day('2020-05-18') }), days('2026-11-23', '2019-01-01'), true, 'a norm whose beginning nobody knows'],
  [norm({ inForce: day('2025-09-01') }), days('2026-11-23'), true, 'a wrong of an unknown day: the letter decides'],
  [
    norm({ inForce: day('2025-09-01'), appliesOn: 'letter' }),
    days('2026-11-23', '2024-01-01'),
    true,
    'a norm of the letter’s day',
  ],
  [
    norm({ inForce: day('2026-12-01'), appliesOn: 'letter' }),
    days('2026-11-23', '2026-12-05'),
    false,
    'one not yet in force then',
  ],
])('%o on %o applies: %s (%s)', (one, when, applies) => {
  expect(isInForce(one, when)).toBe(applies);
});

test.each([
  ['2024-12-31', 'old'],
  ['2025-01-01', 'new'],
  ['2025-07-01', undefined],
])('a norm replaced at the turn of 2025 by one that ended in June is cited for %s as %s', (incident, id) => {
  const norms = [
    norm({ id: 'old', seen: day('2020-01-01'), until: day('2024-12-31'), replacedBy: 'new' }),
    norm({ id: 'new', inForce: day('2025-01-01'), until: day('2025-06-30') }),
  ];
  expect(normOn(norms, 'old', days('2026-11-23', incident))?.id).toBe(id);
});

test('the place is printed only for a day on which it had been read', () => {
  const one = norm({ place: { ru: 'ст. 5' }, seen: day('2020-05-18') });
  expect(placeOn(one, 'ru', days('2026-11-23', '2020-05-17'))).toBeUndefined();
  expect(placeOn(one, 'ru', days('2026-11-23', '2020-05-18'))).toBe('ст. 5');
  expect(placeOn(norm({ seen: day('2020-05-18') }), 'ru', days('2026-11-23'))).toBeUndefined();
});

test('a norm is looked at again a year after its check, or on the day its record names', () => {
  expect(reviewDay(norm({ seen: day('2020-01-01') }))).toBe('2027-11-01');
  expect(reviewDay(norm({ seen: day('2020-01-01'), reviewBy: day('2027-02-28') }))).toBe('2027-02-28');
});
