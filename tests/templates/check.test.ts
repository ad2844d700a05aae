import { expect, test } from 'vitest';
import { factCatalogue } from '#core/case/facts.ts';
import type { WholePack } from '#core/jurisdiction/pack.ts';
import { checkTemplates } from '#core/template/check-all.ts';
import { checkTemplate } from '#core/template/check.ts';
import { parseTemplate } from '#core/template/parse.ts';
import { ADVICE } from '#build/advice.ts';
import { provePack } from '#build/prove-pack.ts';
import { countriesIn, describeProblem } from '#build/read-files.ts';
import { packXx, sourceXx } from '#tests/support/pack-xx.ts';

const CLAIM = 'xx/en/claim.txt';
const STRAY = 'xx/en/grounds/stray-fee.txt';
const NEVER = 'xx/en/grounds/never-joined.txt';
const SHARED = 'xx/en/shared.txt';

/** The codes that a template of the fictional country gives after one change, with the words on the line of each. */
function brokenBy(file: string, words: string, replacement: string, pack: WholePack = packXx()) {
  const source = sourceXx(file);
  if (!source.includes(words)) throw new Error(`${file} does not say: ${words}`);
  const broken = source.replace(words, () => replacement);
  const parsed = parseTemplate(broken, file);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const said = pack.letters['en'];
  if (!said) throw new Error('no English letters');
  const problems = checkTemplate(parsed.value, said, pack, factCatalogue(pack));
  return problems.map(({ code, line }) => [code, broken.split('\n')[line - 1]]);
}

function without<T extends object, K extends keyof T>(record: T, key: K): Omit<T, K> {
  const copy = { ...record };
  Reflect.deleteProperty(copy, key);
  return copy;
}

const ROOTS = ['templates', 'tests/packs'];
const packs = ROOTS.flatMap((root) => countriesIn(root).map((country) => [root, country] as const));

test.each(packs)('every template of %s/%s is proven', { timeout: 60_000 }, (root, country) => {
  const pack = provePack(root, country);
  const problems = pack.ok ? [] : pack.problems;
  expect(problems.map((problem) => describeProblem(root, problem))).toEqual([]);
});

test.each([
  ['unknownFact', CLAIM, '{{claimant.address}}', '{{claimant.adress}}'],
  ['unknownFact', CLAIM, '(only if account.number)', '(only if account.nr)'],
  ['unknownFact', CLAIM, '(only if norm.networks-30) ', '(only if norm.networks-99) '],
  ['needlessCondition', CLAIM, '{{claimant.address}}', '(only if claimant.address) {{claimant.address}}'],
  ['conditionMissing', CLAIM, '(only if account.number) account', 'account'],
  ['conditionMissing', CLAIM, '(only if account.number) account', '(unless account.number) account'],
  ['conditionMissing', CLAIM, '(only if moral.sum)', '(only if own.demand)'],
  ['conditionMissing', CLAIM, '(only if claimant.isPerson) from', 'from'],
  ['unknownForm', CLAIM, '{{claimant.name}}', '{{claimant.name: genitive}}'],
  ['unknownForm', CLAIM, '{{letter.date}}', '{{letter.date: figures}}'],
  ['flagPrinted', CLAIM, '{{own.demand}}', '{{own.demand}} {{moral.isAsked}}'],
  ['voiceExpected', STRAY, '{{by claimant:', '{{by respondent:'],
  ['notOfThisGround', NEVER, '{{learned-on}}', '{{noticed-on}}'],
  ['notOfThisGround', NEVER, 'On {{learned-on}} I', '(only if charges.noSumKnown) I'],
  ['unknownPhrase', SHARED, '{{phrase to-account}}', '{{phrase to-acount}}'],
  ['conditionMissing', SHARED, '(only if account.number) to', 'to'],
  ['phraseInPhrase', SHARED, ') to account', ') to account {{phrase to-account}}'],
  ['unknownNorm', NEVER, '{{norm code-101}}', '{{norm code-102}}'],
  ['actInDoubt', NEVER, '{{norm code-101}}', '{{norm tariffs}}'],
  ['citationNotInBrackets', NEVER, '({{norm code-101}})', 'by {{norm code-101}}'],
  ['citationNotInBrackets', NEVER, '({{norm code-101}})', '(as it is) by {{norm code-101}}'],
  ['normMayNotApply', CLAIM, '(only if norm.networks-30-old) ', '- '],
  ['normMayNotApply', CLAIM, '(only if norm.networks-30-old) ', '(only if norm.networks-30) '],
  ['typedCitation', CLAIM, 'CLAIM\n', 'CLAIM under s. 5\n'],
  ['typedCitation', NEVER, 'Without acceptance', 'По ст. 432 без согласия'],
  ['typedCitation', NEVER, 'Without acceptance', 'По закону № 126-ФЗ без согласия'],
  ['typedCitation', NEVER, 'Without acceptance', 'По пункту 5 без согласия'],
  ['typedCitation', NEVER, 'Without acceptance', 'По Правилам (№ 1055) без согласия'],
  ['typedCitation', NEVER, 'Without acceptance', 'По Закону о связи без согласия'],
  ['typedCitation', NEVER, 'Without acceptance', 'Паводле Указа № {{account.number}} без згоды'],
  ['typedCitation', NEVER, 'Without acceptance', 'По ГК РФ без согласия'],
  ['typedCitation', NEVER, 'Without acceptance', 'По Гражданскому кодексу без согласия'],
  ['typedCitation', NEVER, 'Without acceptance', 'By the law of the Civil Code'],
  ['typedCitation', NEVER, 'Without acceptance', 'The Networks Act says that without acceptance'],
  ['unknownPassage', STRAY, '[ordered-only]', '[ordered]'],
  ['unknownDemand', STRAY, '- [records]', '- [recordings]'],
  ['demandWithoutId', STRAY, '- [switch-off]', '-'],
  ['idNotAllowed', STRAY, '[ordered-only]', '[ordered-only] Only what'],
  ['idNotAllowed', CLAIM, '{{respondent.full}}', '[repay] {{respondent.full}}'],
  ['leadMissing', CLAIM, 'Therefore I demand that you:\n', ''],
  [
    'neverReached',
    SHARED,
    '(only if charges.knownTotal) Repay the',
    '- Repay everything.\n(only if charges.knownTotal) Repay the',
  ],
  ['mayBeEmpty', STRAY, '(unless charges.service)', '(only if charges.period)'],
  ['passageOfSeveralParagraphs', SHARED, 'to prove that (', 'to prove that.\n\nSee ('],
  ['storyNotAlone', CLAIM, '{{story}}', 'Once {{story}}'],
  ['storyNotAlone', CLAIM, '- [own] (only if own.demand) {{own.demand}}', '- [own] (only if story) {{story}}'],
  ['rowsInSentence', CLAIM, '(only if own.paragraph) {{own.paragraph}}', '(only if exhibits) See {{exhibits}}'],
  ['rowsInSentence', CLAIM, '- (only if exhibits) {{exhibits}}', '- (only if exhibits) See {{exhibits}}'],
  ['rowsExpected', STRAY, '== table charges (only if charges)', '== table charges.total'],
  ['unknownFact', STRAY, '== table charges (only if charges)', '== table taxes'],
  ['tableWithoutWords', CLAIM, '== grounds basis', '== table contacts (only if contacts)\n== grounds basis'],
  [
    'blockOutOfOrder',
    CLAIM,
    '== attachments\n',
    '== signature\ndate: {{letter.date}}\nname: {{signer.name}}\n\n== attachments\n',
  ],
  ['blockOutOfOrder', CLAIM, '== grounds basis', '== addressee\nTo you\n\n== grounds basis'],
  ['blockOutOfOrder', CLAIM, '== receipt-mark', '== paragraph\nP. S.\n\n== receipt-mark'],
  [
    'blockOutOfOrder',
    STRAY,
    '== grounds circumstances\n(only if charges.period)',
    '== table charges\n\n== grounds circumstances\n(only if charges.period)',
  ],
  ['blockOutOfOrder', STRAY, '== grounds basis\n', '== grounds demands\n- [repay]\n\n== grounds basis\n'],
  ['blockTwice', CLAIM, '== grounds subject', '== title\nCLAIM\n\n== grounds subject'],
  ['blockMissing', CLAIM, '== title\nCLAIM\n', ''],
  ['blockMissing', CLAIM, '== grounds basis', ''],
  ['blockMissing', NEVER, '== grounds subject\nabout a contract that was never made\n', ''],
  ['signatureIncomplete', CLAIM, 'date: {{letter.date}}\n', ''],
])('%s: %s is refused when «%s» becomes «%s»', (code, file, words, replacement) => {
  expect(brokenBy(file, words, replacement).map(([found]) => found)).toContain(code);
  expect(ADVICE).toHaveProperty(code);
});

test('a problem names the line where it stands', () => {
  expect(brokenBy(CLAIM, '(only if account.number) account', 'account')).toEqual([
    ['conditionMissing', 'account {{account.number}}'],
  ]);
});

test('a fact may be printed under another one that makes sure of it', () => {
  expect(brokenBy(CLAIM, '(only if account.number) account', '(only if head.accountAlone) account')).toEqual([]);
});

/** The fictional country with a ground that firms may use too, and an act that protects consumers only. */
function openToBusiness(): WholePack {
  const pack = packXx();
  return {
    ...pack,
    acts: pack.acts.map((act) => (act.id === 'services-act' ? { ...act, consumersOnly: true } : act)),
    grounds: pack.grounds.map((ground) => ({ ...ground, claimants: ['consumer', 'business'] })),
  };
}

const codesOf = (...change: Parameters<typeof brokenBy>) => brokenBy(...change).map(([code]) => code);

test.each([
  ['(only if ordered.never) I never', ['firmVoiceMissing']],
  ['(only if claimant.isConsumer) I never', []],
  ['(only if claimant.isMinor) I never', []],
  ['(only if claimant.isTrader) I never', []],
  ['(unless claimant.isFirm) I never', []],
  ['(only if claimant.isBusiness) I never', ['firmVoiceMissing']],
])('words by voice lack those of a firm only where none can write: %s', (words, codes) => {
  const threeForms = sourceXx(STRAY).replace(' | it that pays', '');
  const change = threeForms.replace('(only if ordered.never) I never', words);
  expect(codesOf(STRAY, sourceXx(STRAY), change, openToBusiness())).toEqual(codes);
  expect(codesOf(STRAY, sourceXx(STRAY), change)).toEqual([]);
});

test.each([
  ['({{norm services-5}})', ['consumerLawForBusiness']],
  ['({{norm services-5, code-101}})', []],
])('a citation of consumer law alone is refused where a business may write: %s', (citation, codes) => {
  const words = 'Send me a correct bill ({{norm services-5}}).';
  const file = 'xx/en/grounds/wrong-bill.txt';
  const open = openToBusiness();
  expect(codesOf(file, words, `Send me a correct bill ${citation}.`, open)).toEqual(codes);
  expect(codesOf(file, words, `(only if claimant.isConsumer) Send me ${citation}.`, open)).toEqual([]);
  expect(codesOf(file, words, `(only if norm.services-5) Send me ${citation}.`, open)).toEqual([]);
  expect(codesOf(file, words, `Send me a correct bill ${citation}.`)).toEqual([]);
});

test('a norm of low confidence may be named: its record has no place, so the letter names the act alone', () => {
  expect(brokenBy(NEVER, '{{norm code-101}}', '{{norm code-200}}')).toEqual([]);
});

test('a norm that ended needs no condition if another is cited in its stead', () => {
  const pack = packXx();
  const norms = pack.norms.map((norm) =>
    norm.id === 'networks-30-old' ? { ...norm, replacedBy: 'networks-30' } : norm,
  );
  expect(brokenBy(CLAIM, '(only if norm.networks-30-old) ', '- ', { ...pack, norms })).toEqual([]);
});

function changed(change: (said: WholePack['letters'][string]) => WholePack['letters'][string]) {
  const pack = packXx();
  const said = pack.letters['en'];
  if (!said) throw new Error('no English letters');
  const next = { ...pack, letters: { en: change(said) } };
  return checkTemplates(next, factCatalogue(next)).map(({ code, facts }) => [code, facts]);
}

test('shared words that nobody includes are refused', () => {
  const lone = { kind: 'passage', name: 'lone', groups: [], line: 1 } as const;
  const problems = changed((said) => ({
    ...said,
    shared: { ...said.shared, passages: { ...said.shared.passages, lone } },
  }));
  expect(problems).toEqual([['sharedUnused', { id: 'lone' }]]);
});

test('two grounds may not name different demands alike', () => {
  const source = sourceXx(NEVER).replace('[confirm-no-debt]', '[switch-off]');
  const parsed = parseTemplate(source, NEVER);
  if (!parsed.ok) throw new Error('cannot be read');
  const problems = changed((said) => ({ ...said, grounds: { ...said.grounds, 'never-joined': parsed.value } }));
  expect(problems.map(([code]) => code)).toEqual(['demandTwice']);
});

test('a column or a total without words is refused wherever its table may be printed', () => {
  const problems = changed((said) => {
    const { charges } = said.words.tables;
    if (!charges) throw new Error('no table');
    const columns = without(charges.columns, 'sum');
    const total = without(charges.total, 'total');
    return { ...said, words: { ...said.words, tables: { ...said.words.tables, charges: { columns, total } } } };
  });
  expect(problems.slice(0, 2)).toEqual([
    ['columnWithoutWords', { table: 'charges', column: 'sum' }],
    ['totalWithoutWords', { table: 'charges', total: 'total' }],
  ]);
});

test('every exhibit has words: the last pattern needs its caption only', () => {
  const problems = changed((said) => {
    return { ...said, exhibits: without(said.exhibits, 'caption') };
  });
  expect(problems).toEqual([['exhibitCaptionMissing', {}]]);
});
