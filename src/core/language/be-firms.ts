import { firmGrammar } from './firms.ts';

/** Legal forms of Belarus in Belarusian. */
export const belarusianFirms = firmGrammar({
  heads: {
    таварыства: { genitive: 'таварыства', gender: 'neuter' },
    прадпрыемства: { genitive: 'прадпрыемства', gender: 'neuter' },
    'аб’яднанне': { genitive: 'аб’яднання', gender: 'neuter' },
    "аб'яднанне": { genitive: 'аб’яднання', gender: 'neuter' },
    бюро: { genitive: 'бюро', gender: 'neuter' },
    установа: { genitive: 'установы', gender: 'feminine' },
    // after a vowel; its adjective in the genitive ends in none
    ўстанова: { genitive: 'установы', gender: 'feminine' },
    гаспадарка: { genitive: 'гаспадаркі', gender: 'feminine' },
    арганізацыя: { genitive: 'арганізацыі', gender: 'feminine' },
    асацыяцыя: { genitive: 'асацыяцыі', gender: 'feminine' },
    кампанія: { genitive: 'кампаніі', gender: 'feminine' },
    карпарацыя: { genitive: 'карпарацыі', gender: 'feminine' },
    калегія: { genitive: 'калегіі', gender: 'feminine' },
    палата: { genitive: 'палаты', gender: 'feminine' },
    арцель: { genitive: 'арцелі', gender: 'feminine' },
    фонд: { genitive: 'фонду', gender: 'masculine' },
    кааператыў: { genitive: 'кааператыва', gender: 'masculine' },
    саюз: { genitive: 'саюза', gender: 'masculine' },
  },
  adjectives: {
    neuter: [
      [/ае$/u, 'ага'],
      [/яе$/u, 'яга'],
    ],
    feminine: [
      [/ая$/u, 'ай'],
      [/яя$/u, 'яй'],
    ],
    masculine: [
      [/([гкх])і$/u, '$1ага'],
      [/ы$/u, 'ага'],
      [/і$/u, 'яга'],
    ],
  },
  shortForms: {
    'таварыства з абмежаванай адказнасцю': 'ТАА',
    'таварыства з дадатковай адказнасцю': 'ТДА',
    'сумеснае таварыства з абмежаванай адказнасцю': 'СТАА',
    'замежнае таварыства з абмежаванай адказнасцю': 'ЗТАА',
    'акцыянернае таварыства': 'АТ',
    'адкрытае акцыянернае таварыства': 'ААТ',
    'закрытае акцыянернае таварыства': 'ЗАТ',
    'сумеснае закрытае акцыянернае таварыства': 'СЗАТ',
    'унітарнае прадпрыемства': 'УП',
    'прыватнае ўнітарнае прадпрыемства': 'ПУП',
    'прыватнае гандлёвае ўнітарнае прадпрыемства': 'ПГУП',
    'прыватнае вытворчае ўнітарнае прадпрыемства': 'ПВУП',
    'рэспубліканскае ўнітарнае прадпрыемства': 'РУП',
    'камунальнае ўнітарнае прадпрыемства': 'КУП',
  },
  society: 'таварыства',
  shortSocieties: ['ТАА', 'ТДА', 'СТАА', 'ЗТАА', 'АТ', 'ААТ', 'ЗАТ', 'СЗАТ'],
  endsLikeWord: /[АЯ][ЕЯ]$/u,
});
