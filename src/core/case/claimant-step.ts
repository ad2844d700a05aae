import { languageOf } from '../language/language.ts';
import { z } from '../zod.ts';
import { groundsOf, letterLanguage } from './case-grounds.ts';
import type { PersonName } from './draft.ts';
import { documentDays } from './event-days.ts';
import { choiceField, dayField, emailField, lineField, markField, nameField, phoneField } from './fields.ts';
import type { StepContext, StepFields } from './step-fields.ts';

export const claimantFields: StepFields = (context) => {
  const { draft, pack, today } = context;
  const { claimant } = draft;
  const represented = draft.operator.claimantKind === 'representative';
  const documents = documentDays(today);
  const language = letterLanguage(draft, pack);
  return z.object({
    ...nameFields(claimant, language),
    address: lineField,
    ...reachFields(context, { emailNeeded: !represented || claimant.representative.email.trim() === '' }),
    line: phoneField({ callingCode: pack.callingCode }),
    connectionAddress: lineField,
    contractNumber: markField,
    contractDate: dayField(documents),
    account: markField,
    ...(groundsOf(draft, pack).some(({ needsPassport }) => needsPassport) ? { passport: lineField } : {}),
    ...(represented
      ? {
          representative: z.object({
            ...nameFields(claimant.representative, language),
            authorityDate: dayField(documents),
            ...reachFields(context, { emailNeeded: false }),
          }),
        }
      : {}),
    letterDate: dayField(documents),
  });
};

/** True where the letter's grammar needs the gender and the name does not tell it for sure. */
function needsGender(name: PersonName, language: string): boolean {
  const grammar = languageOf(language).names;
  const patronymic = name.noPatronymic ? undefined : name.patronymic;
  return grammar !== undefined && grammar.guessGender({ patronymic }) === undefined;
}

const nameFields = (name: PersonName, language: string) => ({
  surname: nameField,
  given: nameField,
  ...(name.noPatronymic ? {} : { patronymic: nameField }),
  ...(needsGender(name, language) &&
  name.surname !== '' &&
  name.given !== '' &&
  (name.noPatronymic || name.patronymic !== '')
    ? { gender: choiceField(['male', 'female']) }
    : {}),
  genitive: lineField,
});

/** Telephone and e-mail; an answer as an electronic document needs an address to come to. */
const reachFields = ({ draft, pack }: StepContext, { emailNeeded }: { readonly emailNeeded: boolean }) => ({
  phone: phoneField({ callingCode: pack.callingCode }),
  email: emailField(emailNeeded && draft.demands.answerBy === 'electronic' ? { empty: 'required' } : {}),
});
