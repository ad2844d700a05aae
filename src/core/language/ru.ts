import { eastSlavicLanguage } from './east-slavic.ts';
import { russianDates } from './ru-dates.ts';
import { russianFirms } from './ru-firms.ts';
import { russianNames } from './ru-names.ts';
import { tidyRussian } from './ru-spaces.ts';
import { russianSums } from './ru-sums.ts';

/** Russian: cases and genders of names, sums in words, dates, no-break spaces. */
export const russian = eastSlavicLanguage({
  id: 'ru',
  dates: russianDates,
  sums: russianSums,
  names: russianNames,
  firms: russianFirms,
  tidy: tidyRussian,
});
