import { z } from '../zod.ts';
import { documentDays } from './event-days.ts';
import { dayField, neededLineField, sheetsField } from './fields.ts';
import type { StepFields } from './step-fields.ts';

export const evidenceFields: StepFields = ({ today }) =>
  z.object({
    exhibits: z.array(z.object({ caption: neededLineField, sheets: sheetsField, date: dayField(documentDays(today)) })),
  });
