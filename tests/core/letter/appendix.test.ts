import { expect, test } from 'vitest';
import { composeAppendix, type EnclosedExhibit } from '#core/letter/appendix.ts';
import { type Line, textOf } from '#core/letter/document.ts';
import { draftShape } from '#core/case/draft.ts';
import { day } from '#core/plain-date.ts';
import { draftOfCase, letterOf } from '#tests/support/letter-cases.ts';
import { packOf } from '#tests/support/packs.ts';

const drawn: EnclosedExhibit = { caption: 'Счёт', sheets: 1, fileName: 'a.jpg', pages: 1, drawn: [1] };

function appendixOf(name: string, exhibits: readonly EnclosedExhibit[]) {
  const draft = draftOfCase(name);
  const rows = exhibits.map(({ caption, sheets = '', fileName }, at) => {
    return { id: `${at}`, kind: fileName === '' ? 'paper' : 'file', caption, sheets: `${sheets}`, fileName };
  });
  const letter = letterOf(draftShape.parse({ ...draft, evidence: { exhibits: rows } }), day('2026-11-24'));
  const words = packOf(draft.operator.country).letters[letter.language]!.words.appendix;
  const { list, sheets } = composeAppendix(letter, exhibits, words);
  const table = list.blocks.find((block) => block.kind === 'table');
  return {
    title: spaced(list.title),
    rows: table?.rows.map((row) => row.map(read)),
    heads: sheets.map(({ head }) => read(head)),
    said: sheets.map(({ said }) => spaced(said)),
  };
}

/** No-break spaces are another test's business. */
const spaced = (text: string): string => text.replaceAll('\u00a0', ' ');
const read = (line: Line): string => spaced(textOf(line));

test('every exhibit is listed with the place where it is, and every page that follows is headed by its number', () => {
  const { title, rows, heads } = appendixOf('ru/paid-subscription', [
    drawn,
    { ...drawn, caption: 'Договор', sheets: 4, fileName: 'b.pdf', pages: 4, drawn: [1, 2, 4] },
    { ...drawn, caption: 'Справка', sheets: 2, fileName: 'c.pdf', pages: 0, drawn: [] },
    { ...drawn, caption: 'Запись разговора', sheets: undefined, fileName: 'call {{x}}.amr', pages: 0, drawn: [] },
    { ...drawn, caption: 'Чек', sheets: undefined, fileName: '', pages: 0, drawn: [] },
  ]);
  expect(title).toBe('ПЕРЕЧЕНЬ ПРИЛОЖЕНИЙ');
  expect(rows).toEqual([
    ['1', 'Счёт', 'далее, на 1 л.'],
    ['2', 'Договор', 'далее, на 3 л. из 4; остальные отдельно'],
    ['3', 'Справка', 'отдельно, на 2 л.'],
    ['4', 'Запись разговора', 'файл «call {{x}}.amr» на носителе'],
    ['5', 'Чек', 'отдельно'],
  ]);
  expect(heads).toEqual([
    'Приложение № 1, лист 1 из 1',
    'Приложение № 2, лист 1 из 4',
    'Приложение № 2, лист 2 из 4',
    'Приложение № 2, лист 4 из 4',
  ]);
});

test('a power of attorney that the letter itself encloses is number one in the list, and pages count on from it', () => {
  const { rows, heads, said } = appendixOf('ru/internet-outage-representative', [drawn]);
  expect(rows?.[0]).toEqual(['1', expect.stringMatching(/^Доверенность/u), 'отдельно']);
  expect(rows?.[1]?.[0]).toBe('2');
  expect(heads).toEqual(['Приложение № 2, лист 1 из 1']);
  expect(said).toEqual(['Приложение № 2, лист 1 из 1: Счёт']);
});

test('a letter in Belarusian lists its exhibits in Belarusian', () => {
  expect(appendixOf('by/subscription-interest.be', [drawn]).heads).toEqual(['Дадатак № 1, аркуш 1 з 1']);
});
