import { readFileSync } from 'node:fs';
import type { Person } from '#core/case/fact.ts';

/** A name with the forms that the grammar of its language asks for, as published in tests/core/language/names/. */
export type ListedName = {
  readonly person: Person;
  readonly genitive: string;
  readonly dative: string;
  /** The class of hard names it stands for, explained in the list's README. */
  readonly class: string;
};

/** Every name of a published list. */
export function nameList(language: 'ru' | 'be'): readonly ListedName[] {
  const file = new URL(`../core/language/names/${language}.tsv`, import.meta.url);
  return readFileSync(file, 'utf8').trimEnd().split('\n').slice(1).map(readRow);
}

function readRow(row: string): ListedName {
  const [surname, given, patronymic, gender, genitive, dative, className, ...more] = row.split('\t');
  if (!surname || !given || !genitive || !dative || !className || more.length > 0)
    throw new Error(`not a name: ${row}`);
  if (gender !== 'male' && gender !== 'female') throw new Error(`no gender: ${row}`);
  const person = { surname, given, gender, ...(patronymic ? { patronymic } : {}) } as const;
  return { person, genitive, dative, class: className };
}
