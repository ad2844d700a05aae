import { z } from '../zod.ts';
import { asksForPassport, letterLanguage } from './case-grounds.ts';
import { isSpokenFor } from './claimant-kind.ts';
import { emptyName } from './draft.ts';
import { documentDays } from './event-days.ts';
import { choiceField, dayField, emailField, lineField, markField, phoneField } from './fields.ts';
import { firmFields, traderFields } from './firm-fields.ts';
import { nameFields, nameRow, speakerFields } from './name-fields.ts';
import { rowsField } from './row-fields.ts';
import type { StepContext, StepFields } from './step-fields.ts';

export const claimantFields: StepFields = (context) => {
  const { draft, pack, today } = context;
  const { claimant } = draft;
  const documents = documentDays(today);
  const answerComesToOther = isSpokenFor(draft.operator.claimantKind) && claimant.representative.email.trim() !== '';
  return z.object({
    ...whoWrites(context),
    address: lineField,
    ...reachFields(context, { emailNeeded: !answerComesToOther }),
    line: phoneField({ callingCode: pack.callingCode }),
    connectionAddress: lineField,
    contractNumber: markField,
    contractDate: dayField(documents),
    account: markField,
    ...(asksForPassport(draft, pack) ? { passport: lineField } : {}),
    letterDate: dayField(documents),
  });
};

function whoWrites(context: StepContext) {
  const { draft, pack, today } = context;
  const { claimant } = draft;
  const language = letterLanguage(draft, pack);
  const person = speakerFields(claimant, language);
  const representative = {
    ...nameFields(claimant.representative),
    ...reachFields(context, { emailNeeded: false }),
  };
  switch (draft.operator.claimantKind) {
    case '':
    case 'self':
      return person;
    case 'representative':
      return {
        ...person,
        representative: z.object({ ...representative, authorityDate: dayField(documentDays(today)) }),
      };
    case 'parent':
      return {
        ...person,
        childAge: choiceField(['under-14', 'from-14']),
        representative: z.object({ ...representative, role: choiceField(['parent', 'guardian']) }),
      };
    case 'several':
      return { ...nameFields(claimant), others: rowsField(nameRow, emptyName()) };
    case 'trader':
      return { ...person, ...traderFields(context) };
    case 'firm':
      return firmFields(context);
    default:
      return draft.operator.claimantKind satisfies never;
  }
}

/** Telephone and e-mail; an answer as an electronic document needs an address to come to. */
const reachFields = ({ draft, pack }: StepContext, { emailNeeded }: { readonly emailNeeded: boolean }) => ({
  phone: phoneField({ callingCode: pack.callingCode }),
  email: emailField(emailNeeded && draft.demands.answerBy === 'electronic' ? { empty: 'required' } : {}),
});
