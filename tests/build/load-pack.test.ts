import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { packs } from '#build/packs-plugin.ts';
import { countriesIn } from '#build/read-files.ts';
import { problemsIn, withChange } from '#tests/support/changed-packs.ts';
import { packXx } from '#tests/support/pack-xx.ts';

test('a country is a folder: its grounds, questions, law and names come together', () => {
  const pack = packXx();
  expect(pack.grounds.map(({ id, rows, services }) => [id, rows, services.length])).toEqual([
    ['stray-fee', 'charges', 2],
    ['wrong-bill', 'charges', 2],
    ['never-joined', 'none', 1],
  ]);
  expect(pack.screen['ru']).toMatchObject({ country: 'Ксантия', grounds: { 'wrong-bill': { name: 'Счёт завышен' } } });
});

test('questions and names that only other countries use stay out of the pack', () => {
  expect(packXx().questions.map(({ id }) => id)).not.toContain('lost-on');
});

test('what countries share is not a country', () => {
  expect(countriesIn('tests/packs')).toEqual(['xx']);
});

test.each([
  [
    'a day that does not exist',
    'xx/norms/networks-act.yaml',
    '2025-01-01',
    '2025-02-30',
    'xx/norms/networks-act.yaml:14 badDay (path: 1.inForce)',
  ],
  ['broken YAML', 'xx/norms/networks-act.yaml', '- id: networks-30-old', '- id: [', 'xx/norms/networks-act.yaml:'],
  ['an unknown key', 'xx/calendar.yaml', 'asOf:', 'mood: bad\nasOf:', 'xx/calendar.yaml:1 unknownKey (keys: mood)'],
  ['a text where a number belongs', 'xx/deadlines.yaml', 'count: 10', 'count: ten', 'xx/deadlines.yaml:10 wrongKind'],
  [
    'an act that is not there',
    'xx/acts.yaml',
    'id: civil-code',
    'id: uncivil-code',
    'xx/norms/civil-code.yaml:1 actMissing',
  ],
  ['two acts of one id', 'xx/acts.yaml', 'id: civil-code', 'id: services-act', 'xx/acts.yaml:13 idTwice'],
  [
    'a norm without the day of its text',
    'xx/norms/services-act.yaml',
    '  seen: 2010-02-01\n',
    '',
    'xx/norms/services-act.yaml:17 inForceOrSeen',
  ],
  [
    'a line of a checklist without its words',
    'xx/after/filing.yaml',
    'id: wax-seal',
    'id: tin-seal',
    'xx/after/ui/en.json:12 screenNameMissing (path: filing.ways.shop.items.tin-seal.head)',
  ],
  [
    'a line of a checklist that rests on law that is not there',
    'xx/after/filing.yaml',
    'services-18',
    'services-99',
    'xx/after/filing.yaml:5 normMissing',
  ],
  [
    'a page of an operator on a host that is not allowed',
    'xx/after/operators.yaml',
    'https://www.tin-can.example',
    'https://tin-can.example.evil',
    'xx/after/operators.yaml:5 linkNotAllowed',
  ],
  [
    'a way to an operator that nobody vouches for',
    'xx/after/operators.yaml',
    '      site:',
    '      account:',
    'xx/after/operators.yaml:5 provenanceMissing',
  ],
  [
    'a way to an operator that is not sure enough to be shown',
    'xx/after/operators.yaml',
    'confidence: medium',
    'confidence: low',
    'xx/after/operators.yaml:7 lowConfidence',
  ],
  [
    'a way to an operator that the register does not know',
    'xx/after/operators.yaml',
    'id: tin-can',
    'id: tin-pot',
    'xx/after/operators.yaml:4 operatorMissing',
  ],
  [
    'a norm without its source',
    'xx/norms/services-act.yaml',
    '  source: official\n',
    '',
    'xx/norms/services-act.yaml:1 wrongKind (path: 0.source',
  ],
  [
    'a norm read in what is not told',
    'xx/norms/services-act.yaml',
    'source: official',
    'source: offical',
    'xx/norms/services-act.yaml:4 sourceMissing',
  ],
  [
    'a source of no norm',
    'xx/sources.yaml',
    '- id: official',
    '- id: rumour\n  name: { en: Rumour, ru: Слух }\n- id: official',
    'xx/sources.yaml:1 sourceUnused',
  ],
  [
    'a norm without the day of its check',
    'xx/norms/services-act.yaml',
    '  checked: 2026-11-01\n',
    '',
    'xx/norms/services-act.yaml:1 wrongKind (path: 0.checked',
  ],
  [
    'a norm that ended before it began',
    'xx/norms/networks-act.yaml',
    'until: 2024-12-31',
    'until: 2010-12-31',
    'xx/norms/networks-act.yaml:6 endsBeforeStart',
  ],
  [
    'a norm whose review was due before its check',
    'xx/norms/services-act.yaml',
    '  checked: 2026-11-01\n',
    '  checked: 2026-11-01\n  reviewBy: 2026-10-31\n',
    'xx/norms/services-act.yaml:9 reviewBeforeCheck',
  ],
  [
    'a norm of middling confidence without the reason',
    'xx/norms/civil-code.yaml',
    "  why: { en: 'Two copies",
    "  # why: { en: 'Two copies",
    'xx/norms/civil-code.yaml:7 whyMissing',
  ],
  [
    'a norm of low confidence that has a place',
    'xx/norms/civil-code.yaml',
    '- id: code-200\n',
    '- id: code-200\n  place: { en: art. 200 }\n',
    'xx/norms/civil-code.yaml:12 lowWithPlace',
  ],
  [
    'a norm that says nothing in a language of the screen',
    'xx/norms/tariff-order.yaml',
    ', ru: Цены публикуют. }',
    ' }',
    'xx/norms/tariff-order.yaml:2 languageMissing',
  ],
  [
    'a norm replaced by none that there is',
    'xx/norms/networks-act.yaml',
    'until: 2024-12-31',
    'until: 2024-12-31\n  replacedBy: networks-99',
    'xx/norms/networks-act.yaml:7 normMissing',
  ],
  [
    'a norm replaced some days after its end',
    'xx/norms/networks-act.yaml',
    'until: 2024-12-31',
    'until: 2024-12-29\n  replacedBy: networks-30',
    'xx/norms/networks-act.yaml:7 successionGap',
  ],
  [
    'a norm replaced while it is in force',
    'xx/norms/networks-act.yaml',
    'until: 2024-12-31',
    'replacedBy: networks-30',
    'xx/norms/networks-act.yaml:6 replacedWithoutEnd',
  ],
  [
    'norms that replace each other',
    'xx/norms/networks-act.yaml',
    'until: 2024-12-31',
    'until: 2024-12-31\n  replacedBy: networks-30-old',
    'xx/norms/networks-act.yaml:7 replacedInCircle',
  ],
  [
    'a norm replaced by one that another day chooses',
    'xx/norms/networks-act.yaml',
    'until: 2024-12-31\n  appliesOn: letter',
    'until: 2024-12-31\n  replacedBy: networks-30\n  appliesOn: incident',
    'xx/norms/networks-act.yaml:7 chosenByAnotherDay',
  ],
  [
    'an act without the name that stands alone',
    'xx/acts.yaml',
    '  name: { en: Civil Code }\n',
    '',
    'xx/acts.yaml:13 wrongKind (path: 2.name',
  ],
  [
    'a link to a host that the country does not allow',
    'xx/norms/services-act.yaml',
    '  inForce:',
    '  url: https://law.example.org/act\n  inForce:',
    'xx/norms/services-act.yaml:5 linkNotAllowed',
  ],
  [
    'a link that is no address',
    'xx/jurisdiction.yaml',
    'https://law.example/',
    'law.example',
    'xx/jurisdiction.yaml:9 badUrl',
  ],
  [
    'a term that rests on a norm of low confidence',
    'xx/deadlines.yaml',
    'norm: services-18',
    'norm: code-200',
    'xx/deadlines.yaml:14 lowConfidenceNorm',
  ],
  [
    'a term without its norm',
    'xx/deadlines.yaml',
    'norm: services-18',
    'norm: services-19',
    'xx/deadlines.yaml:14 normMissing',
  ],
  [
    'a later term that rests on a norm that nobody recorded',
    'xx/after/deadlines.yaml',
    'norm: services-18',
    'norm: services-19',
    'xx/after/deadlines.yaml:15 normMissing',
  ],
  [
    'a term that grows by a norm that nobody recorded',
    'xx/after/deadlines.yaml',
    '{ count: 2, unit: months }',
    '{ count: 2, unit: months, norm: networks-32 }',
    'xx/after/deadlines.yaml:7 normMissing',
  ],
  [
    'a later term with the name of one that a claim sets',
    'xx/after/deadlines.yaml',
    '- id: limitation',
    '- id: claim-answer',
    'xx/after/deadlines.yaml:10 idTwice (path: 1.id, id: claim-answer)',
  ],
  [
    'a term that nobody is sure of',
    'xx/after/deadlines.yaml',
    'confidence: medium',
    'confidence: low',
    'xx/after/deadlines.yaml:17 badValue (path: 1.confidence',
  ],
  [
    'a term from no event that is known',
    'xx/after/deadlines.yaml',
    'from: knew',
    'from: guessed',
    'xx/after/deadlines.yaml:13 badValue (path: 1.from',
  ],
  [
    'a later term without a name on the screen',
    'xx/after/ui/en.json',
    '"authority-answer": "The',
    '"authority-replies": "The',
    'xx/after/ui/en.json:2 screenNameMissing (path: deadlines.authority-answer)',
  ],
  [
    'a term that may grow without the words when',
    'xx/after/ui/ru.json',
    '"authority-answer": "если',
    '"authority": "если',
    'xx/after/ui/ru.json:6 screenNameMissing (path: longer.authority-answer)',
  ],
  [
    'a holiday without a name',
    'xx/calendar.yaml',
    'midwinter:',
    'solstice:',
    'xx/after/ui/en.json:7 screenNameMissing (path: holidays.solstice)',
  ],
  ['a holiday on no day', 'xx/calendar.yaml', '"12-25"', '"12-32"', 'xx/calendar.yaml:3 '],
  [
    'a ground that excludes nobody known',
    'xx/grounds/never-joined.yaml',
    'stray-fee',
    'stray',
    'xx/grounds/never-joined.yaml:2 groundMissing',
  ],
  [
    'a refund under an answer that nobody can give',
    'xx/grounds/wrong-bill.yaml',
    'refund: { demands: [repay] }',
    'refund: { demands: [repay], onlyIf: bill.paid }',
    'xx/grounds/wrong-bill.yaml:3 optionMissing (path: refund.onlyIf, option: bill.paid)',
  ],
  [
    'a later answer under an option that nobody asks about',
    'xx/grounds/wrong-bill.yaml',
    'refund: { demands: [repay] }',
    'answeredLater: bill.abroad',
    'xx/grounds/wrong-bill.yaml:3 optionMissing (path: answeredLater, option: bill.abroad)',
  ],
  [
    'an authority that nobody knows',
    'xx/grounds/wrong-bill.yaml',
    'refund: { demands: [repay] }',
    'turnsTo: royal-board',
    'xx/grounds/wrong-bill.yaml:3 authorityMissing (path: turnsTo, authority: royal-board)',
  ],
  [
    'a respondent that no question asks for',
    'xx/grounds/wrong-bill.yaml',
    'refund: { demands: [repay] }',
    'respondent: { name: agreed-price, address: shop-address }',
    'xx/grounds/wrong-bill.yaml:3 questionMissing (path: respondent.address, question: shop-address)',
  ],
  [
    'an unknown term of a ground',
    'xx/grounds/stray-fee.yaml',
    'repayment',
    'payment',
    'xx/grounds/stray-fee.yaml:6 deadlineMissing',
  ],
  [
    'a service that the country lacks',
    'xx/grounds/never-joined.yaml',
    '[mobile]',
    '[tv]',
    'xx/grounds/never-joined.yaml:1 serviceMissing',
  ],
  [
    'a question that nobody worded',
    'common/grounds/wrong-bill.yaml',
    '  - id: agreed-price\n    kind: text\n    mayBeUnknown: true',
    '  - id: agreed-prize',
    'xx/grounds/wrong-bill.yaml:1 questionMissing',
  ],
  [
    'an address without its source',
    'xx/operators.yaml',
    '    address: { source',
    '    hotlines: { source',
    'xx/operators.yaml:5 provenanceMissing',
  ],
  [
    'an operator without a name in the letter',
    'xx/operators.yaml',
    'legalName: { en:',
    'legalName: { de:',
    'xx/operators.yaml:3 languageMissing',
  ],
  [
    'an operator without a legal name',
    'xx/operators.yaml',
    '  legalName: { en: { full: Tin Can Telephone Company plc, short: Tin Can plc } }\n',
    '',
    'xx/operators.yaml:1 wrongKind (path: 0.legalName',
  ],
  [
    'a norm without the day it was checked',
    'xx/norms/civil-code.yaml',
    '  checked: 2026-11-01\n# Known',
    '# Known',
    'xx/norms/civil-code.yaml:1 wrongKind (path: 0.checked',
  ],
  [
    'a question asked only under a fact that no case has',
    'common/grounds/stray-fee.yaml',
    '    kind: date\n',
    '    kind: date\n    onlyIf: orderd.never\n',
    'common/grounds/stray-fee.yaml:9 unknownFact (path: questions.1.onlyIf, question: noticed-on, fact: orderd.never)',
  ],
  [
    'a question not asked under a fact that no case has',
    'common/grounds/stray-fee.yaml',
    '    kind: date\n',
    '    kind: date\n    unless: orderd.never\n',
    'common/grounds/stray-fee.yaml:9 unknownFact (path: questions.1.unless, question: noticed-on, fact: orderd.never)',
  ],
  [
    'a ground without a line of help',
    'common/ui/en/stray-fee.json',
    '"help"',
    '"hint"',
    'common/ui/en/stray-fee.json:3 screenNameMissing (path: grounds.stray-fee.help)',
  ],
  [
    'a ground without a name on the screen',
    'common/ui/en/wrong-bill.json',
    '"wrong-bill"',
    '"wrong-bil"',
    'xx/ui/en.json:1 screenNameMissing (path: grounds.wrong-bill.name)',
  ],
  [
    'a grievance without a letter that does not say what to bring',
    'common/ui/ru.json',
    '"bring"',
    '"bringing"',
    'common/ui/ru.json:13 screenNameMissing (path: notYet.split-line.bring)',
  ],
  [
    'a grievance that has no letter and has one',
    'common/grounds.yaml',
    '[split-line]',
    '[wrong-bill]',
    'common/grounds.yaml:6 idTwice (path: 1.notYet.0, id: wrong-bill)',
  ],
  ['a note without its words', 'xx/ui/ru.json', 'keep-the-bill', 'keep-a-bill', 'xx/ui/ru.json:4 screenNameMissing'],
  [
    'an option without its words',
    'common/ui/ru/stray-fee.json',
    '"not-sure"',
    '"unsure"',
    'common/ui/ru/stray-fee.json:11 screenNameMissing (path: questions.ordered.options.not-sure)',
  ],
  [
    'a template of another language',
    'xx/en/shared.txt',
    'language: en',
    'language: ru',
    'xx/en/shared.txt:1 frontMatterUnlikePath',
  ],
  [
    'a template of another ground',
    'xx/en/grounds/wrong-bill.txt',
    'ground: wrong-bill',
    'ground: bill',
    'xx/en/grounds/wrong-bill.txt:1 frontMatterUnlikePath',
  ],
  [
    'broken braces in a template',
    'xx/en/claim.txt',
    '{{moral.sum}}',
    '{{moral.sum',
    'xx/en/claim.txt:54 brokenPlaceholder',
  ],
  [
    'a passage said twice',
    'xx/en/shared.txt',
    '== demand repay',
    '== passage ordered-only\nAgain.\n\n== demand repay',
    'xx/en/shared.txt:7 sharedTwice',
  ],
  [
    'words of an exhibit that cannot be read',
    'xx/en/words.yaml',
    '{{caption}}, {{sheets}}',
    '{{caption}}, {{sheets',
    'xx/en/words.yaml:31 brokenPlaceholder',
  ],
  [
    'an inventory that does not number the exhibits',
    'xx/en/post/words.yaml',
    'Exhibit {{number}}: {{exhibit}}',
    '{{exhibit}}',
    'xx/en/post/words.yaml:1 badPattern (path: enclosed.exhibit)',
  ],
  [
    'an inventory that asks an exhibit for what it has not',
    'xx/en/post/words.yaml',
    '{{sheets}} sheets',
    '{{sheets}} sheets of {{paper}}',
    'xx/en/post/words.yaml:1 badPattern (path: enclosed.letter)',
  ],
  [
    'an inventory without the words of a column',
    'xx/en/post/words.yaml',
    '    value: { head: Worth, align: right, blank: money }\n',
    '',
    'xx/en/post/inventory.txt:14 columnWithoutWords (table: enclosures, column: value)',
  ],
  [
    'a paper for the post under another name',
    'xx/en/post/label.txt',
    'paper: label',
    'paper: labels',
    'xx/en/post/label.txt:1 frontMatterUnlikePath',
  ],
  [
    'an address label that says who writes where nobody may',
    'xx/en/post/label.txt',
    '(only if claimant.isPerson) {{sender.name}}',
    '{{sender.name}}',
    'xx/en/post/label.txt:10 conditionMissing (fact: sender.name)',
  ],
  [
    'a claim that prints what only an inventory has',
    'xx/en/claim.txt',
    '== table penalty',
    '== table enclosures',
    'xx/en/claim.txt:44 unknownFact (fact: enclosures)',
  ],
  [
    'a rate of too many decimals',
    'xx/rates.yaml',
    'percent: 7.5',
    'percent: 7.55555',
    'xx/rates.yaml:7 badPercent (path: interest.steps.1.percent)',
  ],
  ['rates out of order', 'xx/rates.yaml', '2026-06-01', '2023-06-01', 'xx/rates.yaml:5 stepsOutOfOrder'],
  [
    'a rate of a day not yet known',
    'xx/rates.yaml',
    '2026-06-01',
    '2026-10-21',
    'xx/rates.yaml:1 stepAfterLastKnownDay',
  ],
  ['a rate without its source', 'xx/rates.yaml', 'source:', 'origin:', 'xx/rates.yaml:3 '],
  [
    'interest on what was never charged',
    'xx/grounds/never-joined.yaml',
    'relation: stranger',
    'interest: offered',
    'xx/grounds/never-joined.yaml:3 interestWithoutCharges',
  ],
  ['a rate without a name on the screen', 'xx/ui/ru.json', '"hint"', '"hunt"', 'xx/ui/ru.json:5 screenNameMissing'],
  ['an id unlike its folder', 'xx/jurisdiction.yaml', 'id: xx', 'id: yy', 'xx/jurisdiction.yaml:2 idUnlikeFolder'],
])('%s stops the pack with file and line', (_what, file, words, replacement, problem) => {
  const problems = withChange(file, words, replacement, problemsIn);
  expect(problems.join('\n')).toContain(problem);
  expect(
    problems.filter((one) => !/:\d+ \w+( \(.*\))?: \S/su.test(one)),
    'without a word on what to do',
  ).toEqual([]);
});

test('a ground without its words is refused', () => {
  const problems = withChange('xx/en/claim.txt', 'letter', 'letter', (root) => {
    rmSync(join(root, 'xx/en/grounds/wrong-bill.txt'));
    return problemsIn(root);
  });
  expect(problems).toEqual(['xx/en/grounds/wrong-bill.txt:1 fileMissing: add the file']);
});

/** What the plugin gives the bundler for a module. */
function moduleOf(root: string, id: string): string {
  const plugin = packs({ root });
  const { resolveId, load } = plugin;
  if (typeof resolveId !== 'function' || typeof load !== 'function') throw new Error('hooks expected');
  const resolved: unknown = Reflect.apply(resolveId, undefined, [id]);
  const code: unknown = Reflect.apply(load, undefined, [resolved]);
  if (typeof code !== 'string') throw new Error('no module');
  return code;
}

/** As the app reads it: without what JSON leaves out. */
const asData = (value: unknown): object => JSON.parse(JSON.stringify(value)) as object;

async function defaultOf(id: string): Promise<unknown> {
  const code = moduleOf('tests/packs', id);
  const built = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as { readonly default: unknown };
  return built.default;
}

test('the app gets a list of countries, and each part of a pack as plain data of its own', async () => {
  expect(moduleOf('tests/packs', 'virtual:packs')).toContain('"lawKnownBy":"2026-11-01"');
  const { letters, screen, register, grounds, questions, operators } = packXx();
  const pack = await defaultOf('virtual:packs/xx/pack');
  expect(pack).toMatchObject(asData({ grounds, questions, operators }));
  expect(Object.keys(pack ?? {})).not.toContain('letters');
  expect(await defaultOf('virtual:packs/xx/letters/en')).toMatchObject(asData({ words: letters['en']?.words }));
  expect(await defaultOf('virtual:packs/xx/post/en')).toMatchObject(asData({ words: letters['en']?.post.words }));
  expect(await defaultOf('virtual:packs/xx/screen/ru')).toEqual(asData(screen['ru']));
  expect(await defaultOf('virtual:packs/xx/register')).toEqual(asData(register));
});

test('what the page of norms alone shows stays out of the pack', async () => {
  const said = 'A contract needs an offer and its acceptance.';
  expect(JSON.stringify(await defaultOf('virtual:packs/xx/pack')).includes(said)).toBe(false);
  expect(JSON.stringify(await defaultOf('virtual:packs/xx/register')).includes(said)).toBe(true);
});

test('the papers for the post stay out of the letters, for few need them', async () => {
  expect(JSON.stringify(await defaultOf('virtual:packs/xx/letters/en'))).not.toContain('LIST OF CONTENTS');
  expect(JSON.stringify(await defaultOf('virtual:packs/xx/post/en'))).toContain('LIST OF CONTENTS');
});

test('a pack has the norms that its letters and terms name, those that replace them, and no other', async () => {
  const named = packXx().norms.filter(({ id }) => id !== 'code-200' && id !== 'tariffs');
  expect(await defaultOf('virtual:packs/xx/pack')).toMatchObject({ norms: asData(named) });
});

test('where a sentence stands in its file is not told to the app', async () => {
  expect(JSON.stringify(await defaultOf('virtual:packs/xx/letters/en'))).not.toContain('"line"');
});

test('the country of the lowest rank comes first, whatever the alphabet says', { timeout: 60_000 }, () => {
  expect(/"id":"[a-z]+"/u.exec(moduleOf('templates', 'virtual:packs'))?.[0]).toBe('"id":"ru"');
});

test('a template that cannot be proven stops the build', () => {
  withChange('xx/en/claim.txt', '(only if account.number) account', 'account', (root) => {
    expect(() => moduleOf(root, 'virtual:packs')).toThrow(/xx\/en\/claim\.txt:13 conditionMissing/u);
  });
});
