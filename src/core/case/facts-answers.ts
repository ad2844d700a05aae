import type { JurisdictionPack, Question } from '../jurisdiction/pack.ts';
import type { PlainDate } from '../plain-date.ts';
import type { Draft } from './draft.ts';
import type { Fact, FactName, FactValue } from './fact.ts';
import {
  type Answer,
  always,
  blank,
  dateValue,
  type FactDeclarations,
  type FactEntry,
  flag,
  moneyValue,
  NOT_APPLICABLE,
  optional,
  paragraphsValue,
  readDay,
  readLine,
  readParagraphs,
  readSum,
  textValue,
  known,
} from './fact-entries.ts';
import { relevantQuestions } from './questions.ts';

/** The facts that a pack's questions give: one of the question's name, a choice one flag per option. */
export function answerDeclarations(pack: JurisdictionPack): FactDeclarations {
  return pack.questions.flatMap((question): FactDeclarations => {
    if (question.kind === 'choice') return optionsOf(question).map((name) => optional(name, 'flag'));
    const { id, kind, onlyIf, unless } = question;
    if (!printsIfAsked(question) || unless !== undefined) return [optional(id, kind)];
    return [onlyIf === undefined ? always(id, kind) : optional(id, kind, onlyIf)];
  });
}

/** Answers to the questions that are asked now; an answer to another one has no say. */
export function answerFacts(draft: Draft, pack: JurisdictionPack, today: PlainDate): readonly FactEntry[] {
  return relevantQuestions(draft, pack).flatMap((question): readonly FactEntry[] => {
    const answer = draft.details.answers[question.id] ?? (question.id in draft.details.answers ? null : '');
    if (question.kind === 'choice') {
      return (question.options ?? []).map((option) => [`${question.id}.${option}`, flag(answer === option)]);
    }
    return [[question.id, answerFact(question, answer, pack, today)]];
  });
}

const optionsOf = ({ id, options = [] }: Question): readonly FactName[] => options.map((option) => `${id}.${option}`);

/** Once it is asked it prints: an answer, or a blank. */
const printsIfAsked = ({ required, mayBeUnknown, ifUnknown }: Question): boolean =>
  required && (!mayBeUnknown || ifUnknown === 'blank');

function answerFact(question: Question, answer: Answer, pack: JurisdictionPack, today: PlainDate): Fact {
  const value = answerValue(question, answer, pack, today);
  if (value) return known(value);
  // "I don't know" where it is not offered is no answer.
  const isUnknown = answer === null && question.mayBeUnknown;
  const prints = isUnknown ? question.ifUnknown === 'blank' : question.required;
  return prints ? blank(question.kind === 'choice' ? 'flag' : question.kind) : NOT_APPLICABLE;
}

function answerValue(
  question: Question,
  answer: Answer,
  pack: JurisdictionPack,
  today: PlainDate,
): FactValue | undefined {
  switch (question.kind) {
    case 'text':
      return textValue(readLine(answer));
    case 'paragraphs':
      return paragraphsValue(readParagraphs(answer));
    case 'date':
      return dateValue(readDay(answer, question.mayBeFuture ? undefined : today));
    case 'money':
      return moneyValue(readSum(answer, pack.currency));
    case 'choice':
      return undefined;
    default:
      return question.kind satisfies never;
  }
}
