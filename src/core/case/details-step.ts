import type { Question } from '../jurisdiction/pack.ts';
import { readPlainDate } from '../plain-date.ts';
import { z } from '../zod.ts';
import { groundsOf } from './case-grounds.ts';
import { CHANNELS, emptyCharge, emptyContact, emptyInterruption, type InterruptionRow } from './draft.ts';
import { documentDays, eventDays } from './event-days.ts';
import { choiceField, dayField, lineField, mustBeKnown, storyField, sumField, timeField } from './fields.ts';
import { LIMITS } from './limits.ts';
import { relevantQuestions } from './questions.ts';
import { readTime } from './readings.ts';
import { rowsField } from './row-fields.ts';
import { byValue, findingAll, type StepContext, type StepFields, wrong } from './step-fields.ts';

export const detailsFields: StepFields = (context) => {
  const { draft, pack } = context;
  const grounds = groundsOf(draft, pack).filter(({ id }) => !draft.details.rowsUnknown.includes(id));
  const byGround = (rows: 'charges' | 'interruptions', field: z.ZodMiniType) =>
    z.looseObject(Object.fromEntries(grounds.filter((ground) => ground.rows === rows).map(({ id }) => [id, field])));
  const questions = relevantQuestions(draft, pack);
  return z.looseObject({
    charges: byGround('charges', rowsField(chargeRow(context), emptyCharge())),
    interruptions: byGround('interruptions', rowsField(interruptionRow(context), emptyInterruption())),
    answers: z.looseObject(
      Object.fromEntries(questions.map((question) => [question.id, answerField(question, context)])),
    ),
    ...(draft.details.contacted === 'yes' ? { contacts: rowsField(contactRow(context), emptyContact()) } : {}),
    story: storyField(),
  });
};

const chargeRow = ({ pack, today }: StepContext) =>
  z.looseObject({
    date: dayField({ ...eventDays(today), empty: 'required' }),
    time: timeField(),
    what: lineField(),
    shortNumber: lineField({ most: LIMITS.mark }),
    operationId: lineField({ most: LIMITS.mark }),
    sum: sumField({ currency: pack.currency, empty: 'required' }),
  });

/** While it lasts it has no end, whatever is left of one in the row. */
function interruptionRow({ today }: StepContext) {
  const day = dayField({ ...eventDays(today), empty: 'required' });
  const begun = z.looseObject({ fromDate: day, fromTime: timeField() });
  const ended = z.looseObject({ fromDate: day, fromTime: timeField(), toDate: day, toTime: timeField() });
  return z
    .looseObject({
      fromDate: z.nullable(z.string()),
      fromTime: z.string(),
      toDate: z.nullable(z.string()),
      toTime: z.string(),
      lasting: z.boolean(),
    })
    .check(
      byValue((row) => (row.lasting ? begun : ended)),
      findingAll((row) => (isBackwards(row) ? [{ ...wrong('endBeforeStart'), path: ['toDate'] }] : [])),
    );
}

function isBackwards(row: InterruptionRow): boolean {
  const from = readPlainDate(row.fromDate ?? '');
  const to = readPlainDate(row.toDate ?? '');
  if (row.lasting || !from || !to || from < to) return false;
  const times = [readTime(row.fromTime), readTime(row.toTime)] as const;
  return from > to || (times[0] !== undefined && times[1] !== undefined && times[0] >= times[1]);
}

const contactRow = ({ today }: StepContext) =>
  z.looseObject({
    channel: choiceField(CHANNELS, {}),
    date: dayField({ ...eventDays(today), empty: 'required' }),
    time: timeField(),
    ticket: lineField({ most: LIMITS.mark }),
    reply: lineField({ most: LIMITS.passage }),
  });

function answerField(question: Question, context: StepContext) {
  const empty = question.kind === 'choice' ? 'chooseOne' : 'required';
  const field = fieldOf(question, context, question.required ? { empty } : {});
  return z.prefault(question.required && !question.mayBeUnknown ? mustBeKnown(field, empty) : field, '');
}

function fieldOf(
  question: Question,
  { pack, today }: StepContext,
  options: { readonly empty?: 'chooseOne' | 'required' },
) {
  const { earliest, latest } = documentDays(today);
  switch (question.kind) {
    case 'text':
      return lineField(options);
    case 'paragraphs':
      return storyField(options);
    case 'date':
      return dayField({ earliest, ...(question.mayBeFuture ? {} : { latest }), ...options });
    case 'money':
      return sumField({ currency: pack.currency, ...options });
    case 'choice':
      return choiceField(question.options ?? [], options);
    default:
      return question.kind satisfies never;
  }
}
