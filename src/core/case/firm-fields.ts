import { z } from '../zod.ts';
import { type BusinessHolder, type BusinessId, readBusinessId } from './business-ids.ts';
import { letterLanguage } from './case-grounds.ts';
import { documentDays } from './event-days.ts';
import { firmNames } from './facts-firm.ts';
import { choiceField, dayField, lineField, markField, neededLineField, readField } from './fields.ts';
import { nameFields } from './name-fields.ts';
import type { StepContext } from './step-fields.ts';

/** What a firm is asked: names, numbers, who signs and by what right; the short name only where the full one does not tell it. */
export function firmFields(context: StepContext) {
  const { draft, pack, today } = context;
  const { firm } = draft.claimant;
  const byPower = firm.authority === 'power-of-attorney';
  const needsShort = firmNames(firm, letterLanguage(draft, pack)).short === undefined;
  return {
    firm: z.object({
      full: neededLineField,
      genitive: lineField,
      short: needsShort ? neededLineField : lineField,
      ids: businessIdFields('firm', context),
      signatory: z.object(nameFields(firm.signatory)),
      authority: choiceField(['charter', 'power-of-attorney']),
      ...(byPower
        ? { authorityDate: dayField(documentDays(today)), authorityNumber: markField }
        : { post: neededLineField }),
    }),
    outgoingNumber: markField,
  };
}

/** A sole trader's own numbers. */
export const traderFields = (context: StepContext) => ({
  traderIds: businessIdFields('trader', context),
  outgoingNumber: markField,
});

const businessIdFields = (holder: BusinessHolder, { pack }: StepContext) =>
  z.object(Object.fromEntries(pack.businessIds[holder].map((id) => [id, z.prefault(idField(id, holder), '')])));

const idField = (id: BusinessId, holder: BusinessHolder) =>
  readField(
    (clean) => {
      const read = readBusinessId(id, clean, holder);
      return read.ok ? undefined : read.problems[0];
    },
    { empty: 'required' },
  );
