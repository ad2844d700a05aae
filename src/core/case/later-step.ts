import { z } from '../zod.ts';
import { lineField, storyField } from './fields.ts';
import type { StepFields } from './step-fields.ts';

/** Nothing here must be answered: a body that is not named is a ruled blank, a reason that is not given is left out. */
export const laterFields: StepFields = () =>
  z.record(
    z.string(),
    z.object({
      body: lineField,
      bodyAddress: lineField,
      disagreement: storyField,
      birth: lineField,
      identifier: lineField,
    }),
  );
