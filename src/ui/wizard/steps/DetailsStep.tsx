import { groundsOf } from '#core/case/case-grounds.ts';
import { relevantQuestions } from '#core/case/questions.ts';
import { useCase } from '../case-context.tsx';
import { Contacts } from '../details/Contacts.tsx';
import { GroundRows } from '../details/GroundRows.tsx';
import { Notes } from '../details/Notes.tsx';
import { QuestionField } from '../details/QuestionField.tsx';
import { Story } from '../details/Story.tsx';
import { StepFrame, useStepForm } from '../step-form.tsx';

/** When it happened and how much, what only these grounds ask, what was tried already, the story. */
export function DetailsStep() {
  const form = useStepForm('details');
  const { draft, pack } = useCase();
  const grounds = groundsOf(draft, pack);
  return (
    <StepFrame form={form} step="details">
      {grounds.map((ground) => (
        <GroundRows key={ground.id} ground={ground} isNamed={grounds.length > 1} />
      ))}
      {relevantQuestions(draft, pack).map((question) => (
        <QuestionField key={question.id} question={question} />
      ))}
      <Notes ids={grounds.flatMap(({ notes }) => notes)} />
      <Contacts />
      <Story ground={grounds[0]?.id} />
    </StepFrame>
  );
}
