import { belarusianDates } from './be-dates.ts';
import { belarusianFirms } from './be-firms.ts';
import { belarusianNames } from './be-names.ts';
import { withShortU } from './be-short-u.ts';
import { tidyBelarusian } from './be-spaces.ts';
import { belarusianSums } from './be-sums.ts';
import { eastSlavicLanguage } from './east-slavic.ts';

/** Belarusian of the 2008 orthography: cases and genders of names, sums in words, dates, no-break spaces. */
export const belarusian = eastSlavicLanguage({
  id: 'be',
  dates: belarusianDates,
  sums: belarusianSums,
  names: belarusianNames,
  firms: belarusianFirms,
  tidy: (words, before) => withShortU(tidyBelarusian(words), before),
});
