import { z } from '../zod.ts';
import { neededLineField, sheetsField } from './fields.ts';
import type { StepFields } from './step-fields.ts';

export const evidenceFields: StepFields = () =>
  z.object({
    exhibits: z.array(z.object({ caption: neededLineField, sheets: sheetsField })),
  });
