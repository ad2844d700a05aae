import { afterEach, describe, expect, test } from 'vitest';
import { type Deadline, deadlineOf, longestOf } from '#core/deadline/deadline.ts';
import { drawTerm } from '#core/deadline/term-days.ts';
import type { DeadlineRule } from '#core/jurisdiction/pack.ts';
import { day } from '#core/plain-date.ts';
import { packOf } from '#tests/support/packs.ts';
import { BELARUS, BELARUS_LONGEST, type HandCounted, RUSSIA, RUSSIA_LONGEST } from './hand-counted.ts';

const COUNTRIES = [
  ['ru', RUSSIA, RUSSIA_LONGEST],
  ['by', BELARUS, BELARUS_LONGEST],
] as const;

const rulesOf = (country: string): readonly DeadlineRule[] => {
  const { deadlines, after } = packOf(country);
  return [...deadlines, ...after.deadlines];
};
const calendarOf = (country: string) => packOf(country).calendar;

function ruleOf(country: string, id: string): DeadlineRule {
  const rule = rulesOf(country).find((one) => one.id === id);
  if (!rule) throw new Error(`no term ${id} in ${country}`);
  return rule;
}

const dueFor = (country: string, [id, event]: HandCounted): Deadline =>
  deadlineOf(ruleOf(country, id), day(event), calendarOf(country));

describe.each(COUNTRIES)('the terms of %s, counted by hand', (country, rows, longest) => {
  test.each(rows)('%s from %s: %s by %s, sure: %s (%s)', (...row) => {
    const [, , last, norm, certain] = row;
    expect(dueFor(country, row)).toMatchObject({ day: last, norm, certain });
  });

  test.each(longest)('%s at its longest from %s: %s by %s, sure: %s (%s)', (id, event, last, norm, certain) => {
    const rule = longestOf(ruleOf(country, id));
    expect(rule && deadlineOf(rule, day(event), calendarOf(country))).toMatchObject({ day: last, norm, certain });
  });

  test('leave no term out', () => {
    const ids = (list: readonly HandCounted[]) => [...new Set(list.map(([id]) => id))].sort();
    const rules = rulesOf(country);
    expect(ids(rows)).toEqual(rules.map(({ id }) => id).sort());
    expect(ids(longest)).toEqual(rules.flatMap((rule) => (rule.longest ? [rule.id] : [])).sort());
  });
});

describe('a device', () => {
  const { TZ } = process.env;
  afterEach(() => {
    process.env['TZ'] = TZ;
    if (TZ === undefined) delete process.env['TZ'];
  });

  test.each(['Asia/Kamchatka', 'Pacific/Kiritimati', 'America/Los_Angeles'])('in %s counts the same days', (zone) => {
    process.env['TZ'] = zone;
    for (const [country, rows] of COUNTRIES) {
      for (const row of rows) expect.soft(dueFor(country, row).day, row.join(' ')).toBe(row[2]);
    }
  });

  test('whose clock is wrong frames another day as today and changes nothing else', () => {
    const due = dueFor('ru', RUSSIA[0]);
    const drawn = (today: string) => {
      const picture = drawTerm(due, day(today), calendarOf('ru'), 'strip');
      return picture.is === 'days' ? picture.days.map((one) => ({ ...one, isToday: undefined })) : [];
    };
    expect(drawn('2031-01-01')).toEqual(drawn('2026-11-23'));
  });
});
