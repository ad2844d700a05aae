import { describe, expect, test } from 'vitest';
import { type Draft, type DraftInput, draftShape } from '#core/case/draft.ts';
import { withRowIds } from '#core/case/row-ids.ts';
import { type LetterDocument, textOf } from '#core/letter/document.ts';
import { readingText } from '#core/letter/reading-text.ts';
import { day } from '#core/plain-date.ts';
import { CASE_NAMES, draftOfCase, letterOf } from '#tests/support/letter-cases.ts';

type Exhibits = NonNullable<NonNullable<DraftInput['evidence']>['exhibits']>;

const paper = (caption: string, ...proves: string[]): Exhibits[number] => ({
  id: caption,
  kind: 'paper',
  caption,
  proves,
});
const TODAY = day('2026-11-24');

/** A story of the corpus with other exhibits, and with ids in its rows: 1, 2, 3 … in the order of the screen. */
const withExhibits = (name: string, exhibits: Exhibits): Draft =>
  draftShape.parse({ ...withRowIds(draftOfCase(name)), evidence: { exhibits } });

/** No-break spaces are another test's business. */
const spaced = (text: string) => text.replaceAll('\u00a0', ' ');
const linesOf = (draft: Draft): readonly string[] => readingText(letterOf(draft, TODAY)).map(spaced);
const referring = (draft: Draft) => linesOf(draft).filter((line) => /\((?:приложени|дадат)/u.test(line));
const tableOf = ({ blocks }: LetterDocument) => blocks.find((block) => block.kind === 'table');
const columnOf = (letter: LetterDocument): readonly string[] => {
  const table = tableOf(letter);
  const rows = [table?.columns.map(({ head }) => head) ?? [], ...(table?.rows ?? []), table?.total ?? []];
  return rows.map((row) => spaced(textOf(row.at(-1) ?? [])));
};

describe('a sentence refers to the exhibits that prove it', () => {
  test.each([
    [
      [paper('Жалоба'), paper('Распечатка звонков', 'row:4')],
      '27 октября 2026 г. я обратилась в контактный центр оператора (приложение № 2). Номер',
    ],
    [
      [paper('Снимок', 'answer:noticed-on')],
      'О списании денег я узнала 27 октября 2026 г. (приложение № 1). В тот же день',
    ],
    [[paper('Счёт', 'rows:paid-subscription')], '(короткий номер 0000) (приложение № 1):'],
    [[paper('А', 'contract'), paper('Б', 'contract')], 'для личных нужд (приложения № 1 и № 2).'],
    [['А', 'Б', 'В', 'Г'].map((one) => paper(one, 'contract')), 'для личных нужд (приложения № 1–4).'],
    [
      ['А', 'Б', 'В', 'Г', 'Д', 'Е', 'Ж'].map((one) => paper(one, ...('БЕ'.includes(one) ? [] : ['contract']))),
      'для личных нужд (приложения № 1, № 3–5 и № 7).',
    ],
  ])('%#: once, before its stop', (exhibits, expected) => {
    const lines = referring(withExhibits('ru/paid-subscription', exhibits));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(expected);
  });

  test.each([
    ['by/paid-subscription.ru', '21 октября 2026 г. я обратился в контакт-центр оператора (приложение № 1).'],
    ['by/paid-subscription.be', '21 кастрычніка 2026 г. я звярнуўся ў кантакт-цэнтр аператара (дадатак № 1).'],
  ])('in the words of %s', (name, expected) => {
    expect(referring(withExhibits(name, [paper('А', 'row:4')]))[0]).toContain(expected);
  });

  test('in Belarusian to several, whoever writes: a man, a woman, several, a firm', () => {
    const draft = withExhibits('by/paid-subscription.be', [paper('А', 'row:4'), paper('Б', 'row:4')]);
    const said = (change: Partial<Draft['operator']>, gender: 'male' | 'female' = 'male') =>
      referring({
        ...draft,
        operator: { ...draft.operator, ...change },
        claimant: { ...draft.claimant, gender, patronymic: '', noPatronymic: true },
      })[0];
    expect(said({})).toContain('я звярнуўся ў кантакт-цэнтр аператара (дадаткі № 1 і № 2).');
    expect(said({}, 'female')).toContain('я звярнулася ў кантакт-цэнтр аператара (дадаткі № 1 і № 2).');
    expect(said({ claimantKind: 'several' })).toContain('мы звярнуліся ў кантакт-цэнтр аператара (дадаткі № 1 і № 2).');
    expect(said({ claimantKind: 'firm' })).toMatch(/звярнул\S+ ў кантакт-цэнтр аператара \(дадаткі № 1 і № 2\)\./u);
  });

  test('by the number that the list gives, when the order changes and when the letter encloses papers of its own', () => {
    const exhibits = [paper('Лист мастера', 'answer:warned'), paper('Чек', 'answer:fee-taken')];
    const draft = withExhibits('ru/internet-outage-representative', exhibits);
    expect(referring(draft)[0]).toMatch(/полностью \(приложение № 3\)\..*не предупреждали \(приложение № 2\)\./u);
    const turned = withExhibits('ru/internet-outage-representative', exhibits.toReversed());
    expect(referring(turned)[0]).toMatch(/полностью \(приложение № 2\)\..*не предупреждали \(приложение № 3\)\./u);
    expect(linesOf(turned)).toContain('3. Лист мастера');
  });
});

describe('a row of a table refers to its exhibits in a column of its own', () => {
  const rowsOf = (...exhibits: Exhibits) => letterOf(withExhibits('ru/paid-subscription', exhibits), TODAY);

  test('which stands there only if a row has some', () => {
    expect(columnOf(rowsOf(paper('Счёт', 'row:1', 'row:3'), paper('Чек', 'row:3')))).toEqual([
      'Приложение',
      '№ 1',
      '',
      '№ 1, № 2',
      '',
    ]);
    expect(tableOf(rowsOf(paper('Счёт')))?.columns.map(({ id }) => id)).not.toContain('exhibits');
  });

  test('in the order of the rows after one of them is gone, and a new row does not inherit its exhibit', () => {
    const draft = withExhibits('ru/paid-subscription', [paper('Счёт', 'row:2'), paper('Чек', 'row:3')]);
    const { details } = draft;
    const [first, , last] = details.charges['paid-subscription'] ?? [];
    if (!first || !last) throw new Error('no rows');
    const charges = { 'paid-subscription': [first, last, { ...last, id: '', date: '02.11.2026' }] };
    const changed = withRowIds({ ...draft, details: { ...details, charges } });
    expect(columnOf(letterOf(changed, TODAY))).toEqual(['Приложение', '', '№ 2', '', '']);
    expect(changed.evidence.exhibits.map(({ proves }) => proves)).toEqual([[], ['row:3']]);
  });

  test('a single row leaves it to the sentence above', () => {
    const draft = withExhibits('ru/imposed-antivirus', [paper('Счёт', 'row:1')]);
    expect(columnOf(letterOf(draft, TODAY))).not.toContain('Приложение');
    expect(referring(draft)).toEqual([expect.stringMatching(/«Тест-Антивирус» \(приложение № 1\):$/u)]);
  });
});

test('what another ground asked for is passed over in silence, and is there again with its ground', () => {
  const draft = withExhibits('ru/paid-subscription', [paper('Счёт', 'rows:paid-subscription', 'answer:noticed-on')]);
  const other = { ...draft, ground: { grounds: ['rude-staff'] } };
  expect(referring(other)).toEqual([]);
  expect(letterOf(other, TODAY).told?.flatMap(({ of }) => of)).not.toContain('answer:noticed-on');
  expect(referring(withRowIds({ ...other, ground: draft.ground }))).toHaveLength(2);
});

test('links change nothing of a letter but its references', () => {
  for (const name of CASE_NAMES) {
    const draft = withRowIds(draftOfCase(name));
    const told = letterOf(draft, TODAY).told?.flatMap(({ of }) => of) ?? [];
    const exhibits = draft.evidence.exhibits;
    const letterWith = (proves: string[]) =>
      letterOf({ ...draft, evidence: { exhibits: exhibits.map((exhibit) => ({ ...exhibit, proves })) } }, TODAY);
    const plain = letterWith([]);
    const linked = letterWith(told);
    const withoutReferences = readingText(linked)
      // A day in words ends its sentence by itself, and has a stop behind its reference.
      .map((line) =>
        line.replace(
          /(\.?) \((?:приложени[ея]|дадат(?:ак|кі)) №[^)]*\)(\.?)/gu,
          (_, before: string, after: string) => before || after,
        ),
      )
      .filter((line) => !/^(?:Приложение|Дадатак|(?:№\u00a0\d+(?:, )?)+)$/u.test(line));
    expect.soft(withoutReferences, name).toEqual(readingText(plain));
    if (exhibits.length > 0) expect.soft(readingText(linked), name).not.toEqual(readingText(plain));
    expect.soft(linked.told, name).toEqual(plain.told);
  }
});
