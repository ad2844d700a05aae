import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languageOf } from '#core/language/language.ts';

const { tidy } = languageOf('ru');

/** `~` stands for a no-break space. */
const marked = (text: string) => tidy(text).replaceAll('\u00A0', '~');

describe('our own words keep together', () => {
  test.each([
    [
      '(п. 5 ст. 44 Федерального закона от 07.07.2003 № 126-ФЗ «О связи», далее — Закон о связи)',
      '(п.~5 ст.~44 Федерального закона от 07.07.2003 №~126-ФЗ «О~связи», далее~— Закон о~связи)',
    ],
    ['(ст. 395, п. 2 ст. 1107 ГК РФ)', '(ст.~395, п.~2 ст.~1107 ГК~РФ)'],
    ['(ч. 3 ст. 21 Закона № 152-ФЗ)', '(ч.~3 ст.~21 Закона №~152-ФЗ)'],
    ['г. Москва, ул. Марксистская, д. 4, кв. 17', 'г.~Москва, ул.~Марксистская, д.~4, кв.~17'],
    ['пр-т Мира', 'пр-т~Мира'],
    ['23 ноября 2026 г. я получил', '23~ноября 2026~г. я~получил'],
    ['2026 г. Москва', '2026~г. Москва'],
    ['в течение 30 дней со дня', 'в~течение 30~дней со дня'],
    ['В нём, о возврате, к возврату, с датой, у меня', 'В~нём, о~возврате, к~возврату, с~датой, у~меня'],
    ['работы и услуги', 'работы и~услуги'],
    ['— на 2 л.', '— на 2~л.'],
    ['за октябрь — на 2 л.', 'за октябрь~— на 2~л.'],
    ['ПАО «МТС» и ООО «Тест»', 'ПАО~«МТС» и~ООО~«Тест»'],
    ['М. П.', 'М.~П.'],
    ['«____» ______________ 20____ г.', '«____» ______________ 20____~г.'],
    ['д. 7, офис 2', 'д.~7, офис~2'],
    ['абонент А. П. Шевченко', 'абонент А.~П.~Шевченко'],
    ['450 рублей в месяц', '450~рублей в~месяц'],
    ['8 суток, 5 часов 50 минут', '8~суток, 5~часов 50~минут'],
    ['вх. № 5', 'вх.~№~5'],
  ])('%s', (words, tidied) => {
    expect(marked(words)).toBe(tidied);
  });

  test.each([
    ['обращение № ', 'обращение №~'],
    ['на сумму с ', 'на сумму с~'],
    ['В ', 'В~'],
    [' — ', '~— '],
    [' л.', '~л.'],
    [' рублей', '~рублей'],
    ['проживаю в г. ', 'проживаю в~г.~'],
    [' и ', ' и~'],
    ['(п. ', '(п.~'],
  ])('beside a value: «%s»', (words, tidied) => {
    expect(marked(words)).toBe(tidied);
  });
});

describe('what may break stays as it is', () => {
  test.each([
    'Оказывать услуги за плату можно только на основании договора',
    'статья 16 Закона',
    'Закон Российской Федерации',
    'SMS или звонок',
    'по-моему, кое-что',
    'два экземпляра',
    'за пять лет',
  ])('%s', (words) => {
    expect(tidy(words)).toBe(words);
  });
});

describe('whatever the words', () => {
  const tokens = [
    ' ',
    ' ',
    ' ',
    '\u00A0',
    '№',
    'п.',
    'г.',
    'ст.',
    '5',
    '2026',
    'в',
    'и',
    '—',
    '-',
    'Я',
    'дней',
    'А.',
    '(',
    'ГК',
    'РФ',
    '\n',
    '🙂',
  ];
  const words = fc.oneof(
    fc.array(fc.constantFrom(...tokens)).map((parts) => parts.join('')),
    fc.string({ unit: 'binary' }),
  );

  test('nothing but plain spaces changes, and only into no-break spaces', () => {
    fc.assert(
      fc.property(words, (text) => {
        const tidied = tidy(text);
        expect(tidied.length).toBe(text.length);
        expect(tidied.replaceAll('\u00A0', ' ')).toBe(text.replaceAll('\u00A0', ' '));
        const kept = Array.from(tidied, (_, at) => text.charAt(at) === ' ' || text.charAt(at) === tidied.charAt(at));
        expect(kept).not.toContain(false);
      }),
    );
  });

  test('twice is the same as once', () => {
    fc.assert(
      fc.property(words, (text) => {
        expect(tidy(tidy(text))).toBe(tidy(text));
      }),
    );
  });
});
