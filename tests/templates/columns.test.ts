import { expect, test } from 'vitest';
import { COUNTRIES, packOf } from '../support/packs.ts';

/*
 * A sentence may explain a sign in a table: the column that it names has to be there, under that very head.
 */

const LETTERS = COUNTRIES.flatMap((country) =>
  Object.entries(packOf(country).letters).map(([language, said]) => ({ country, language, said })),
);

test.each(LETTERS)('the columns named in $country letters in $language are heads of tables', ({ said }) => {
  const heads = Object.values(said.words.tables).flatMap(({ columns }) =>
    Object.values(columns).map(({ head }) => head),
  );
  const named = [...JSON.stringify(said.grounds).matchAll(/графе «([^»]+)»/gu)].map(([, head]) => head);
  expect(named.length).toBeGreaterThan(0);
  expect(heads).toEqual(expect.arrayContaining(named));
});
