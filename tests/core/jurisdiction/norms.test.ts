import { expect, test } from 'vitest';
import { isInForce, type NormDays } from '#core/jurisdiction/norms.ts';
import type { Norm } from '#core/jurisdiction/pack.ts';
import { day } from '#core/plain-date.ts';

const base = {
  id: 'n',
  act: 'a',
  place: {},
  says: {},
  source: 'made up',
  confidence: 'high',
  checked: day('2026-11-01'),
} as const;
const norm = (rest: Partial<Norm>): Norm => ({ ...base, appliesOn: 'incident', ...rest });
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
  [norm({ seen: day('2020-05-18') }), days('2026-11-23', '2020-05-17'), false, 'a day older than the oldest copy read'],
  [norm({ seen: day('2020-05-18') }), days('2026-11-23', '2020-05-18'), true, 'the day of the oldest copy read'],
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
