import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readPackFiles } from '#build/read-files.ts';
import { PackReader } from '#core/jurisdiction/pack-files.ts';
import { foundBy } from '#core/wording/check-wording.ts';
import { leavesOf } from '#core/wording/file-text.ts';
import { lawFile, readWordingRules, type Rule, SPELLING, wordingFile } from '#core/wording/rules.ts';
import { problemsIn, withChange } from '#tests/support/changed-packs.ts';
import { sourceXx } from '#tests/support/pack-xx.ts';

const CLAIM = 'xx/en/claim.txt';
const STRAY = 'xx/en/grounds/stray-fee.txt';
const WORDS = 'xx/en/words.yaml';

/** Problems of the fictional country after one change. */
const brokenBy = (file: string, words: string, replacement: string) => withChange(file, words, replacement, problemsIn);

/** The line of a file of the fictional country on which words stand. */
const lineOf = (file: string, words: string): number => sourceXx(file).split(words)[0]!.split('\n').length;

test.each([
  ['handDrawnBlank', CLAIM, 'I use the services', 'I use the services ________'],
  ['slash', CLAIM, 'Please answer', 'Please answer by post and/or by mail'],
  ['slash', STRAY, 'I never ordered this', 'Я не заказывал/-ала этого'],
  ['bracketedEnding', STRAY, 'I never ordered this', 'Я не заказывал(а) этого'],
  ['bracketedEnding', WORDS, '{{sheets}} sheets', '{{sheets}} sheet(s)'],
  ['doubleSpace', CLAIM, 'I use the services', 'I use  the services'],
  ['straightQuote', STRAY, '“{{charges.service}}”', '"{{charges.service}}"'],
  ['straightQuote', 'xx/acts.yaml', 'title: { en: Civil Code }', `title: { en: 'Civil "Code' }`],
  ['doubledQuote', STRAY, '“{{charges.service}}”', '«{{charges.service}}»»'],
  ['straightApostrophe', CLAIM, 'Please answer', "Прашу з'явіцца"],
  ['hyphenForDash', CLAIM, '(hereafter the operator)', '- the operator -'],
  ['spaceBeforeSign', CLAIM, '(hereafter the operator) under', ', the operator, under'],
  ['exclamation', CLAIM, 'Please answer', 'Answer me!'],
  ['breakableSpace', CLAIM, 'account {{account.number}}', 'account № {{account.number}}'],
  ['breakableSpace', CLAIM, 'account {{account.number}}', 'ул. 5, {{account.number}}'],
  ['breakableSpace', CLAIM, 'account {{account.number}}', 'account 300 000'],
  ['officialese', CLAIM, 'Please answer', 'The aforesaid calls for an answer'],
  ['fineDemanded', CLAIM, 'for the harm done', 'and 50 % of it'],
  ['foreignLaw', CLAIM, 'Please answer', 'Under the Yonder Acts answer'],
  ['foreignLaw', WORDS, 'head: Date,', 'head: Date by the Yonder Act,'],
  ['foreignLaw', 'xx/acts.yaml', 'full: { en: of the Civil Code }', 'full: { en: of the Yonder Act }'],
  ['foreignLaw', 'xx/norms/civil-code.yaml', 'Everybody', 'The Board of Yonder holds that everybody'],
  ['foreignLaw', 'xx/authorities.yaml', 'full: Consumer Board of Xanthia', 'full: Board of Yonder'],
  ['foreignLaw', 'xx/ui/en.json', 'Keep the bill', 'The Board of Yonder asks for the bill'],
  ['foreignLaw', 'xx/after/ui/en.json', 'The authority answers', 'The Board of Yonder answers'],
  ['foreignLaw', 'common/ui/en/stray-fee.json', 'The day you', 'Under the Yonder Act the day you'],
  ['spelling', 'xx/ui/ru.json', 'Сохраните счёт', 'Сохраните счет'],
  ['deadLaw', CLAIM, 'Please answer', 'I shall go to the Guild Court. Please answer'],
  ['deadLaw', 'xx/ui/en.json', 'Keep the bill', 'The Guild Court wants the bill'],
  ['deadLaw', 'xx/operators.yaml', '1 String Street', 'Guild Court, 1 String Street'],
])('%s: %s is refused when «%s» becomes «%s»', (code, file, words, replacement) => {
  const place = `${file}:${lineOf(file, words)}`;
  const found = brokenBy(file, words, replacement).map((problem) => problem.slice(0, problem.indexOf(' (text: ')));
  expect(found).toContain(`${place} ${code}`);
});

test('a problem says what to write instead', () => {
  expect(brokenBy(CLAIM, 'Please answer', 'Please answer the aforesaid')).toEqual([
    `${CLAIM}:${lineOf(CLAIM, 'Please answer')} officialese (text: aforesaid): name the thing again`,
  ]);
});

test.each([
  ['an allowed phrase', CLAIM, 'hereafter the operator', 'hereinafter the operator'],
  ['a fine named outside the demands', CLAIM, 'Please answer', 'A court may add 50 %. Please answer'],
  ['rules to fill in where words.yaml keeps them', WORDS, 'short: "______"', 'short: "____________"'],
  ['a dead act in the register', 'xx/acts.yaml', '(No. 7)', '(No. 3)'],
  [
    'a name that the country says otherwise',
    'common/ui/en.json',
    '"groups"',
    '"country": "Not the Guild Court", "groups"',
  ],
  [
    'a name of a ground that the country does not know',
    'common/ui/en/lost-number.json',
    '"grounds": {}',
    '"grounds": { "lost-number": { "help": "The Guild Court" } }',
  ],
])('%s is let pass', (_what, file, words, replacement) => {
  expect(brokenBy(file, words, replacement)).toEqual([]);
});

test('a list that cannot be read stops the pack with file and line', () => {
  expect(brokenBy('common/wording/en.yaml', 'instead: a court', 'insted: a court')[0]).toContain(
    'common/wording/en.yaml:8 ',
  );
});

/** The lists that the real countries share. */
const shared = (() => {
  const files = readPackFiles('templates', 'ru');
  if (!files.ok) throw new Error(JSON.stringify(files.problems));
  return new PackReader(files.value);
})();
const RULES = { ru: readWordingRules('ru', shared), by: readWordingRules('by', shared) };
const wordingOf = (language: string) => RULES.ru.wording.get(language) ?? [];

/** The codes by which a passage is refused. */
const codesIn = (text: string, rules: readonly Rule[], within?: 'demands'): readonly string[] =>
  rules
    .filter(
      (rule) => foundBy(rule, { file: '', line: 1, text, printed: text, ...(within ? { within } : {}) }) !== undefined,
    )
    .map(({ code }) => code);

/** Every phrase of a list, with some ending. */
const phrasesOf = (bans: readonly { readonly find: readonly string[] }[]): readonly string[] =>
  bans.flatMap(({ find }) => find.map((phrase) => `… ${phrase.replaceAll('*', 'а')} …`));

test.each(['ru', 'be'])('every phrase on the list of a letter language (%s) is refused by its code', (language) => {
  const never = Object.entries(shared.read(`common/wording/${language}.yaml`, wordingFile)?.never ?? {});
  const passed = never.flatMap(([code, bans]) =>
    phrasesOf(bans).filter((phrase) => !codesIn(phrase, wordingOf(language), 'demands').includes(code)),
  );
  expect([never.length > 5, passed]).toEqual([true, []]);
});

test.each([
  ['ru', 'by'],
  ['by', 'ru'],
] as const)('every word of the law of %s is refused in %s alone', (owner, other) => {
  const words = phrasesOf(shared.read('common/foreign-law.yaml', lawFile)?.[owner] ?? []);
  const isForeign = (country: 'ru' | 'by') => (word: string) => codesIn(word, RULES[country].foreignLaw).length > 0;
  expect(words.length).toBeGreaterThan(20);
  expect([words.filter(isForeign(owner)), words.filter((word) => !isForeign(other)(word))]).toEqual([[], []]);
});

test.each(['ru', 'by'] as const)('every dead word of the law of %s is refused there', (country) => {
  const words = phrasesOf(shared.read('common/dead-law.yaml', lawFile)?.[country] ?? []);
  expect(words.length).toBeGreaterThan(5);
  expect(words.filter((word) => codesIn(word, RULES[country].deadLaw).length === 0)).toEqual([]);
});

test.each([
  ['ru', 'Персональные данные обрабатывает оператор; этих данных я не давал.', []],
  ['ru', 'Данный договор я не заключал.', ['officialese']],
  ['ru', 'Обращусь к производителю, производство остановлено.', []],
  ['ru', 'На дату претензии письменного ответа нет.', []],
  ['ru', 'О принятых мерах прошу сообщить.', []],
  ['ru', 'Прошу принять меры.', ['vagueDemand']],
  ['ru', 'Сообщить, какой ваш ответ.', ['addressesAsYou']],
  ['ru', 'Вся сумма со счета.', ['spelling']],
  ['ru', 'Счета за сентябрь и октябрь исправлены, на счету пусто.', []],
  ['ru', 'Расчет приведен выше, ее сумма учтена.', ['spelling', 'spelling', 'spelling']],
  ['ru', 'Услуга подключена и включена, срок учтён.', []],
  ['ru', 'Чем это подтверждается, всем известно; прием.', ['spelling']],
  ['be', 'Паводле персанальных даных згода дадзена.', []],
  ['be', 'Згодна дагавора аператар павінен.', ['calque']],
  ['be', 'З адмовай я не згодна; згодна з дагаворам.', []],
  ['be', 'Аператар з’яўляецца стараной.', ['calque']],
  ['be', 'На экране з’явіўся надпіс.', []],
  ['be', 'Плата за услугу и связь', ['letterOfOtherLanguage']],
  ['be', 'Праз 15 дзён пасля рэгістрацыі трэба вярнуць грошы.', []],
])('in %s «%s» is refused as %j', (language, text, codes) => {
  expect(codesIn(text, wordingOf(language))).toEqual(codes);
});

test.each([
  ['by', 'Звярнуся ў Міністэрства антыманапольнага рэгулявання і гандлю, МАРГ.', []],
  ['by', 'Ответ прошу дать в течение 30 дней; предложение действует десять дней.', []],
  ['by', 'ЗАО «БеСТ» и ОАО «Банк», СООО «Мобильные ТелеСистемы»', []],
  ['by', 'Интернет в России и в роуминге', []],
  ['by', 'Обращусь в Роспотребнадзор', ['foreignLaw']],
  ['by', 'Ответ — в течение 10 рабочих дней', ['foreignLaw']],
  ['by', 'По правилам ГПК', ['deadLaw']],
  ['ru', 'В марте оператор снял плату, ответа в течение десяти рабочих дней нет.', []],
  ['ru', 'Обращусь в МАРТ', ['foreignLaw']],
  ['ru', 'Заявление приняла милиция, ОАО «Связь»', ['foreignLaw', 'deadLaw', 'deadLaw']],
  ['ru', 'ПАО «МТС», АО «Тест-Банк», Закон № 59-ФЗ', []],
] as const)('in the letters of %s «%s» is refused as %j', (country, text, codes) => {
  const { foreignLaw, deadLaw } = RULES[country];
  expect(codesIn(text, [...foreignLaw, ...deadLaw])).toEqual(codes);
});

test('the Russian interface spells its words as the letters do', () => {
  const spelling = wordingOf('ru').filter(({ code }) => code === SPELLING);
  const names: unknown = JSON.parse(readFileSync('locales/ru.json', 'utf8'));
  const misspelt = leavesOf(names).filter(({ text }) => codesIn(text, spelling).length > 0);
  expect(misspelt).toEqual([]);
});
