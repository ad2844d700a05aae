import { datesIn } from './dates.ts';

export const russianDates = datesIn({
  months: [
    { nominative: 'январь', genitive: 'января' },
    { nominative: 'февраль', genitive: 'февраля' },
    { nominative: 'март', genitive: 'марта' },
    { nominative: 'апрель', genitive: 'апреля' },
    { nominative: 'май', genitive: 'мая' },
    { nominative: 'июнь', genitive: 'июня' },
    { nominative: 'июль', genitive: 'июля' },
    { nominative: 'август', genitive: 'августа' },
    { nominative: 'сентябрь', genitive: 'сентября' },
    { nominative: 'октябрь', genitive: 'октября' },
    { nominative: 'ноябрь', genitive: 'ноября' },
    { nominative: 'декабрь', genitive: 'декабря' },
  ],
  from: 'с',
  to: 'по',
  year: 'г.',
});
