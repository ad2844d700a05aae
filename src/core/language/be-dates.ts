import { datesIn } from './dates.ts';

export const belarusianDates = datesIn({
  months: [
    { nominative: 'студзень', genitive: 'студзеня' },
    { nominative: 'люты', genitive: 'лютага' },
    { nominative: 'сакавік', genitive: 'сакавіка' },
    { nominative: 'красавік', genitive: 'красавіка' },
    { nominative: 'май', genitive: 'мая' },
    { nominative: 'чэрвень', genitive: 'чэрвеня' },
    { nominative: 'ліпень', genitive: 'ліпеня' },
    { nominative: 'жнівень', genitive: 'жніўня' },
    { nominative: 'верасень', genitive: 'верасня' },
    { nominative: 'кастрычнік', genitive: 'кастрычніка' },
    { nominative: 'лістапад', genitive: 'лістапада' },
    { nominative: 'снежань', genitive: 'снежня' },
  ],
  from: 'з',
  to: 'па',
  year: 'г.',
});
