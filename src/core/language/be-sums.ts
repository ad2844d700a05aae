import { sumsIn } from './sums.ts';

const words = (list: string): readonly string[] => list.split(' ');

export const belarusianSums = sumsIn({
  zero: 'нуль',
  minus: 'мінус',
  units: ['', ...words('адзін два тры чатыры пяць шэсць сем восем дзевяць')],
  feminineUnits: ['', 'адна', 'дзве'],
  teens: words(
    'дзесяць адзінаццаць дванаццаць трынаццаць чатырнаццаць пятнаццаць шаснаццаць семнаццаць васемнаццаць дзевятнаццаць',
  ),
  tens: ['', '', ...words('дваццаць трыццаць сорак пяцьдзясят шэсцьдзясят семдзесят восемдзесят дзевяноста')],
  hundreds: ['', ...words('сто дзвесце трыста чатырыста пяцьсот шэсцьсот семсот восемсот дзевяцьсот')],
  scales: [
    { one: 'тысяча', few: 'тысячы', many: 'тысяч', feminine: true },
    { one: 'мільён', few: 'мільёны', many: 'мільёнаў', feminine: false },
    { one: 'мільярд', few: 'мільярды', many: 'мільярдаў', feminine: false },
    { one: 'трыльён', few: 'трыльёны', many: 'трыльёнаў', feminine: false },
  ],
  rouble: { one: 'рубель', few: 'рублі', many: 'рублёў', feminine: false },
  kopeck: { one: 'капейка', few: 'капейкі', many: 'капеек', feminine: true },
});
