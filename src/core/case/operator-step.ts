import { z } from '../zod.ts';
import { CLAIMANT_KINDS } from './draft.ts';
import { choiceField, lineField, neededLineField } from './fields.ts';
import type { StepFields } from './step-fields.ts';

/** The respondent that is in no register: the person types its name. */
export const OTHER_OPERATOR = 'other';

export const operatorFields: StepFields = ({ draft, pack }) =>
  z.object({
    country: choiceField([pack.id]),
    operator: choiceField([...pack.operators.map(({ id }) => id), OTHER_OPERATOR]),
    ...(draft.operator.operator === OTHER_OPERATOR ? { otherName: neededLineField } : {}),
    address: lineField,
    service: choiceField(pack.services),
    letterLanguage: choiceField(pack.letterLanguages, {}),
    claimantKind: choiceField(CLAIMANT_KINDS),
  });
