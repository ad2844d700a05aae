import { describe, expect, test } from 'vitest';
import { prepareLaterLetter } from '#app/letters.ts';
import { type CaseEvent, type Draft, newEvent } from '#core/case/draft.ts';
import { knownEvents } from '#core/log/events.ts';
import { laterLetters } from '#core/log/later-letters.ts';
import { termsOf } from '#core/log/terms.ts';
import { day } from '#core/plain-date.ts';
import { toPlainText } from '#render/plain-text.ts';
import { fullPackOf, LATER_TODAY, OUTCOMES_TOLD, toldDraft } from '../../support/later-cases.ts';
import { CORPUS, draftOfCase } from '../../support/letter-cases.ts';
import { COUNTRIES } from '../../support/packs.ts';

const story = draftOfCase('ru/paid-subscription');

function statesOn(today: string, draft: Draft) {
  const states = laterLetters(draft, fullPackOf(draft), day(today));
  return Object.fromEntries(states.map(({ letter, state }) => [letter.id, state]));
}

const withEvents = (...more: readonly CaseEvent[]): Draft => {
  const told = toldDraft(story, 'silent');
  return { ...told, log: { events: [...told.log.events, ...more] } };
};

describe('when a later letter may be sent', () => {
  test('not before the claim is handed in', () => {
    expect(statesOn('2026-12-01', story)['repeated-claim']).toEqual({ is: 'not-yet', because: 'unfiled' });
  });

  test('while the answer is due, from the day after its last day', () => {
    // Registered on 24 November, thirty days are over on 24 December.
    expect(statesOn('2026-12-24', withEvents())['repeated-claim']).toEqual({ is: 'from', day: '2026-12-25' });
    expect(statesOn('2026-12-25', withEvents())['repeated-claim']).toEqual({ is: 'open' });
  });

  test('a refusal opens the way before the term is over', () => {
    const refused = newEvent({ id: 'r', kind: 'answered', outcome: 'refused', date: '01.12.2026' });
    expect(statesOn('2026-12-02', withEvents(refused))['repeated-claim']).toEqual({ is: 'open' });
  });

  test.each([
    ['papers', 'papers'],
    ['agreed', 'agreed'],
  ] as const)('an answer «%s» closes it, and says why', (outcome, because) => {
    const answer = newEvent({ id: 'a', kind: 'answered', outcome, date: '01.12.2026' });
    expect(statesOn('2027-01-15', withEvents(answer))['repeated-claim']).toEqual({ is: 'not-yet', because });
  });

  test('when everything was paid nothing is left to write', () => {
    const paid = newEvent({ id: 'p', kind: 'paid', outcome: 'agreed', date: '01.12.2026', sum: '447' });
    expect(statesOn('2027-01-15', withEvents(paid))['repeated-claim']).toEqual({ is: 'not-yet', because: 'settled' });
  });

  test('one that was sent says when, and the next one stays open while its own answer is due', () => {
    const sent = newEvent({ id: 's', kind: 'filed', letter: 'complaint-rospotrebnadzor', date: '28.12.2026' });
    const states = statesOn('2027-01-15', withEvents(sent));
    expect(states['complaint-rospotrebnadzor']).toEqual({ is: 'filed', day: '2026-12-28' });
    expect(states['repeated-claim']).toEqual({ is: 'open' });
  });

  test('while a repeated claim waits, the silence after the first one still opens the way to an authority', () => {
    const again = newEvent({
      id: 'g',
      kind: 'filed',
      letter: 'repeated-claim',
      date: '28.12.2026',
      way: 'shop',
      terms: ['claim-answer'],
    });
    expect(statesOn('2027-01-15', withEvents(again))['complaint-rospotrebnadzor']).toEqual({ is: 'open' });
    const agreed = newEvent({
      id: 'h',
      kind: 'answered',
      letter: 'repeated-claim',
      date: '12.01.2027',
      outcome: 'agreed',
    });
    expect(statesOn('2027-01-15', withEvents(again, agreed))['complaint-rospotrebnadzor']).toEqual({
      is: 'not-yet',
      because: 'agreed',
    });
  });

  test('money that came after another letter ends the matter too', () => {
    const sent = newEvent({ id: 's', kind: 'filed', letter: 'complaint-rospotrebnadzor', date: '28.12.2026' });
    const paid = newEvent({
      id: 'p',
      kind: 'paid',
      letter: 'complaint-rospotrebnadzor',
      date: '10.01.2027',
      outcome: 'agreed',
    });
    expect(statesOn('2027-01-15', withEvents(sent, paid))['repeated-claim']).toMatchObject({ because: 'settled' });
  });

  test('an offer of mediation is no claim: what it is answered does not change what became of the claim', () => {
    const told = toldDraft(draftOfCase('by/wrong-charge.ru'), 'silent');
    const offered = newEvent({ id: 'm', kind: 'filed', letter: 'mediation-proposal', date: '10.01.2027', way: 'shop' });
    const taken = newEvent({ ...offered, id: 'n', kind: 'answered', date: '15.01.2027', outcome: 'agreed' });
    const draft = { ...told, log: { events: [...told.log.events, offered, taken] } };
    expect(statesOn('2027-01-20', draft)['complaint-executive-committee']).toEqual({ is: 'open' });
  });

  test('an entry in the complaints book is answered in fifteen days', () => {
    const draft = draftOfCase('by/rude-staff.ru');
    const written = newEvent({
      id: 'b',
      kind: 'filed',
      letter: 'book-entry',
      date: '24.11.2026',
      way: 'shop',
      terms: ['book-answer'],
    });
    const events = knownEvents({ ...draft, log: { events: [written] } }, LATER_TODAY);
    expect(termsOf(events, 'book-entry', fullPackOf(draft)).map(({ deadline }) => deadline.day)).toEqual([
      '2026-12-09',
    ]);
  });

  test('a firm is offered no complaint of a consumer', () => {
    expect(Object.keys(statesOn('2027-01-15', toldDraft(draftOfCase('ru/firm-wrong-charge'), 'silent')))).not.toContain(
      'complaint-rospotrebnadzor',
    );
  });
});

describe('a later letter', () => {
  test.each(COUNTRIES)(
    'of %s can be written of every story that it fits, and names nothing that is missing',
    {
      timeout: 120_000,
    },
    (country) => {
      const told = CORPUS.filter(({ draft }) => draft.operator.country === country);
      const torn = told.flatMap(({ name, draft: claim }, at) => {
        // Each story after one outcome, the next after another: every letter meets all of them.
        const outcome = OUTCOMES_TOLD[at % OUTCOMES_TOLD.length]!;
        const draft = toldDraft(claim, outcome);
        const pack = fullPackOf(draft);
        return laterLetters(draft, pack, LATER_TODAY).flatMap(({ letter }) => {
          const { document, refusals } = prepareLaterLetter(letter, draft, pack, LATER_TODAY);
          const text = document ? toPlainText(document) : JSON.stringify(refusals);
          const isTorn = !document || /[{}[\]|]|\bundefined\b|\(\s*\)|«\s*»|\.\.|[,;:]\./u.test(text);
          return isTorn ? [`${name} ${letter.id} ${outcome}: ${text.slice(0, 200)}`] : [];
        });
      });
      expect(torn).toEqual([]);
    },
  );

  test('bears its own day, not that of the claim', () => {
    const draft = toldDraft({ ...story, claimant: { ...story.claimant, letterDate: '24.11.2026' } }, 'silent');
    const pack = fullPackOf(draft);
    const [repeated] = pack.later;
    const { document } = prepareLaterLetter(repeated!, draft, pack, day('2027-01-15'));
    const text = toPlainText(document!).replaceAll('\u00a0', ' ');
    expect(text).toContain('\n15 января 2027 г.\n');
    expect(text).toContain('24 ноября 2026 г. оператору подана претензия');
  });

  test('what came by post names its number and the day of delivery', () => {
    const told = toldDraft(story, 'silent');
    const [filed] = told.log.events;
    const sent = { ...filed!, way: 'post' as const, number: '80080000000000' };
    const received = newEvent({ id: 'd', kind: 'received', date: '30.11.2026' });
    const draft = { ...told, log: { events: [sent, received] } };
    const pack = fullPackOf(draft);
    const { document } = prepareLaterLetter(pack.later[0]!, draft, pack, LATER_TODAY);
    const text = toPlainText(document!).replaceAll('\u00a0', ' ');
    expect(text).toContain(
      'почтой отправлена претензия с теми же требованиями. Номер почтового отправления — 80080000000000. Письмо вручено 30 ноября 2026 г.',
    );
    // The day of registration is not known, so that of the last day is not named.
    expect(text).not.toContain('Срок ответа истёк');
    expect(text).toContain('1. Претензия, отправленная 24.11.2026, с почтовой квитанцией');
  });

  test('in Belarus it says that the terms are over only when the longest of them is', () => {
    const draft = toldDraft(draftOfCase('by/paid-subscription.ru'), 'silent');
    const pack = fullPackOf(draft);
    const textOn = (today: string) =>
      toPlainText(prepareLaterLetter(pack.later[0]!, draft, pack, day(today)).document!).replaceAll('\u00a0', ' ');
    expect(textOn('2026-12-24')).not.toContain('истёк');
    expect(textOn('2026-12-25')).toContain('Последний из сроков, названных в претензии, истёк 24 декабря 2026 г.');
  });
});

describe('a suit', () => {
  const suitOf = (name: string, told: 'silent' | 'partly') => {
    const draft = toldDraft(draftOfCase(name), told);
    const pack = fullPackOf(draft);
    const letter = pack.later.find(({ id }) => id === 'suit')!;
    const { document } = prepareLaterLetter(letter, draft, pack, LATER_TODAY);
    return toPlainText(document!).replaceAll('\u00a0', ' ');
  };

  test('is worth what was not returned and the interest on it, not moral harm', () => {
    // 447 roubles were charged; moral harm of 2 000 is asked for beside.
    expect(suitOf('ru/paid-subscription', 'silent')).toContain('\nЦена иска: 447 рублей\n');
    // 9 600 less 100 that came back, and 995.48 of interest by 1 February 2027.
    expect(suitOf('ru/wrong-charge-interest', 'partly')).toContain('\nЦена иска: 10 495 рублей 48 копеек\n');
  });

  test('leaves a line where a sum is not known', () => {
    expect(suitOf('ru/paid-subscription-gaps', 'silent')).toMatch(/\nЦена иска: _+\n/u);
  });

  test('is offered to one plaintiff, not to a firm and not to several', () => {
    for (const name of ['ru/firm-wrong-charge', 'ru/several-internet-outage']) {
      expect(Object.keys(statesOn('2027-01-15', toldDraft(draftOfCase(name), 'silent')))).not.toContain('suit');
    }
  });
});
