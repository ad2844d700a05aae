import { describe, expect, test } from 'vitest';
import { draftShape } from '#core/case/draft.ts';
import { stepProblems } from '#core/case/schema.ts';
import { knownEvents } from '#core/log/events.ts';
import { statusOf, urgencyOf } from '#core/log/status.ts';
import { termsOf } from '#core/log/terms.ts';
import { day } from '#core/plain-date.ts';
import { packOf } from '../../support/packs.ts';

type Told = { kind: string; date: string; [field: string]: unknown };

const logOf = (...events: readonly Told[]) =>
  draftShape.parse({
    operator: { country: 'ru' },
    log: { events: events.map((event, at) => ({ id: String(at), ...event })) },
  });
const CLAIM = ['claim-answer', 'extra-refund'];
const ru = packOf('ru');
const filed = (date: string, more: object = {}): Told => ({ kind: 'filed', date, way: 'shop', terms: CLAIM, ...more });
const statusIn = (today: string, ...events: readonly Told[]) =>
  statusOf(knownEvents(logOf(...events), day(today)), ru, day(today));
const termsIn = (...events: readonly Told[]) =>
  termsOf(knownEvents(logOf(...events), day('2027-01-31')), 'claim', ru).map(({ rule, deadline, isEstimated }) => [
    rule.id,
    deadline.day,
    isEstimated,
  ]);

describe('terms of a filed claim', () => {
  test('run from the day of the mark that bears an incoming number', () => {
    expect(termsIn(filed('23.11.2026', { number: '1184' }))).toEqual([
      ['extra-refund', '2026-11-26', false],
      ['claim-answer', '2026-12-23', false],
    ]);
  });

  test('without a number the answer runs from the next working day, and that is an estimate', () => {
    // Friday 27 November: registered at the latest on Monday the 30th, thirty days later is 30 December.
    expect(termsIn(filed('27.11.2026'))).toEqual([
      ['extra-refund', '2026-11-30', false],
      ['claim-answer', '2026-12-30', true],
    ]);
  });

  test('a letter in the post sets none until it is delivered', () => {
    const posted = filed('20.11.2026', { way: 'post', number: '80081234567890' });
    expect(termsIn(posted)).toEqual([]);
    expect(termsIn(posted, { kind: 'received', date: '27.11.2026' })).toEqual([
      ['extra-refund', '2026-11-30', false],
      ['claim-answer', '2026-12-30', true],
    ]);
  });

  test('a day of registration that is told later replaces the estimate, on a Sunday too', () => {
    expect(termsIn(filed('27.11.2026'), { kind: 'registered', date: '29.11.2026', number: '5' })).toEqual([
      ['extra-refund', '2026-11-30', false],
      ['claim-answer', '2026-12-29', false],
    ]);
  });

  test('begin anew when the letter is filed anew', () => {
    expect(termsIn(filed('01.10.2026', { number: '1' }), filed('23.11.2026', { number: '2' }))).toContainEqual([
      'claim-answer',
      '2026-12-23',
      false,
    ]);
  });
});

describe('the status of a case', () => {
  test('nothing is filed while no day is known', () => {
    expect(statusIn('2026-12-01')).toEqual({ is: 'unfiled' });
    expect(statusIn('2026-12-01', filed(''))).toEqual({ is: 'unfiled' });
    expect(statusIn('2026-12-01', filed('05.12.2026'))).toEqual({ is: 'unfiled' });
  });

  test('waits to the last day of the answer, that included, and is silent from the next', () => {
    const claim = filed('23.11.2026', { number: '1184' });
    expect(statusIn('2026-12-23', claim)).toMatchObject({ is: 'waiting', term: { deadline: { day: '2026-12-23' } } });
    expect(statusIn('2026-12-24', claim)).toMatchObject({ is: 'silent', term: { rule: { id: 'claim-answer' } } });
  });

  test('waits for the post to deliver', () => {
    const posted = filed('20.11.2026', { way: 'post' });
    expect(statusIn('2026-12-24', posted)).toEqual({ is: 'posted', letter: 'claim', day: '2026-11-20' });
    expect(statusIn('2026-12-24', posted, { kind: 'received', date: '2026-11-27' })).toMatchObject({ is: 'waiting' });
  });

  test('the last answer counts, in whatever order the entries were told', () => {
    const answers: Told[] = [
      { kind: 'answered', date: '20.12.2026', outcome: 'refused' },
      { kind: 'answered', date: '05.12.2026', outcome: 'papers' },
    ];
    expect(statusIn('2026-12-24', ...answers, filed('23.11.2026'))).toMatchObject({
      is: 'answered',
      outcome: 'refused',
    });
  });

  test('a refusal of the claim does not answer the letter that followed it', () => {
    const refused: Told = { kind: 'answered', date: '05.12.2026', outcome: 'refused' };
    const again = filed('08.12.2026', { letter: 'repeated-claim', number: '7' });
    expect(statusIn('2026-12-10', filed('23.11.2026'), refused, again)).toMatchObject({
      is: 'waiting',
      letter: 'repeated-claim',
    });
  });

  test('ends when everything was paid, not when a part was', () => {
    const paid = (outcome: string): Told => ({ kind: 'paid', date: '26.11.2026', outcome, sum: '447' });
    expect(statusIn('2026-11-27', filed('23.11.2026'), paid('partly'))).toMatchObject({
      is: 'answered',
      outcome: 'partly',
    });
    expect(statusIn('2026-11-27', filed('23.11.2026'), paid('agreed'))).toEqual({ is: 'settled', day: '2026-11-26' });
  });

  test('cases stand in the order of what must be done', () => {
    const claim = filed('23.11.2026', { number: '1' });
    const inOrder = [
      statusIn('2026-12-30', claim),
      statusIn('2026-12-01', claim, { kind: 'answered', date: '30.11.2026', outcome: 'refused' }),
      statusIn('2026-12-01', filed('23.11.2026', { way: 'post' })),
      statusIn('2026-12-01', filed('20.11.2026', { number: '1' })),
      statusIn('2026-12-01', claim),
      statusIn('2026-12-01'),
      statusIn('2026-12-01', claim, { kind: 'paid', date: '30.11.2026', outcome: 'agreed', sum: '1' }),
    ];
    const urgencies = inOrder.map(urgencyOf);
    expect([...urgencies].sort()).toEqual(urgencies);
  });
});

describe('an entry of the log', () => {
  const problemsOf = (...events: readonly Told[]) => stepProblems('log', logOf(...events), ru, day('2026-12-01'));

  test('needs its day, and a way where a letter was filed', () => {
    expect(problemsOf({ kind: 'filed', date: '' })).toEqual([
      { path: 'events.0.date', code: 'required' },
      { path: 'events.0.way', code: 'chooseOne' },
    ]);
  });

  test('cannot be of tomorrow', () => {
    expect(problemsOf(filed('02.12.2026'))).toMatchObject([{ path: 'events.0.date', code: 'inFuture' }]);
  });

  test('an answer cannot come before the letter', () => {
    const answer: Told = { kind: 'answered', date: '22.11.2026', outcome: 'refused' };
    expect(problemsOf(filed('23.11.2026'), answer)).toEqual([{ path: 'events.1.date', code: 'beforeFiling' }]);
    expect(problemsOf(filed('22.11.2026'), answer)).toEqual([]);
  });

  test('money that came may be without its sum, but not with a word for one', () => {
    expect(problemsOf(filed('23.11.2026'), { kind: 'paid', date: '24.11.2026', outcome: 'partly', sum: '' })).toEqual(
      [],
    );
    expect(problemsOf({ kind: 'paid', date: '24.11.2026', outcome: 'partly', sum: 'сто' })).toMatchObject([
      { path: 'events.0.sum', code: 'badSum' },
    ]);
  });
});
