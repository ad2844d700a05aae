import type { Question } from '../jurisdiction/pack.ts';
import { readPlainDate } from '../plain-date.ts';
import { z } from '../zod.ts';
import { groundsOf } from './case-grounds.ts';
import { CHANNELS, emptyCharge, emptyContact, emptyInterruption, type InterruptionRow } from './draft.ts';
import { documentDays, eventDays } from './event-days.ts';
import {
  choiceField,
  dayField,
  lineField,
  markField,
  mustBeKnown,
  neededLineField,
  neededStoryField,
  passageField,
  storyField,
  sumField,
  timeField,
} from './fields.ts';
import { relevantQuestions } from './questions.ts';
import { readTime } from './readings.ts';
import { rowsField } from './row-fields.ts';
import { byValue, findingAll, type StepContext, type StepFields, wrong } from './step-fields.ts';

export const detailsFields: StepFields = (context) => {
  const { draft, pack } = context;
  const grounds = groundsOf(draft, pack).filter(({ id }) => !draft.details.rowsUnknown.includes(id));
  const byGround = (rows: 'charges' | 'interruptions', fieldOfRows: () => z.ZodMiniType) =>
    z.object(Object.fromEntries(grounds.filter((ground) => ground.rows === rows).map(({ id }) => [id, fieldOfRows()])));
  const questions = relevantQuestions(draft, pack);
  return z.object({
    charges: byGround('charges', () => rowsField(chargeRow(context), emptyCharge())),
    interruptions: byGround('interruptions', () => rowsField(interruptionRow(context), emptyInterruption())),
    answers: z.object(Object.fromEntries(questions.map((question) => [question.id, answerField(question, context)]))),
    ...(draft.details.contacted === 'yes' ? { contacts: rowsField(contactRow(context), emptyContact()) } : {}),
    story: storyField,
  });
};

const chargeRow = ({ pack, today }: StepContext) =>
  z.object({
    date: dayField({ ...eventDays(today), empty: 'required' }),
    time: timeField,
    what: lineField,
    shortNumber: markField,
    operationId: markField,
    sum: sumField({ currency: pack.currency, empty: 'required' }),
  });

/** While it lasts it has no end, whatever is left of one in the row. */
function interruptionRow({ today }: StepContext) {
  const day = dayField({ ...eventDays(today), empty: 'required' });
  const begun = z.object({ fromDate: day, fromTime: timeField });
  const ended = z.object({ fromDate: day, fromTime: timeField, toDate: day, toTime: timeField });
  return z.custom<InterruptionRow>().check(
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
  z.object({
    channel: choiceField(CHANNELS, {}),
    date: dayField({ ...eventDays(today), empty: 'required' }),
    time: timeField,
    ticket: markField,
    reply: passageField,
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
      return options.empty ? neededLineField : lineField;
    case 'paragraphs':
      return options.empty ? neededStoryField : storyField;
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
