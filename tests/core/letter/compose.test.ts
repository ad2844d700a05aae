import { expect, test } from 'vitest';
import { blanksOf } from '#core/letter/blanks.ts';
import { composeLetter } from '#core/letter/compose.ts';
import { copyFor } from '#core/letter/copy.ts';
import { type LetterDocument, textOf } from '#core/letter/document.ts';
import { readingText } from '#core/letter/reading-text.ts';
import { day } from '#core/plain-date.ts';
import { readParts } from '#core/template/parts.ts';
import {
  charged,
  chargedUnknown,
  flag,
  known,
  letterXx,
  linesXx,
  notApplicable,
  orderXx,
  text,
  unknown,
} from '#tests/support/letter-xx.ts';
import { packXx } from '#tests/support/pack-xx.ts';

const both = { grounds: ['stray-fee', 'wrong-bill'] };
const line = (lines: readonly string[], part: string): string => lines.find((one) => one.includes(part)) ?? '';
const demandsOf = (document: LetterDocument): readonly string[] =>
  document.blocks.flatMap((block) => (block.kind === 'demands' ? block.items.map((item) => textOf(item.line)) : []));

test('a fact that is known is printed, one that is not known leaves a rule, one that does not apply takes its line along', () => {
  const account = (fact: typeof flag) => line(linesXx({ 'account.number': fact }), 'account ');
  expect(account(text('№ 4'))).toBe('account № 4');
  expect(account(unknown)).toBe('account ____________________');
  expect(account(notApplicable)).toBe('');
});

test('a shared phrase stands where it applies and leaves no gap where it does not', () => {
  const repay = (account: typeof flag) =>
    line(linesXx({ ...charged('stray-fee', 500), 'account.number': account }), 'Repay');
  expect(repay(text('4'))).toContain('Repay 5.00\u00A0XXD to account 4 within ten days');
  expect(repay(unknown)).toContain('to account ____________________ within ten days');
  expect(repay(notApplicable)).toContain('Repay 5.00\u00A0XXD within ten days');
});

test('a typed value that ends its sentence takes its full stop too where a phrase between them does not apply', () => {
  const pack = packXx();
  const parts = readParts('Switch it off: {{contract.number}} {{phrase to-account}}.', () => undefined);
  const english = pack.letters['en'];
  const ground = english?.grounds['stray-fee'];
  if (!english || !ground) throw new Error('stray-fee has no words');
  const blocks = ground.blocks.map((block) => ({
    ...block,
    groups: block.groups.map((group) => group.map((item) => (item.id === 'switch-off' ? { ...item, parts } : item))),
  }));
  const letters = { en: { ...english, grounds: { ...english.grounds, 'stray-fee': { ...ground, blocks } } } };
  const facts = { 'contract.number': text('17 of 2026 A.D.'), 'account.number': notApplicable };
  const composed = composeLetter(orderXx(facts), { ...pack, letters });
  expect(composed.ok ? demandsOf(composed.value).at(-1) : '').toBe('Switch it off: 17 of 2026 A.D.');
});

test('a day and a sum that are not known leave a rule made for a day and a sum', () => {
  const lines = linesXx({
    'letter.date': { is: 'unknown', kind: 'date' },
    'noticed-on': { is: 'unknown', kind: 'date' },
    'moral.sum': { is: 'unknown', kind: 'money' },
  });
  expect(lines).toContain('________ 20____');
  expect(lines).toContain('1. Show me the records of my orders.');
  expect(line(lines, 'for the harm')).toContain('Pay _________ for the harm done.');
  expect(line(lines, 'noticed')).toContain('on ____.____.20____.');
});

test('the blanks of a letter are listed once each, in reading order', () => {
  const document = letterXx({ 'contract.number': unknown, 'account.number': unknown, 'claimant.address': unknown });
  expect(blanksOf(document)).toEqual(['claimant.address', 'account.number', 'contract.number']);
});

test.each([
  ['man', 'he who pays'],
  ['woman', 'she who pays'],
  ['several', 'they who pay'],
  ['firm', 'it that pays'],
] as const)('the words follow the claimant: %s', (voice, words) => {
  const lines = linesXx({ 'ordered.never': flag, 'claimant.voice': known({ kind: 'voice', voice }) });
  expect(line(lines, 'I never ordered this')).toContain(words);
});

test('where nobody said whether a man or a woman writes, the word that differs is a blank', () => {
  const lines = linesXx({ 'ordered.never': flag, 'claimant.voice': { is: 'unknown', kind: 'voice' } });
  expect(line(lines, 'I never ordered this')).toContain('and ______ must agree first');
});

test('a citation leaves out what protects consumers only where a business writes', () => {
  const pack = packXx();
  const acts = pack.acts.map((act) => (act.id === 'services-act' ? { ...act, consumersOnly: true } : act));
  const basis = (facts: Parameters<typeof orderXx>[0]) => {
    const composed = composeLetter(orderXx(facts, { grounds: ['wrong-bill'] }), { ...pack, acts });
    return composed.ok ? readingText(composed.value).join('\n') : '';
  };
  expect(basis({})).toContain('Services Act');
  expect(basis({ 'claimant.isBusiness': flag })).not.toContain('Services Act');
});

test('every value says which fact it came from', () => {
  const document = letterXx({ 'stray-fee/charges.service': text('Horoscope') });
  const title = document.blocks.flatMap((block) => (block.kind === 'title' ? block.lines.flat() : []));
  expect(title).toContainEqual({ text: 'Horoscope', from: 'stray-fee/charges.service' });
});

test('two grounds bring their own facts, and each speaks only of its own', () => {
  const lines = linesXx(
    {
      'stray-fee/charges.period': known({ kind: 'period', from: day('2026-10-01'), to: day('2026-10-05') }),
      'stray-fee/charges.service': text('Horoscope'),
      'wrong-bill/charges.service': text('Minutes'),
    },
    both,
  );
  expect(lines[5]).toBe('about a fee for “Horoscope”, which I never ordered, and about a bill that is too high');
  expect(line(lines, 'From ')).toContain('2026-10-05 you took money');
  expect(lines.join('\n')).not.toContain('Minutes');
});

test('subjects without a comma are joined by the plain word', () => {
  expect(linesXx({}, { grounds: ['wrong-bill', 'stray-fee'] })[5]).toBe(
    'about a bill that is too high and about a fee that I never ordered',
  );
});

test('three subjects stand in a row, the last one joined by the word that the one before it needs', () => {
  const pack = {
    ...packXx(),
    grounds: packXx().grounds.map((ground) => ({ ...ground, relation: undefined, excludes: [] })),
  };
  const composed = composeLetter(orderXx({}, { grounds: ['wrong-bill', 'never-joined', 'stray-fee'] }), pack);
  expect(composed.ok && composed.value.title).toBe(
    'CLAIM about a bill that is too high, about a contract that was never made and about a fee that I never ordered',
  );
});

test('the document has a title on one line and the day of the letter', () => {
  const document = letterXx({}, { grounds: ['wrong-bill'] });
  expect(document.title).toBe('CLAIM about a bill that is too high');
  expect(document.on).toBe('2026-11-23');
});

test('a passage of law that two grounds share stands once', () => {
  const lines = linesXx({}, both);
  expect(lines.filter((one) => one.startsWith('A service is paid for only if'))).toHaveLength(1);
});

test('a demand that two grounds share is printed once, and its sums add up', () => {
  const document = letterXx({ ...charged('stray-fee', 1500), ...charged('wrong-bill', 701) }, both);
  const demands = demandsOf(document);
  expect(demands.filter((demand) => demand.startsWith('Repay'))).toEqual([
    expect.stringContaining('Repay 22.01\u00A0XXD within ten days'),
  ]);
  expect(demands.filter((demand) => demand.startsWith('Show'))).toHaveLength(1);
});

test('a ground whose sums are not known never hides in the total of another', () => {
  const demands = demandsOf(letterXx({ ...charged('stray-fee', 1500), ...chargedUnknown('wrong-bill') }, both));
  expect(demands[0]).toContain('Repay 15.00\u00A0XXD');
  expect(demands.find((demand) => demand.startsWith('Repay everything'))).toBeDefined();
});

test('a sum that is a blank is not added to one that is known', () => {
  const demands = demandsOf(
    letterXx(
      {
        ...charged('stray-fee', 1500),
        'wrong-bill/charges.allSumsKnown': flag,
        'wrong-bill/charges.total': { is: 'unknown', kind: 'money' },
      },
      both,
    ),
  );
  expect(demands[0]).toContain('Repay 15.00\u00A0XXD');
  expect(demands.some((demand) => demand.startsWith('Repay _________ within'))).toBe(true);
});

test('a demand that the person left out is gone, and the others are numbered without a gap', () => {
  const lines = linesXx(charged('stray-fee', 1500), { leftOut: ['records'] });
  expect(lines.filter((one) => /^\d\. /u.test(one))).toEqual([
    expect.stringMatching(/^1\. Repay/u),
    '2. Switch the service off.',
  ]);
});

test('one own demand stands after those of the grounds', () => {
  const demands = demandsOf(letterXx({ 'own.demand': text('Say sorry.') }));
  expect(demands.at(-1)).toBe('Say sorry.');
});

test('without any demand the words that lead to them are not printed', () => {
  const document = letterXx({}, { leftOut: ['repay', 'records', 'switch-off'] });
  expect(document.blocks.some(({ kind }) => kind === 'demands')).toBe(false);
});

test('the full title of an act stands at its first mention, the short name at the next ones', () => {
  const lines = linesXx(charged('stray-fee', 1500), both).join('\n');
  const full = 'of the Consumer Services Act of 5 March 2004 (No. 12), hereafter the Services Act';
  expect(lines.split(full)).toHaveLength(2);
  expect(lines.indexOf(full)).toBeLessThan(lines.indexOf('of the Services Act'));
});

test('a short name is announced only where the letter comes back to the act', () => {
  for (const grounds of [['stray-fee'], ['wrong-bill'], both.grounds]) {
    const letter = linesXx({}, { grounds }).join('\n');
    for (const name of ['the Services Act', 'the Networks Act']) {
      const isUsed = letter.includes(`of ${name}`);
      expect([grounds, name, letter.includes(`hereafter ${name}`)]).toEqual([grounds, name, isUsed]);
    }
  }
});

test('places of one act that count the same thing are joined', () => {
  expect(line(linesXx({}), 's. 4')).toContain('(s. 4, 5 of the Consumer');
});

test.each([
  ['2024-12-31', 'within sixty days (s. 30', 'the last day of the old text'],
  ['2025-01-01', 'within thirty days (s. 30', 'the first day of the new one'],
])('a letter of %s says %s: %s', (on, words) => {
  expect(linesXx({}, { on: day(on) }).join('\n')).toContain(words);
});

test('a letter about a wrong that is older than the law it cites is refused with the norm', () => {
  const composed = composeLetter(orderXx({}, { incident: day('2003-01-01') }), packXx());
  expect(composed).toEqual({
    ok: false,
    problems: [
      { code: 'normNotInForce', facts: { norm: 'services-4' } },
      { code: 'normNotInForce', facts: { norm: 'services-5' } },
    ],
  });
});

test('grounds that exclude each other are refused together', () => {
  const composed = composeLetter(orderXx({}, { grounds: ['stray-fee', 'never-joined'] }), packXx());
  expect(composed).toMatchObject({
    ok: false,
    problems: [{ code: 'groundsExclude', facts: { ground: 'stray-fee', other: 'never-joined' } }],
  });
});

test.each([
  [{ letter: 'ode' }, 'noSuchLetter'],
  [{ language: 'la' }, 'noSuchLanguage'],
  [{ grounds: ['lost-number'] }, 'noSuchGround'],
])('an order for %o is refused', (change, code) => {
  expect(composeLetter(orderXx({}, change), packXx())).toMatchObject({ ok: false, problems: [{ code }] });
});

test('a fact that a sentence needs and the case lacks is named', () => {
  const order = orderXx({ 'contract.number': notApplicable });
  expect(composeLetter(order, packXx())).toEqual({
    ok: false,
    problems: [{ code: 'factMissing', facts: { fact: 'contract.number' } }],
  });
});

test('a claimant keeps the receipt mark, the respondent the same room without words', () => {
  const document = letterXx({});
  const marks = (holder: 'claimant' | 'respondent') => copyFor(document, holder).blocks.at(-1);
  expect(marks('claimant')).toMatchObject({ kind: 'receipt-mark' });
  expect(readingText(copyFor(document, 'claimant')).at(-1)).toBe('Stamp');
  expect(marks('respondent')).toEqual({ kind: 'receipt-mark', lines: [] });
});

test('paragraphs know which part of the letter they belong to', () => {
  const story = known({ kind: 'paragraphs', paragraphs: ['It rained.'] });
  const { blocks } = letterXx({ story });
  const parts = blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.part] : []));
  expect(parts).toEqual(['opening', 'circumstances', 'circumstances', 'basis', 'closing']);
});
