import { describe, expect, test } from 'vitest';
import { type Draft, draftShape, emptyCharge, emptyContact, emptyInterruption, newExhibit } from '#core/case/draft.ts';
import { strengthsOf } from '#core/case/strengths.ts';
import type { JurisdictionPack } from '#core/jurisdiction/pack.ts';
import { day } from '#core/plain-date.ts';
import { packXx } from '#tests/support/pack-xx.ts';

const pack: JurisdictionPack = {
  ...packXx(),
  deadlines: [
    ...packXx().deadlines,
    {
      id: 'filing',
      count: 6,
      unit: 'months',
      from: 'incident',
      movesOffDaysOff: false,
      norm: 'networks-30',
      confidence: 'high',
    },
  ],
};
const charge = (typed = {}) => ({ ...emptyCharge(), date: '12.10.2026', sum: '60,00', ...typed });

function draftOf(change: (draft: Draft) => void): Draft {
  const draft = draftShape.parse({
    ground: { grounds: ['stray-fee'] },
    details: { charges: { 'stray-fee': [charge()] } },
  });
  change(draft);
  return draft;
}
const found = (draft: Draft, today = '2026-11-24', known = pack) => strengthsOf(draft, known, day(today));
const ids = (...args: Parameters<typeof found>) => found(...args).map(({ id }) => id);

describe('what makes a letter strong', () => {
  test('rows with day and sum are a calculation, with time and operation id a full one', () => {
    expect(found(draftOf(() => undefined))).toContainEqual({
      id: 'calculated',
      state: 'good',
      facts: { count: 1, total: 6000 },
    });
    const full = draftOf(({ details }) => {
      details.charges['stray-fee'] = [charge({ time: '09:14', operationId: '77410293' })];
    });
    expect(ids(full)).toContain('calculatedInFull');
  });

  test('rows without a day or a sum are named as missing, with their number', () => {
    const gaps = draftOf(({ details }) => {
      details.charges['stray-fee'] = [charge(), charge({ date: null }), charge({ sum: null })];
    });
    expect(found(gaps)).toContainEqual({
      id: 'rowsIncomplete',
      state: 'missing',
      facts: { count: 2, ground: 'stray-fee' },
    });
    expect(ids(gaps)).not.toContain('calculated');
  });

  test('rows that are not known at all are one missing thing, whatever was typed before', () => {
    expect(ids(draftOf(({ details }) => void details.rowsUnknown.push('stray-fee')))).toEqual([
      'rowsUnknown',
      'missingExhibit',
    ]);
  });

  test('an earlier contact counts with its day and number, without a number it is told', () => {
    const asked = (contact = {}) =>
      draftOf(({ details }) => {
        details.contacted = 'yes';
        details.contacts.push({ ...emptyContact(), date: '16.10.2026', channel: 'call', ...contact });
      });
    expect(found(asked({ ticket: '48-1207' }))).toContainEqual({
      id: 'contact',
      state: 'good',
      facts: { date: '2026-10-16', ticket: '48-1207', channel: 'call' },
    });
    expect(ids(asked({ ticket: null }))).toContain('contactWithoutTicket');
  });

  test('a useful exhibit is missing until one is tied to it', () => {
    const exhibit = newExhibit({ id: 'a', kind: 'paper', caption: 'Bill', sheets: '1', item: 'bill' });
    expect(found(draftOf(() => undefined))).toContainEqual({
      id: 'missingExhibit',
      state: 'missing',
      facts: { item: 'bill' },
    });
    const proven = ids(draftOf(({ evidence }) => void evidence.exhibits.push(exhibit)));
    expect(proven).toContain('exhibits');
    expect(proven).not.toContain('missingExhibit');
  });

  test.each([
    ['2027-04-12', 'inTime'],
    ['2027-04-13', 'late'],
  ])('a charge of 12 October claimed on %s is %s by a term of six months', (today, id) => {
    expect(
      ids(
        draftOf(() => undefined),
        today,
      ),
    ).toContain(id);
  });

  test('a country without such a term says nothing of time', () => {
    expect(
      ids(
        draftOf(() => undefined),
        '2029-01-01',
        packXx(),
      ),
    ).not.toContain('late');
  });

  test('interruptions count when each has its days, or still lasts', () => {
    const other: JurisdictionPack = {
      ...pack,
      grounds: pack.grounds.map((ground) =>
        ground.id === 'stray-fee' ? { ...ground, rows: 'interruptions' } : ground,
      ),
    };
    const lasting = { ...emptyInterruption(), fromDate: '12.10.2026', lasting: true };
    const told = (row: typeof lasting) =>
      ids(
        draftOf(({ details }) => {
          details.interruptions['stray-fee'] = [row];
        }),
        '2026-11-24',
        other,
      );
    expect(told(lasting)).toContain('periods');
    expect(told({ ...lasting, lasting: false })).not.toContain('periods');
  });

  test('a story over the advised length is told, the good things stand first', () => {
    const long = found(
      draftOf(({ details }) => {
        details.story = 'а'.repeat(1501);
      }),
    );
    expect(long.at(-1)?.id).toBe('longStory');
    expect(long.map(({ state }) => state)).toEqual(['good', 'good', 'missing', 'missing']);
  });
});
