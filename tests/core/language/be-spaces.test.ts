import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languageOf } from '#core/language/language.ts';

const { tidy } = languageOf('be');

/** `~` stands for a no-break space. */
const marked = (text: string) => tidy(text).replaceAll('\u00A0', '~');

test.each([
  [
    '(п. 3 арт. 19 Закона Рэспублікі Беларусь ад 9 студзеня 2002 г. № 90-З «Аб абароне правоў спажыўцоў», далей — Закон № 90-З)',
    '(п.~3 арт.~19 Закона Рэспублікі Беларусь ад 9~студзеня 2002~г. №~90-З «Аб абароне правоў спажыўцоў», далей~— Закон №~90-З)',
  ],
  ['220043, г. Мінск, пр-т Незалежнасці, 95', '220043, г.~Мінск, пр-т~Незалежнасці, 95'],
  ['вул. Узорная, д. 2, кв. 17', 'вул.~Узорная, д.~2, кв.~17'],
  ['тэл. +375 44 000-00-02', 'тэл.~+375 44 000-00-02'],
  ['СТАА «Мабільныя ТэлеСістэмы»', 'СТАА~«Мабільныя ТэлеСістэмы»'],
  ['з майго рахунку, у мясцовы орган і ў суд', 'з~майго рахунку, у~мясцовы орган і~ў~суд'],
  ['праз 15 дзён пасля рэгістрацыі', 'праз 15~дзён пасля рэгістрацыі'],
  ['на 2 арк. у 1 экз.', 'на 2~арк. у~1~экз.'],
  ['ув. № 5', 'ув.~№~5'],
  ['Ю. Дз. Васілевіч', 'Ю.~Дз.~Васілевіч'],
  ['М. П.', 'М.~П.'],
  ['5 рублёў 30 капеек', '5~рублёў 30~капеек'],
  ['Няма згоды — няма і дагавора', 'Няма згоды~— няма і~дагавора'],
])('%s', (words, tidied) => {
  expect(marked(words)).toBe(tidied);
});

test.each([
  ['зварот № ', 'зварот №~'],
  ['З ', 'З~'],
  [' г.', '~г.'],
  [' у ', ' у~'],
  ['(п. ', '(п.~'],
])('beside a value: «%s»', (words, tidied) => {
  expect(marked(words)).toBe(tidied);
});

test.each(['На падставе выкладзенага патрабую', 'па адрасе аператара', 'пакінуўшы дакументы', 'USSD-запытаў'])(
  'what may break stays as it is: %s',
  (words) => {
    expect(tidy(words)).toBe(words);
  },
);

describe('whatever the words', () => {
  const bare = (text: string) => text.replaceAll('\u00A0', ' ').replaceAll('ў', 'у');
  const tokens = [
    ' ',
    ' ',
    '\u00A0',
    '№',
    'п.',
    'г.',
    'арт.',
    '5',
    '2026',
    'у',
    'ў',
    'і',
    '—',
    'Дз.',
    'дзён',
    '(',
    'Я',
  ];
  const words = fc.oneof(
    fc.array(fc.constantFrom(...tokens)).map((parts) => parts.join('')),
    fc.string({ unit: 'binary' }),
  );

  test('spaces become no-break ones, у and ў change places, nothing else; twice is the same as once', () => {
    fc.assert(
      fc.property(words, (text) => {
        const tidied = tidy(text);
        expect(bare(tidied)).toBe(bare(text));
        expect(tidy(tidied)).toBe(tidied);
      }),
    );
  });
});
