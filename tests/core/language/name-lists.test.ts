import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Person } from '#core/case/fact.ts';
import { languageOf } from '#core/language/language.ts';
import { type ListedName, nameList } from '#tests/support/name-list.ts';

const LETTERS = { ru: 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя', be: 'абвгдеёжзійклмнопрстуўфхцчшыьэюя’' } as const;

describe.each(['ru', 'be'] as const)('the published names in %s', (id) => {
  const grammar = languageOf(id).names;
  if (!grammar) throw new Error(`${id} has a grammar of names`);
  const listed = nameList(id).map((name) => {
    const made = grammar.inflect(name.person);
    return { ...name, made, isRight: made.genitive === name.genitive && made.dative === name.dative };
  });
  const wrong = listed.filter(({ isRight }) => !isRight);

  test('are at least 300, at least ten of each class, none of them twice', () => {
    expect(listed.length).toBeGreaterThanOrEqual(300);
    for (const [name, names] of byClass(listed)) expect(`${name}: ${names.length >= 10}`).toBe(`${name}: true`);
    expect(new Set(listed.map(({ person }) => JSON.stringify(person))).size).toBe(listed.length);
  });

  test('come out as the grammar asks, at least 99 in a hundred', () => {
    expect(wrong.length / listed.length, report(listed)).toBeLessThanOrEqual(0.01);
  });

  test('that come out wrong are all marked unsure', () => {
    expect(wrong.filter(({ made }) => made.sure).map(({ genitive, made }) => [genitive, made.genitive])).toEqual([]);
  });

  test('are mostly sure, or nobody would heed the caution', () => {
    expect(listed.filter(({ made }) => made.sure).length / listed.length, report(listed)).toBeGreaterThan(0.6);
  });

  test('come out the same in capitals', () => {
    for (const { person, made } of listed) {
      const shouted = grammar.inflect({
        ...person,
        surname: person.surname.toUpperCase(),
        given: person.given.toUpperCase(),
        ...(person.patronymic ? { patronymic: person.patronymic.toUpperCase() } : {}),
      });
      expect(shouted.genitive.toLowerCase()).toBe(made.genitive.toLowerCase());
      expect(shouted.sure).toBe(made.sure);
    }
  });
});

describe.each(['ru', 'be'] as const)('a name on no list in %s', (id) => {
  const language = languageOf(id);
  const grammar = language.names;
  if (!grammar) throw new Error(`${id} has a grammar of names`);
  const letters = fc.string({ unit: fc.constantFrom(...Array.from(LETTERS[id])), minLength: 3, maxLength: 14 });
  const word = fc
    .array(
      letters.map((part) => `${part.charAt(0).toUpperCase()}${part.slice(1)}`),
      { minLength: 1, maxLength: 2 },
    )
    .map((parts) => parts.join('-'));
  const anything = fc.oneof(word, word, fc.string({ unit: 'binary', maxLength: 8 }));
  const person: fc.Arbitrary<Person> = fc
    .record({
      surname: anything,
      given: anything,
      patronymic: fc.option(anything, { nil: undefined }),
      gender: fc.option(fc.constantFrom('male', 'female'), { nil: undefined }),
    })
    .map(({ patronymic, gender, ...name }) => ({
      ...name,
      ...(patronymic ? { patronymic } : {}),
      ...(gender ? { gender } : {}),
    }));

  test('never stops the letter, and prints in every form', () => {
    fc.assert(
      fc.property(person, (someone) => {
        for (const form of language.forms.person) {
          expect(language.format({ kind: 'person', person: someone }, form)).toBeTypeOf('string');
        }
      }),
    );
  });

  test('keeps the number of its words and the letters they begin with', () => {
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 3 }),
        fc.constantFrom('male', 'female'),
        (words, gender) => {
          const { genitive, dative } = grammar.inflect({ surname: words.join(' '), given: 'Ян', gender });
          for (const form of [genitive, dative]) {
            expect(form.split(' ').map((part) => part.charAt(0))).toEqual(
              [...words, 'Ян'].map((part) => part.charAt(0)),
            );
          }
        },
      ),
    );
  });

  test('of a person without a patronymic has no gap in its place', () => {
    fc.assert(
      fc.property(person, ({ surname, given }) => {
        expect(grammar.inflect({ surname, given, gender: 'female' }).genitive).not.toMatch(/^ | {2}| $/u);
      }),
    );
  });
});

function byClass<Name extends ListedName>(names: readonly Name[]): ReadonlyMap<string, readonly Name[]> {
  return names.reduce(
    (classes, name) => classes.set(name.class, [...(classes.get(name.class) ?? []), name]),
    new Map<string, readonly Name[]>(),
  );
}

/** How each class came out, for whoever broke it. */
function report(
  names: readonly (ListedName & { readonly isRight: boolean; readonly made: { readonly sure: boolean } })[],
): string {
  return [...byClass(names)]
    .map(([name, members]) => {
      const right = members.filter(({ isRight }) => isRight).length;
      const sure = members.filter(({ made }) => made.sure).length;
      return `${name}: ${right} of ${members.length} right, ${sure} sure`;
    })
    .join('\n');
}
