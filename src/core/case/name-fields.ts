import { languageOf } from '../language/language.ts';
import { z } from '../zod.ts';
import type { PersonName } from './draft.ts';
import { choiceField, lineField, nameField } from './fields.ts';
import { byValue } from './step-fields.ts';

/** The name of one who speaks in the letter: gender too, where the letter's grammar needs it and the name does not tell it for sure. */
export const speakerFields = (name: PersonName, language: string) => ({
  ...nameFields(name),
  ...(isNamed(name) && needsGender(name, language) ? { gender: choiceField(['male', 'female']) } : {}),
});

/** A name alone. */
export const nameFields = (name: PersonName) => ({
  surname: nameField,
  given: nameField,
  ...(name.noPatronymic ? {} : { patronymic: nameField }),
  genitive: lineField,
});

/** A name as a row among others. */
export const nameRow = z.custom<PersonName>().check(byValue((name) => z.object(nameFields(name))));

const isNamed = ({ surname, given, patronymic, noPatronymic }: PersonName): boolean =>
  surname !== '' && given !== '' && (noPatronymic || patronymic !== '');

function needsGender(name: PersonName, language: string): boolean {
  const grammar = languageOf(language).names;
  const patronymic = name.noPatronymic ? undefined : name.patronymic;
  return grammar !== undefined && grammar.guessGender({ patronymic }) === undefined;
}
