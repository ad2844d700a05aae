import { sumsIn } from './sums.ts';

const words = (list: string): readonly string[] => list.split(' ');

export const russianSums = sumsIn({
  zero: 'ноль',
  minus: 'минус',
  units: ['', ...words('один два три четыре пять шесть семь восемь девять')],
  feminineUnits: ['', 'одна', 'две'],
  teens: words(
    'десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать',
  ),
  tens: ['', '', ...words('двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто')],
  hundreds: ['', ...words('сто двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот')],
  scales: [
    { one: 'тысяча', few: 'тысячи', many: 'тысяч', feminine: true },
    { one: 'миллион', few: 'миллиона', many: 'миллионов', feminine: false },
    { one: 'миллиард', few: 'миллиарда', many: 'миллиардов', feminine: false },
    { one: 'триллион', few: 'триллиона', many: 'триллионов', feminine: false },
  ],
  rouble: { one: 'рубль', few: 'рубля', many: 'рублей', feminine: false },
  kopeck: { one: 'копейка', few: 'копейки', many: 'копеек', feminine: true },
});
