import { describe, expect, test } from 'vitest';
import { type DraftInput, draftShape } from '#core/case/draft.ts';
import { COMPLAINT_FACTS } from '#core/case/facts-complaint.ts';
import { caseFacts } from '#core/case/facts.ts';
import { day } from '#core/plain-date.ts';
import { packRu } from '../../support/packs.ts';

const TODAY = day('2026-11-24');
const asked = { date: '12.10.2026', channel: 'letter' } as const;

function complaintsIn(details: DraftInput['details'], complainsOf?: 'staff' | 'information'): readonly string[] {
  const pack = packRu();
  const grounds = pack.grounds.map((ground) => (complainsOf ? { ...ground, complainsOf } : ground));
  const draft = draftShape.parse({ ground: { grounds: ['wrong-charge'] }, details });
  const facts = caseFacts(draft, { ...pack, grounds }, TODAY);
  const made = COMPLAINT_FACTS.flatMap(([name]) => (facts.get(name)?.is === 'not-applicable' ? [] : [name]));
  expect(made.includes('complaint.isMade')).toBe(made.length > 0);
  return made.filter((name) => name !== 'complaint.isMade');
}

describe('what a letter complains of', () => {
  test('the answer that was given to the one contact, with its day', () => {
    const contacts = [{ ...asked, channel: 'call' as const, reply: 'ждите' }];
    expect(complaintsIn({ contacted: 'yes', contacts })).toEqual(['complaint.call', 'complaint.date']);
  });

  test('silence, if a written request is older than a month', () => {
    expect(complaintsIn({ contacted: 'yes', contacts: [asked] })).toEqual(['complaint.silence', 'complaint.date']);
    expect(complaintsIn({ contacted: 'yes', contacts: [{ ...asked, date: '25.10.2026' }] })).toEqual([]);
  });

  test('a call whose answer nobody wrote down is no silence', () => {
    expect(complaintsIn({ contacted: 'yes', contacts: [{ ...asked, channel: 'call' }] })).toEqual([]);
  });

  test('answers to several contacts are one complaint, if any of them is known', () => {
    const answered = { ...asked, reply: 'отказано' };
    expect(complaintsIn({ contacted: 'yes', contacts: [asked, answered] })).toEqual(['complaint.several']);
    expect(complaintsIn({ contacted: 'yes', contacts: [asked, asked] })).toEqual([]);
  });

  test('what the ground itself complains of comes before answers', () => {
    const contacts = [{ ...asked, reply: 'отказано' }];
    expect(complaintsIn({ contacted: 'yes', contacts }, 'staff')).toEqual(['complaint.staff']);
    expect(complaintsIn({}, 'information')).toEqual(['complaint.information']);
  });

  test('nothing, if the person turned to nobody', () => {
    expect(complaintsIn({ contacted: 'no', contacts: [{ ...asked, reply: 'отказано' }] })).toEqual([]);
  });
});
