import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Draft, draftShape } from '#core/case/draft.ts';
import { isErrorCode } from '#core/case/error-codes.ts';
import { LIMITS } from '#core/case/limits.ts';
import { stepProblems } from '#core/case/schema.ts';
import { FORM_STEPS } from '#core/case/step-ids.ts';
import { firstOpenStep, stepStates } from '#core/case/steps.ts';
import { day } from '#core/plain-date.ts';
import { packXx } from '#tests/support/pack-xx.ts';
import { draftWith, packWithEverything, simpleDraft } from '#tests/support/sound-case.ts';

const pack = packWithEverything();
const today = day('2026-11-24');

/** Every problem of a draft as 'step.path code'. */
const problemsOf = (draft: Draft) =>
  FORM_STEPS.flatMap((step) =>
    stepProblems(step, draft, pack, today).map(({ path, code }) => `${step}.${path} ${code}`),
  );
const withValue = (path: string, value: unknown) => problemsOf(draftWith(path, value));
const CHARGE = 'details.charges.stray-fee.0';

describe('the simple case', () => {
  test('is complete', () => {
    expect(problemsOf(simpleDraft())).toEqual([]);
    expect(firstOpenStep(simpleDraft(), pack, today)).toBe('review');
  });

  test('an empty case lacks at most ten answers besides the country', () => {
    const chosen = draftWith('ground.grounds', ['stray-fee'], draftShape.parse({ operator: { country: 'xx' } }));
    const lacking = problemsOf(chosen);
    expect(lacking).toEqual([
      'operator.operator chooseOne',
      'operator.service chooseOne',
      'operator.claimantKind chooseOne',
      'details.charges.stray-fee.0.date required',
      'details.charges.stray-fee.0.sum required',
      'details.answers.ordered chooseOne',
      'claimant.surname required',
      'claimant.given required',
      'claimant.patronymic required',
    ]);
  });

  test('the steps before the first open one are done, those after it wait', () => {
    const open = firstOpenStep(draftWith(`${CHARGE}.sum`, 'many'), pack, today);
    const states = stepStates(open).map(({ state }) => state);
    expect(states).toEqual(['done', 'done', 'open', 'later', 'later', 'later', 'later']);
  });
});

describe('bad input is refused with a code that says what to do', () => {
  test.each([
    ['an impossible day', `${CHARGE}.date`, '31.02.2026', 'badDate'],
    ['a day in words that is none', `${CHARGE}.date`, 'вчера', 'badDate'],
    ['tomorrow', `${CHARGE}.date`, '25.11.2026', 'inFuture'],
    ['a year typed wrong', `${CHARGE}.date`, '12.10.1926', 'tooLongAgo'],
    ['words for a sum', `${CHARGE}.sum`, 'шестьдесят', 'badSum'],
    ['two commas in a sum', `${CHARGE}.sum`, '60,0,5', 'badSum'],
    ['a sum of nothing', `${CHARGE}.sum`, '0,00', 'zeroSum'],
    ['a sum of a hundred million', `${CHARGE}.sum`, '100 000 000', 'tooLarge'],
    ['an hour that no day has', `${CHARGE}.time`, '25:10', 'badTime'],
    ['an operation number of a page', `${CHARGE}.operationId`, '7'.repeat(LIMITS.mark + 1), 'tooLong'],
    ['a service name of a page', `${CHARGE}.what`, 'щ'.repeat(LIMITS.line + 1), 'tooLong'],
    ['a story beyond the limit', 'details.story', 'щ'.repeat(LIMITS.story + 1), 'tooLong'],
    ['an answer that was not offered', 'details.answers.ordered', 'maybe', 'notOffered'],
    ['a required answer not known where that is no answer', 'details.answers.ordered', null, 'chooseOne'],
    ['a surname longer than a line', 'claimant.surname', 'щ'.repeat(LIMITS.line + 1), 'tooLong'],
    ['a surname of figures', 'claimant.surname', '12345', 'badName'],
    ['a surname of emoji', 'claimant.surname', '😀👩‍👩‍👧', 'badName'],
    ['a surname of nothing visible', 'claimant.surname', '\u200B\u202E\u0007 ', 'required'],
    ['too few figures for a telephone', 'claimant.phone', '12-34', 'badPhone'],
    ['too many figures for a telephone', 'claimant.phone', '+7 900 000 00 01 02', 'badPhone'],
    ['letters in a telephone', 'claimant.phone', 'позвоните', 'badPhone'],
    ['e-mail without a domain', 'claimant.email', 'anna@', 'badEmail'],
    ['two addresses of e-mail', 'claimant.email', 'a@b.example, c@d.example', 'badEmail'],
    ['a contract from the future', 'claimant.contractDate', '01.01.2027', 'inFuture'],
    ['an operator that is not in the register', 'operator.operator', 'nobody', 'notOffered'],
    ['another country', 'operator.country', 'zz', 'notOffered'],
    ['a service that the country does not know', 'operator.service', 'tv', 'notOffered'],
  ])('%s', (_what, path, value, code) => {
    expect(withValue(path, value)).toEqual([`${path} ${code}`]);
  });

  test('a limit is told with the problem', () => {
    const [problem] = stepProblems('details', draftWith('details.story', 'щ'.repeat(20_001)), pack, today);
    expect(problem?.facts).toEqual({ limit: 20_000, length: 20_001 });
  });

  test('a whole file pasted into the story is told once, with the limit of a story', () => {
    const draft = simpleDraft();
    const pasted = { ...draft, details: { ...draft.details, story: 'щ'.repeat(LIMITS.draftText + 1) } };
    expect(stepProblems('details', pasted, pack, today)).toEqual([
      { path: 'story', code: 'tooLong', facts: { limit: LIMITS.story, length: LIMITS.draftText + 1 } },
    ]);
  });
});

describe('what people write is accepted', () => {
  test.each([
    [`${CHARGE}.date`, '2026-10-12'],
    [`${CHARGE}.date`, '12/10/26'],
    [`${CHARGE}.date`, '12 октября 2026 г.'],
    [`${CHARGE}.date`, null],
    [`${CHARGE}.sum`, '1 234,50 ₽'],
    [`${CHARGE}.sum`, '−149.00'],
    [`${CHARGE}.sum`, '149 руб. 50 коп.'],
    [`${CHARGE}.sum`, null],
    [`${CHARGE}.time`, '9:14'],
    [`${CHARGE}.time`, '09.14'],
    [`${CHARGE}.operationId`, 'ОП-2026/77-a'],
    ['details.story', 'щ'.repeat(LIMITS.story)],
    ['details.story', 'Текст с {{braces}}, <tags>, 😀 и \u202Eзнаками'],
    ['claimant.surname', 'O’Connor-Müller'],
    ['claimant.surname', 'Ким'],
    ['claimant.surname', 'щ'.repeat(LIMITS.line)],
    ['claimant.phone', '8 (900) 000-00-01'],
    ['claimant.phone', '+375 29 000-00-01'],
    ['claimant.line', '9000000001'],
    ['claimant.line', null],
    ['claimant.account', 'ЛС-77/А-000123'],
    ['claimant.contractNumber', '№ 12-АБ/2009'],
    ['claimant.contractDate', '03.03.2009'],
    ['claimant.email', 'почта@пример.рф'],
    ['claimant.letterDate', null],
  ])('%s: %j', (path, value) => {
    expect(withValue(path, value)).toEqual([]);
  });
});

describe('rows', () => {
  test('a row that nobody began is passed over', () => {
    expect(withValue('details.charges.stray-fee', [{}, { date: '12.10.2026', sum: '60' }, {}])).toEqual([]);
  });

  test('a begun row wants its day and its sum', () => {
    expect(withValue('details.charges.stray-fee', [{}, { what: 'Гороскоп' }])).toEqual([
      'details.charges.stray-fee.1.date required',
      'details.charges.stray-fee.1.sum required',
    ]);
  });

  test('no row is wanted where the exact days and sums are not known', () => {
    const draft = draftWith('details.charges', { 'stray-fee': [{ date: 'начало осени' }] });
    expect(problemsOf(draftWith('details.rowsUnknown', ['stray-fee'], draft))).toEqual([]);
  });

  test('rows of a ground that is no longer chosen are not looked at', () => {
    expect(withValue('details.charges.wrong-bill', [{ date: 'когда-то' }])).toEqual([]);
  });

  const outage = (row: object) => {
    const draft = draftWith('ground.grounds', ['no-signal']);
    draft.details = draftShape.parse({
      details: { interruptions: { 'no-signal': [row] }, answers: { fault: 'absent' } },
    }).details;
    return problemsOf(draft);
  };
  test.each([
    ['ends on a later day', { fromDate: '12.10.2026', toDate: '13.10.2026' }, []],
    ['still lasts', { fromDate: '12.10.2026', lasting: true, toDate: 'прежнее' }, []],
    ['has a day that is not known', { fromDate: null, toDate: '13.10.2026' }, []],
    ['ends before it begins', { fromDate: '13.10.2026', toDate: '12.10.2026' }, ['toDate endBeforeStart']],
    [
      'ends in the same minute',
      { fromDate: '13.10.2026', fromTime: '9:00', toDate: '13.10.2026', toTime: '09.00' },
      ['toDate endBeforeStart'],
    ],
    ['has no end', { fromDate: '13.10.2026' }, ['toDate required']],
  ])('an outage that %s', (_what, row, expected) => {
    expect(outage(row)).toEqual(expected.map((problem) => `details.interruptions.no-signal.0.${problem}`));
  });

  test('who contacted the operator says when', () => {
    expect(withValue('details.contacted', 'yes')).toEqual(['details.contacts.0.date required']);
    expect(withValue('details.contacted', 'no')).toEqual([]);
  });
});

describe('one answer decides what else is asked', () => {
  test('a respondent that is in no register is named by hand', () => {
    expect(withValue('operator.operator', 'other')).toEqual(['operator.otherName required']);
  });

  test('a representative is named only where there is one', () => {
    expect(withValue('operator.claimantKind', 'representative')).toEqual([
      'claimant.representative.surname required',
      'claimant.representative.given required',
      'claimant.representative.patronymic required',
    ]);
  });

  test('a parent says how old the child is and what they are to it', () => {
    expect(withValue('operator.claimantKind', 'parent')).toEqual([
      'claimant.childAge chooseOne',
      'claimant.representative.surname required',
      'claimant.representative.given required',
      'claimant.representative.patronymic required',
      'claimant.representative.role chooseOne',
    ]);
  });

  test('several name at least one more, and speak without a gender', () => {
    const several = draftWith('operator.claimantKind', 'several');
    expect(problemsOf(several)).toEqual([
      'claimant.others.0.surname required',
      'claimant.others.0.given required',
      'claimant.others.0.patronymic required',
    ]);
    const others = [{}, { surname: 'Шевченко', given: 'Олег', noPatronymic: true }, { surname: '12' }];
    expect(problemsOf(draftWith('claimant.others', others, several))).toEqual([
      'claimant.others.2.surname badName',
      'claimant.others.2.given required',
      'claimant.others.2.patronymic required',
    ]);
  });

  test('a sole trader has the numbers that the country gives', () => {
    const trader = draftWith('operator.claimantKind', 'trader');
    expect(problemsOf(trader)).toEqual(['ground.grounds.0 notForBusiness', 'claimant.traderIds.unp required']);
    expect(problemsOf(draftWith('claimant.traderIds', { unp: 'МА1953684' }, trader))).not.toContain('claimant');
    expect(problemsOf(draftWith('claimant.traderIds', { unp: 'МА1953681' }, trader))).toContain(
      'claimant.traderIds.unp badIdCheck',
    );
    expect(problemsOf(draftWith('claimant.traderIds', { unp: null }, trader))).toEqual([
      'ground.grounds.0 notForBusiness',
    ]);
  });

  test('a firm has names, numbers, and one who signs by a post or by a power of attorney', () => {
    const firm = (typed: object) =>
      problemsOf(draftWith('claimant.firm', typed, draftWith('operator.claimantKind', 'firm'))).filter(
        (problem) => !problem.startsWith('ground'),
      );
    const signatory = { surname: 'Петров', given: 'Иван', patronymic: 'Сергеевич' };
    const known = { full: 'Общество с ограниченной ответственностью «Ромашка»', ids: { unp: '101528843' }, signatory };
    expect(firm({})).toEqual([
      'claimant.firm.full required',
      'claimant.firm.short required',
      'claimant.firm.ids.unp required',
      'claimant.firm.signatory.surname required',
      'claimant.firm.signatory.given required',
      'claimant.firm.signatory.patronymic required',
      'claimant.firm.authority chooseOne',
      'claimant.firm.post required',
    ]);
    expect(firm({ ...known, authority: 'charter' })).toEqual(['claimant.firm.post required']);
    expect(firm({ ...known, authority: 'power-of-attorney' })).toEqual([]);
    expect(firm({ ...known, authority: 'power-of-attorney', authorityDate: '01.01.2027' })).toEqual([
      'claimant.firm.authorityDate inFuture',
    ]);
    expect(firm({ ...known, full: 'Благотворительный фонд «Лён»', authority: 'power-of-attorney' })).toEqual([
      'claimant.firm.short required',
    ]);
  });

  test('gender is asked only where the patronymic does not tell it', () => {
    expect(withValue('claimant.noPatronymic', true)).toEqual(['claimant.gender chooseOne']);
    expect(problemsOf(draftWith('claimant.gender', 'female', draftWith('claimant.noPatronymic', true)))).toEqual([]);
  });

  test('gender is never asked where the letter’s language does not need it', () => {
    const plain = { ...pack, letterLanguages: ['en'], letters: packXx().letters };
    expect(stepProblems('claimant', draftWith('claimant.noPatronymic', true), plain, today)).toEqual([]);
  });

  test('an electronic answer needs an address to come to', () => {
    expect(withValue('demands.answerBy', 'electronic')).toEqual(['claimant.email required']);
  });

  test('moral harm has a story and a sum, or neither', () => {
    expect(withValue('demands.moralSum', '5000')).toEqual(['demands.moralStory required']);
    expect(withValue('demands.moralStory', 'Не на что было ехать в больницу')).toEqual(['demands.moralSum required']);
    const leftOut = draftWith('demands.leftOut', ['moral-harm'], draftWith('demands.moralSum', '5000'));
    expect(problemsOf(leftOut)).toEqual([]);
  });

  test('a question under an option is asked when that option is chosen', () => {
    const draft = draftWith('details.interruptions', { 'no-signal': [{ fromDate: null, lasting: true }] });
    const about = (answers: object) =>
      problemsOf(draftWith('details.answers', answers, draftWith('ground.grounds', ['no-signal'], draft)));
    expect(about({ fault: 'absent' })).toEqual([]);
    expect(about({ fault: 'poor' })).toEqual(['details.answers.seen-on required']);
    expect(about({ fault: 'poor', 'seen-on': null })).toEqual([]);
  });
});

describe('grounds', () => {
  test.each([
    ['none chosen', [], 'ground.grounds chooseOne'],
    ['an id of no ground', ['no-such'], 'ground.grounds.0 groundGone'],
    ['one twice', ['stray-fee', 'stray-fee'], 'ground.grounds.1 twice'],
    ['a pair that excludes itself', ['stray-fee', 'never-joined'], 'ground.grounds.1 excludedPair'],
    ['the same pair the other way round', ['never-joined', 'stray-fee'], 'ground.grounds.1 excludedPair'],
  ])('%s', (_what, grounds, problem) => {
    expect(withValue('ground.grounds', grounds)).toContain(problem);
  });

  test('a ground that does not fit the service', () => {
    const draft = draftWith('operator.service', 'home-internet');
    expect(problemsOf(draftWith('ground.grounds', ['never-joined'], draft))).toContain('ground.grounds.0 notOffered');
  });
});

describe('exhibits', () => {
  const exhibit = (typed: object) => withValue('evidence.exhibits', [{ id: 'a', kind: 'paper', ...typed }]);
  test.each([
    ['without a caption', {}, ['evidence.exhibits.0.caption required']],
    ['with half a sheet', { caption: 'Счёт', sheets: '1,5' }, ['evidence.exhibits.0.sheets badSheets']],
    ['with a thousand sheets', { caption: 'Счёт', sheets: '1000' }, ['evidence.exhibits.0.sheets badSheets']],
    ['with sheets not counted', { caption: 'Счёт' }, []],
    ['with sheets in words', { caption: 'Счёт', sheets: '2 л.' }, []],
  ])('%s', (_what, typed, expected) => expect(exhibit(typed)).toEqual(expected));
});

describe('whatever is typed', () => {
  const typed = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('{{claimant.name}}', '<b>', '\u202E', '', 'NaN'),
  );

  test('gives known codes at paths of its step, never a crash', () => {
    const draft = fc.record({
      operator: fc.record({ operator: typed, otherName: typed, address: typed }),
      details: fc.record({
        story: typed,
        charges: fc.dictionary(
          fc.constantFrom('stray-fee', 'x'),
          fc.array(fc.record({ date: typed, sum: typed, time: typed })),
        ),
        answers: fc.dictionary(typed, typed),
      }),
      claimant: fc.record({ surname: typed, phone: typed, email: typed, letterDate: typed }),
    });
    fc.assert(
      fc.property(draft, (input) => {
        const whole = draftShape.parse({ ...input, ground: { grounds: ['stray-fee'] } });
        for (const step of FORM_STEPS) {
          for (const { code, path } of stepProblems(step, whole, pack, today)) {
            expect(isErrorCode(code) && path !== '').toBe(true);
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});
