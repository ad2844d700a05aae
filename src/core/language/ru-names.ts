import { getFirstnameGender, getGender, inclineFirstname, inclineLastname, inclineMiddlename } from 'lvovich';
import type { Gender } from '../case/fact.ts';
import type { InflectedName } from './language.ts';
import { type NamePart, namesBy, withEnding } from './names.ts';
import {
  genderOfPatronymic,
  givenEnding,
  isParticle,
  isSureGiven,
  isSureSurname,
  surnameEnding,
} from './ru-name-rules.ts';

/** The library of cases knows the many; `ru-name-rules.ts` what it misses and what nobody can know for sure. */
export const russianNames = namesBy({
  word: /^[а-яё]+(?:[-'’ʼ][а-яё]+)*$/iu,
  isParticle,
  genderOfPatronymic,
  guessFromName: guess,
  surname,
  given,
  patronymic: ({ typed }, gender) => ({
    genitive: inclineMiddlename(typed, 'genitive', gender),
    dative: inclineMiddlename(typed, 'dative', gender),
    sure: true,
  }),
});

function surname(part: NamePart, gender: Gender): InflectedName {
  const ending = surnameEnding(part.lower, gender, { first: part.isFirst && !part.isWhole });
  const sure = isSureSurname(part.lower, gender);
  if (ending) return withEnding(part, { ...ending, sure });
  return {
    genitive: inclineLastname(part.typed, 'genitive', gender),
    dative: inclineLastname(part.typed, 'dative', gender),
    sure,
  };
}

function given(part: NamePart, gender: Gender): InflectedName {
  const ending = givenEnding(part.lower, gender);
  // of a man's double name the first part may stay as it is: Жан-Жака
  const sure =
    (gender === 'female' || part.isWhole) &&
    isSureGiven(part.lower, gender, getFirstnameGender(part.lower) ?? undefined);
  if (ending) return withEnding(part, { ...ending, sure });
  return {
    genitive: inclineFirstname(part.typed, 'genitive', gender),
    dative: inclineFirstname(part.typed, 'dative', gender),
    sure,
  };
}

function guess({ given: first, surname: last }: { readonly given: string; readonly surname: string }) {
  const known = getGender({ first, last });
  return known === 'male' || known === 'female' ? known : undefined;
}
