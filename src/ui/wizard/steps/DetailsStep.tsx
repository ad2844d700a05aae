import { groundsOf } from '#core/case/case-grounds.ts';
import { relevantQuestions } from '#core/case/questions.ts';
import { useCase, useDraft } from '../case-context.tsx';
import { Call } from '../details/Call.tsx';
import { Contacts } from '../details/Contacts.tsx';
import { GroundRows } from '../details/GroundRows.tsx';
import { Notes } from '../details/Notes.tsx';
import { QuestionField } from '../details/QuestionField.tsx';
import { Story } from '../details/Story.tsx';
import { StepFrame, useStepForm } from '../step-form.tsx';
import { LastDay } from '../terms/LastDay.tsx';

/** When it happened and how much, what only these grounds ask, what was tried already, the story. */
export function DetailsStep() {
  const form = useStepForm('details');
  return (
    <StepFrame form={form} step="details">
      <Details />
    </StepFrame>
  );
}

/** Drawn anew each time typing rests, to ask what the answers lead to; the questions that stay are not. */
function Details() {
  const { pack } = useCase();
  const draft = useDraft();
  const grounds = groundsOf(draft, pack);
  return (
    <>
      {grounds.map((ground) => (
        <GroundRows key={ground.id} ground={ground} isNamed={grounds.length > 1} />
      ))}
      <LastDay />
      {relevantQuestions(draft, pack).map((question) => (
        <QuestionField key={question.id} question={question} />
      ))}
      <Notes ids={grounds.flatMap(({ notes }) => notes)} />
      <Call />
      <Contacts />
      <Story ground={grounds[0]?.id} />
    </>
  );
}
