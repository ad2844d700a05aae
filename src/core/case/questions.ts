import type { Ground, JurisdictionPack, Question } from '../jurisdiction/pack.ts';
import { groundsOf } from './case-grounds.ts';
import { claimantFlags } from './claimant-kind.ts';
import type { Draft } from './draft.ts';
import type { FactName } from './fact.ts';

/**
 * The questions that the details step asks now: those of the chosen grounds in the pack's order, without the ones whose
 * condition does not hold (`onlyIf`) or does (`unless`). A condition is an option of another question, `service.<kind>`, what the kind of claimant says
 * (`claimant.isFirm`), or `<ground>/charges.unnamed`.
 */
export function relevantQuestions(draft: Draft, pack: JurisdictionPack): readonly Question[] {
  const grounds = groundsOf(draft, pack);
  const ids = [...new Set(grounds.flatMap((ground) => ground.questions))];
  const questions = ids.flatMap((id) => pack.questions.find((question) => question.id === id) ?? []);
  const asked: Question[] = [];
  const holds = (condition: FactName): boolean =>
    condition === `service.${draft.operator.service}` ||
    claimantFlags(draft.operator.claimantKind)[condition] === true ||
    isChosen(condition, asked, draft) ||
    isUnnamed(condition, grounds, draft);
  for (const question of questions) {
    const { onlyIf, unless } = question;
    if ((onlyIf === undefined || holds(onlyIf)) && (unless === undefined || !holds(unless))) asked.push(question);
  }
  return asked;
}

/** True if no charge that counts says what was paid for. */
function hasUnnamedCharges(draft: Draft, ground: Ground): boolean {
  const { charges, rowsUnknown } = draft.details;
  return rowsUnknown.includes(ground.id) || !(charges[ground.id] ?? []).some(({ what }) => what.trim() !== '');
}

/** The option was chosen, and its question is itself asked. */
const isChosen = (fact: FactName, asked: readonly Question[], draft: Draft): boolean =>
  asked.some(({ id, options = [] }) =>
    options.some((option) => `${id}.${option}` === fact && draft.details.answers[id] === option),
  );

const isUnnamed = (fact: FactName, grounds: readonly Ground[], draft: Draft): boolean =>
  grounds.some((ground) => `${ground.id}/charges.unnamed` === fact && hasUnnamedCharges(draft, ground));
