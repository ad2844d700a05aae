import type { FactName } from '../case/fact.ts';
import { addMonths } from '../plain-date.ts';
import { MONTHS_BACK, successionOf } from '../jurisdiction/norms.ts';
import type { Norm } from '../jurisdiction/pack.ts';
import { declarationOf, NORM_FACT, type Proof, surelyApplies } from './proof.ts';
import type { Condition, TemplatePart } from './template.ts';
import { type Conditions, isForConsumers, mayBeBusiness, mayBeFirm } from './who-writes.ts';

/** A condition names a fact that exists and can fail, and that a ground can have. */
export function checkCondition(proof: Proof, condition: Condition | undefined, line: number): void {
  if (!condition) return;
  const { fact } = condition;
  const declared = declarationOf(proof, fact);
  if (!declared) proof.report(line, 'unknownFact', { fact });
  else if (!declared.optional) proof.report(line, 'needlessCondition', { fact });
  checkGroundHasIt(proof, fact, line);
}

/** What a sentence puts in exists, has the form it asks for, and stands where it surely applies. */
export function checkPart(proof: Proof, part: TemplatePart, conditions: Conditions, line: number): void {
  switch (part.kind) {
    case 'words':
      return;
    case 'norm':
      checkCitation(proof, part.norms, conditions, line);
      return;
    case 'phrase':
      if (!proof.said.shared.phrases[part.phrase]) proof.report(line, 'unknownPhrase', { phrase: part.phrase });
      return;
    case 'fact':
      checkFact(proof, part, conditions, line);
      return;
    case 'by-voice':
      checkByVoice(proof, part, conditions, line);
      return;
    default:
      part satisfies never;
  }
}

function checkFact(
  proof: Proof,
  { fact, form }: Extract<TemplatePart, { kind: 'fact' }>,
  conditions: Conditions,
  line: number,
): void {
  const declared = declarationOf(proof, fact);
  if (!declared) {
    proof.report(line, 'unknownFact', { fact });
    return;
  }
  const forms = proof.language.forms[declared.kind];
  if (declared.kind === 'flag' || declared.kind === 'voice') proof.report(line, 'flagPrinted', { fact });
  else if (form !== undefined && !forms.includes(form)) {
    proof.report(line, 'unknownForm', { fact, form, forms: forms.join(', ') });
  }
  checkApplies(proof, fact, conditions, line);
}

/** Words by voice have those of a firm wherever one may write. */
function checkByVoice(
  proof: Proof,
  { fact, words }: Extract<TemplatePart, { kind: 'by-voice' }>,
  conditions: Conditions,
  line: number,
): void {
  if (declarationOf(proof, fact)?.kind === 'voice') checkApplies(proof, fact, conditions, line);
  else proof.report(line, 'voiceExpected', { fact });
  if (words.firm === undefined && mayBeFirm(proof, conditions)) proof.report(line, 'firmVoiceMissing');
}

function checkApplies(proof: Proof, fact: FactName, conditions: Conditions, line: number): void {
  if (!surelyApplies(proof, fact, conditions)) proof.report(line, 'conditionMissing', { fact });
  checkGroundHasIt(proof, fact, line);
}

/** A ground's words name no facts of rows it does not ask for and no answers to questions it does not ask. */
function checkGroundHasIt({ template, pack, facts, report }: Proof, fact: FactName, line: number): void {
  const ground = pack.grounds.find(({ id }) => template.of === 'ground' && id === template.id);
  if (!ground) return;
  const ofRows = pack.grounds.some(({ id }) => facts.has(`${id}/${fact}`)) && !facts.has(`${ground.id}/${fact}`);
  const question = pack.questions.find(({ id }) => fact === id || fact.startsWith(`${id}.`));
  if (ofRows || (question && !ground.questions.includes(question.id))) report(line, 'notOfThisGround', { fact });
}

/** What protects consumers only is left out where a business writes, so a citation of nothing else may not stand there. */
function checkCitation(proof: Proof, norms: readonly string[], conditions: Conditions, line: number): void {
  for (const norm of norms) checkNorm(proof, norm, conditions, line);
  if (norms.every((id) => isForConsumers(proof, id)) && mayBeBusiness(proof, conditions)) {
    proof.report(line, 'consumerLawForBusiness', { norms: norms.join(', ') });
  }
}

function checkNorm(proof: Proof, id: string, conditions: Conditions, line: number): void {
  const [norm, ...later] = successionOf(proof.pack.norms, id);
  if (!norm) {
    proof.report(line, 'unknownNorm', { norm: id });
    return;
  }
  for (const { act } of [norm, ...later]) {
    if (proof.pack.acts.find((known) => known.id === act)?.inDoubt) proof.report(line, 'actInDoubt', { norm: id, act });
  }
  const underIt = conditions.some(
    (condition) => condition?.is === 'only-if' && NORM_FACT.exec(condition.fact)?.[1] === id,
  );
  if (!underIt && mayNotApply(proof, norm, later.at(-1) ?? norm)) proof.report(line, 'normMayNotApply', { norm: id });
}

/** A norm began, or the last that took its place ended, on a day that a letter of today may have to do with. */
function mayNotApply({ pack }: Proof, first: Norm, last: Norm): boolean {
  const earliest = first.appliesOn === 'incident' ? addMonths(pack.lawKnownBy, -MONTHS_BACK) : pack.lawKnownBy;
  return last.until !== undefined || (first.inForce !== undefined && first.inForce > earliest);
}
