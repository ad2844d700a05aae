import { z } from '../zod.ts';
import { type CaseEvent, EVENT_KINDS, FILING_WAYS, OUTCOMES } from './draft.ts';
import { eventDays } from './event-days.ts';
import { choiceField, dayField, markField, passageField, sumField } from './fields.ts';
import { byValue, findingAll, type StepContext, type StepFields, wrong } from './step-fields.ts';
import { readPlainDate } from '../plain-date.ts';

type Kind = (typeof EVENT_KINDS)[number];

/** Every entry is checked as its kind asks; nothing can have happened to a letter before it was filed. */
export const logFields: StepFields = (context) => {
  const fields = fieldsByKind(context);
  return z.object({
    events: z.array(
      z.custom<CaseEvent>().check(
        byValue(({ kind }) => fields[kind]),
        findingAll((event) => (isTooEarly(event, context) ? [{ ...wrong('beforeFiling'), path: ['date'] }] : [])),
      ),
    ),
  });
};

function fieldsByKind({ pack, today }: StepContext): Readonly<Record<Kind, z.ZodMiniType>> {
  const date = dayField({ ...eventDays(today), empty: 'required' });
  const way = choiceField(FILING_WAYS);
  const outcome = choiceField(OUTCOMES);
  const sum = sumField({ currency: pack.currency });
  return {
    filed: z.object({ date, way, number: markField, words: passageField }),
    received: z.object({ date }),
    registered: z.object({ date, number: markField }),
    answered: z.object({ date, outcome, number: markField, words: passageField }),
    paid: z.object({ date, outcome, sum }),
  };
}

/** Registered, answered or paid before the day on which the letter was filed: one of the two days is wrong. */
function isTooEarly(event: CaseEvent, { draft }: StepContext): boolean {
  if (event.kind === 'filed') return false;
  const day = readPlainDate(event.date);
  const filed = draft.log.events.flatMap(({ kind, letter, date }) =>
    kind === 'filed' && letter === event.letter ? (readPlainDate(date) ?? []) : [],
  );
  return day !== undefined && filed.length > 0 && filed.every((other) => day < other);
}
