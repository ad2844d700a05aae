import { describe, expect, test } from 'vitest';
import { prepareLaterLetter } from '#app/letters.ts';
import { letterOrder } from '#core/case/facts.ts';
import { type Draft, draftShape, type DraftInput, newLaterAnswers } from '#core/case/draft.ts';
import { composePost, type PostPapers } from '#core/letter/post.ts';
import type { LetterDocument } from '#core/letter/document.ts';
import { readingText } from '#core/letter/reading-text.ts';
import { day } from '#core/plain-date.ts';
import { fullPackOf, LATER_TODAY, toldDraft } from '#tests/support/later-cases.ts';
import { CORPUS, draftOfCase, letterOf } from '#tests/support/letter-cases.ts';
import { letterXx, notApplicable, orderXx, unknown } from '#tests/support/letter-xx.ts';
import { packXx } from '#tests/support/pack-xx.ts';
import { packOf } from '#tests/support/packs.ts';

const TODAY = day('2026-11-24');

function papersOf(draft: Draft, sheetCount?: number): PostPapers {
  const pack = packOf(draft.operator.country);
  const order = letterOrder(draft, pack, TODAY);
  const words = pack.letters[order.language]?.post;
  if (!words) throw new Error('no words for the post');
  const papers = composePost({ order, letter: letterOf(draft, TODAY), sheetCount }, pack, words);
  if (!papers.ok) throw new Error(JSON.stringify(papers.problems));
  return papers.value;
}

/** With plain spaces: where lines may not break is told elsewhere. */
const lines = (paper: LetterDocument): readonly string[] =>
  readingText(paper).map((line) => line.replaceAll('\u00A0', ' '));

const rows = (paper: LetterDocument): readonly string[] => {
  const table = paper.blocks.find((block) => block.kind === 'table');
  return (table?.rows ?? []).map((row) =>
    row
      .map((cell) => cell.map((run) => run.text).join(''))
      .join(' | ')
      .replaceAll('\u00A0', ' '),
  );
};

const labels = (paper: LetterDocument): readonly (readonly string[])[] =>
  paper.blocks.flatMap((block) => (block.kind === 'label' ? [lines({ ...paper, blocks: [block] })] : []));

test('the inventory lists one copy of the claim with its sheets, then the exhibits under the numbers of the letter', () => {
  const { inventory } = papersOf(draftOfCase('ru/internet-outage-representative'), 2);
  expect(rows(inventory)).toEqual([
    '1 | Претензия — на 2 л. | 1 | ____________',
    '2 | Приложение № 1. Доверенность от 10.11.2026 | 1 | ____________',
    '3 | Приложение № 2. Чеки об оплате за октябрь и ноябрь 2026 г. — на 2 л. | 1 | ____________',
    '4 | Приложение № 3. Лист выезда мастера от 02.11.2026 — на 1 л. | 1 | ____________',
  ]);
  expect(lines(inventory)).toEqual(expect.arrayContaining(['Итого', '4']));
});

test('a claim without exhibits lies in the envelope alone', () => {
  const draft = draftShape.parse({ ...draftOfCase('ru/paid-subscription'), evidence: {} } satisfies DraftInput);
  expect(rows(papersOf(draft, 1).inventory)).toEqual(['1 | Претензия — на 1 л. | 1 | ____________']);
});

test('sheets that nobody counted and what the letter is worth are filled in by hand', () => {
  expect(rows(papersOf(draftOfCase('ru/paid-subscription')).inventory)[0]).toBe(
    '1 | Претензия — на ____________ л. | 1 | ____________',
  );
});

test('both papers name the respondent and the address of the letter', () => {
  const { inventory, label } = papersOf(draftOfCase('ru/paid-subscription'), 2);
  expect(lines(inventory).slice(0, 4)).toEqual([
    'ОПИСЬ ВЛОЖЕНИЯ',
    'в письмо с объявленной ценностью',
    'Получатель: ПАО «МТС»',
    'Адрес: 109147, г. Москва, ул. Марксистская, д. 4',
  ]);
  expect(labels(label)[1]).toEqual(['Получатель', 'ПАО «МТС»', '109147, г. Москва, ул. Марксистская, д. 4']);
});

test('a claim against a shop is sent to the shop', () => {
  expect(labels(papersOf(draftOfCase('by/goods.ru'), 2).label)[1]).toEqual([
    'Получатель',
    'ООО «Тест-Гаджет»',
    '220000, г. Минск, ул. Учебная, д. 7',
  ]);
});

describe.each([
  ['one person', 'ru/paid-subscription', ['Шевченко Анна Павловна'], 'Отправитель', 'А. П. Шевченко'],
  [
    'a person with a representative, who signs at the post office',
    'ru/internet-outage-representative',
    ['Кузнецова Мария Ивановна'],
    'Представитель отправителя',
    'О. С. Кузнецова',
  ],
  [
    'a minor, for whom the guardian sends',
    'ru/minor-foreign-debt',
    ['Белый Олег Иванович'],
    'Отправитель',
    'О. И. Белый',
  ],
  [
    'several subscribers, of whom the first sends',
    'ru/several-internet-outage',
    ['Кузнецов Илья Павлович'],
    'Отправитель',
    'И. П. Кузнецов',
  ],
  [
    'a sole trader',
    'ru/trader-paid-subscription',
    ['Индивидуальный предприниматель', 'Петрова Анна Сергеевна'],
    'Отправитель',
    'А. С. Петрова',
  ],
  [
    'a firm, for which its head signs',
    'ru/firm-wrong-charge',
    ['Общество с ограниченной ответственностью «Ромашка-Тест»'],
    'Отправитель',
    'И. С. Петров',
  ],
  [
    'one person in Belarusian',
    'by/paid-subscription.be',
    ['Васілевіч Юрый Дзмітрыевіч'],
    'Адпраўнік',
    'Ю. Дз. Васілевіч',
  ],
])('%s', (_who, story, sender, capacity, signature) => {
  const draft = draftOfCase(story);
  const { inventory, label } = papersOf(draft, 2);

  test('stands on the envelope in the nominative, with the address of the letter', () => {
    expect(labels(label)[0]?.slice(1)).toEqual([...sender, draft.claimant.address]);
  });

  test('signs the inventory', () => {
    const signed = lines({ ...inventory, blocks: inventory.blocks.filter(({ kind }) => kind === 'signature') });
    expect([signed[0], signed.at(-1)]).toEqual([capacity, signature]);
  });
});

test('every letter that is kept can be sent by post, with as many rows as it has exhibits and one', () => {
  for (const { name, draft } of CORPUS) {
    const listed = letterOf(draft, TODAY).blocks.flatMap((block) => (block.kind === 'attachments' ? block.items : []));
    expect([name, rows(papersOf(draft, 2).inventory).length]).toEqual([name, listed.length + 1]);
  }
});

test('a letter to an authority goes to its office, and the inventory calls it what it is', () => {
  const draft = {
    ...toldDraft(draftOfCase('ru/paid-subscription'), 'silent'),
    later: { 'complaint-rospotrebnadzor': newLaterAnswers({ body: 'Управление Роспотребнадзора по г. Москве' }) },
  };
  const pack = fullPackOf(draft);
  const letter = pack.later.find(({ id }) => id === 'complaint-rospotrebnadzor')!;
  const { document, order } = prepareLaterLetter(letter, draft, pack, LATER_TODAY);
  const words = packOf('ru').letters['ru']!.post;
  const papers = composePost({ order, letter: document!, sheetCount: 2 }, pack, words);
  if (!papers.ok) throw new Error(JSON.stringify(papers.problems));
  expect(lines(papers.value.inventory)).toContain('Получатель: Управление Роспотребнадзора по г. Москве');
  expect(rows(papers.value.inventory).slice(0, 2)).toEqual([
    '1 | Жалоба — на 2 л. | 1 | ____________',
    '2 | Приложение № 1. Претензия, поданная 24.11.2026, с отметкой о приёме | 1 | ____________',
  ]);
  // Its address was not named: a rule to fill in.
  expect(labels(papers.value.label)[1]).toEqual([
    'Получатель',
    'Управление Роспотребнадзора по г. Москве',
    '_'.repeat(24),
  ]);
});

test('an address that is not known is a rule on both papers', () => {
  const order = orderXx({ 'recipient.address': unknown, 'claimant.address': unknown });
  const words = packXx().letters['en']!.post;
  const papers = composePost({ order, letter: letterXx({}) }, packXx(), words);
  if (!papers.ok) throw new Error(JSON.stringify(papers.problems));
  const rule = '_'.repeat(20);
  expect(lines(papers.value.inventory)).toContain(`At: ${rule}`);
  expect(labels(papers.value.label)).toEqual([
    ['From', 'Jane Doe', rule],
    ['To', 'Tin Can plc', rule],
  ]);
});

test('what the papers need and the case lacks is named', () => {
  const order = orderXx({ 'recipient.name': notApplicable });
  const papers = composePost({ order, letter: letterXx({}) }, packXx(), packXx().letters['en']!.post);
  expect(papers).toMatchObject({ ok: false, problems: [{ facts: { fact: 'recipient.name' } }, {}] });
});
