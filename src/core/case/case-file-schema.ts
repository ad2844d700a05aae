import { z } from '../zod.ts';
import { caseFileShape } from './case-file.ts';
import { LIMITS } from './limits.ts';

/** What the form of a file cannot say; `letter` enforces it. */
const UNSAID = [
  'Everything left out of the draft means "not answered yet"; null, where it is allowed, means "I do not know" and prints as a ruled blank or leaves its sentence out.',
  'All answers are text as a person would type it: days like 2026-10-12, 12.10.2026 or 12 октября 2026; sums like 60, 60,00 or "1 234,50 ₽"; times like 09:14; telephone numbers in any usual writing.',
  'Days must exist and must not be later than today; charges, outages and contacts lie at most ten years back, papers eighty; an outage ends after it begins.',
  'Sums are above zero and at most ten million.',
  'draft.operator.country is the id of a folder in templates/; operator, service, grounds, questions and their options are ids of that country’s pack, operator may be "other" with otherName.',
  'draft.ground.grounds: one to three ids, the main ground first, all fit for the service, none twice, no two that exclude each other.',
  'draft.details.charges and .interruptions are keyed by the ground’s id; a ground that asks for rows needs one with day and sum (or null for each), unless its id stands in rowsUnknown.',
  'draft.details.answers is keyed by question id; which questions are asked and which must be answered depends on the grounds and on earlier answers.',
  'draft.claimant: surname, given and patronymic (or noPatronymic) are needed, gender where the patronymic does not tell it; the same for the representative where claimantKind is "representative".',
  'draft.evidence.exhibits: proves names what the exhibit proves, so that the letter refers to it there: contract, contacts, rows:<ground>, row:<the id that a charge, interruption or contact was given>, answer:<question>; what the letter does not tell is passed over.',
  'draft.demands: moralStory and moralSum stand together or not at all; answerBy "electronic" needs an e-mail address.',
  `A line of the letter (a name, an address, a caption) has at most ${LIMITS.line} characters, a number of a contract or operation ${LIMITS.mark}, an own demand ${LIMITS.passage}, a story ${LIMITS.story}.`,
  'Control characters and marks of reading direction are removed from all text. Files of exhibits are named here, their bytes are not.',
] as const;

/** JSON Schema (draft 2020-12) of the input side of a case file. */
export function caseFileJsonSchema(): object {
  const schema = z.toJSONSchema(caseFileShape, { io: 'input' });
  return {
    ...schema,
    title: 'A case of “Two Copies”',
    description: ['The schema cannot say:', ...UNSAID].join('\n- '),
  };
}
