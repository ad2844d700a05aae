import { describe, expect, test } from 'vitest';
import { prepareLetter } from '#app/letters.ts';
import { groundsOf } from '#core/case/case-grounds.ts';
import type { Draft } from '#core/case/draft.ts';
import { readingText } from '#core/letter/reading-text.ts';
import { day } from '#core/plain-date.ts';
import { CORPUS } from '#tests/support/letter-cases.ts';
import { packOf } from '#tests/support/packs.ts';

const TODAY = day('2026-11-24');
/** What only a letter of that country says: its codes, bodies and money. */
const ONLY = {
  ru: /РФ|Российск|-ФЗ|2300-1|Роспотребнадзор|Роскомнадзор|ФАС/u,
  by: /Беларус|№ \d+-З|исполнительный и распорядительный|выканаўчы|Минсвязи|BYN/u,
};
/** What the registers of a country name and those of the other one do not: acts, operators with their addresses, authorities. */
const namesOf = (country: Country): readonly string[] => {
  const { acts, operators, authorities } = packOf(country);
  const byLanguage = [
    ...acts.flatMap(({ name, full, short }) => [name, full, short]),
    ...operators.flatMap(({ address }) => (address ? [address] : [])),
  ];
  const legal = operators
    .flatMap(({ legalName }) => Object.values(legalName))
    .flatMap(({ full, short }) => [full, short]);
  const offices = authorities.flatMap(({ name }) => Object.values(name)).flatMap(({ full, short }) => [full, short]);
  return [...byLanguage.flatMap((names) => Object.values(names)), ...legal, ...offices];
};
const onlyNamesOf = (country: Country): readonly string[] => {
  const others = namesOf(OTHER[country]);
  return namesOf(country).filter((name) => !others.some((other) => other.includes(name)));
};
const OTHER = { ru: 'by', by: 'ru' } as const;
type Country = keyof typeof OTHER;
const NAMES = { ru: onlyNamesOf('ru'), by: onlyNamesOf('by') };
const FULL = CORPUS.filter(({ name }) => !/-(?:bare|business)\./u.test(name));

const inCountry = (draft: Draft, country: Country): Draft => ({ ...draft, operator: { ...draft.operator, country } });

function textOf(draft: Draft): string {
  const { document } = prepareLetter(draft, packOf(draft.operator.country), TODAY);
  return document
    ? readingText(document)
        .join('\n')
        .replace(/[^\S\n]/gu, ' ')
    : '';
}

const demandsIn = (draft: Draft): number =>
  prepareLetter(draft, packOf(draft.operator.country), TODAY).document?.blocks.flatMap((block) =>
    block.kind === 'demands' ? block.items : [],
  ).length ?? 0;

/** What the person typed themselves may name anything. */
const typed = (draft: Draft): readonly string[] => {
  const found: string[] = [];
  JSON.stringify(draft, (_key, value: unknown) => {
    if (typeof value === 'string' && value !== '') found.push(value);
    return value;
  });
  return found.toSorted((one, other) => other.length - one.length);
};
const withoutTyped = (text: string, draft: Draft): string =>
  typed(draft).reduce((rest, words) => (words.length > 3 ? rest.replaceAll(words, '') : rest), text);

describe('a case whose country is changed in the middle', () => {
  test.each(FULL)('$name says nothing of the country it left', ({ draft }) => {
    const left = draft.operator.country === 'by' ? 'by' : 'ru';
    const moved = inCountry(draft, OTHER[left]);
    const text = textOf(moved);
    expect(demandsIn(moved) > 0, 'demands wherever the other country knows the ground').toBe(
      groundsOf(moved, packOf(OTHER[left])).length > 0,
    );
    expect(
      NAMES[left].some((name) => textOf(draft).includes(name)),
      'its own names before',
    ).toBe(true);
    const ours = withoutTyped(text, moved);
    expect(ours.match(ONLY[left])).toBeNull();
    expect(
      NAMES[left].filter((name) => ours.includes(name)),
      'names of the country it left',
    ).toEqual([]);
    expect(textOf(inCountry(moved, left)), 'and back').toBe(textOf(draft));
  });
});

describe('a Belarusian case whose letter changes its language', () => {
  test.each(FULL.filter(({ draft }) => draft.operator.country === 'by'))(
    '$name keeps its sums, days and numbers',
    ({ draft }) => {
      const language = draft.operator.letterLanguage === 'be' ? 'ru' : 'be';
      const other = { ...draft, operator: { ...draft.operator, letterLanguage: language } } satisfies Draft;
      const figures = (text: string) => (text.match(/\d[\d., ]*/gu) ?? []).toSorted();
      expect(figures(textOf(other))).toEqual(figures(textOf(draft)));
    },
  );
});
