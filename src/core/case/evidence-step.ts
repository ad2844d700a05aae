import { z } from '../zod.ts';
import { lineField, sheetsField } from './fields.ts';
import type { StepFields } from './step-fields.ts';

export const evidenceFields: StepFields = () =>
  z.looseObject({
    exhibits: z.array(z.looseObject({ caption: lineField({ empty: 'required' }), sheets: sheetsField() })),
  });
