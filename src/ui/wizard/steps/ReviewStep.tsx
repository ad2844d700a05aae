import { useState } from 'react';
import { PrintCopies } from '../../letter/PrintCopies.tsx';
import { useCase } from '../case-context.tsx';
import { Answers } from '../review/Answers.tsx';
import { NextSteps } from '../review/NextSteps.tsx';
import { Norms } from '../review/Norms.tsx';
import { Outputs } from '../review/Outputs.tsx';
import styles from '../review/review.module.css';
import { Strengths } from '../review/Strengths.tsx';
import { ToMend } from '../review/ToMend.tsx';
import { ReviewFrame } from '../step-form.tsx';

/** What is still open, the ways out, all answers, what makes the letter strong, what to do next. */
export function ReviewStep() {
  const { letter } = useCase();
  const [asked, setAsked] = useState(0);
  const isFinished = letter.document !== undefined && letter.problems.length === 0;
  const finished = isFinished ? letter.document : undefined;
  return (
    <ReviewFrame>
      <ToMend letter={letter} asked={asked} />
      <Outputs document={finished} onRefused={() => setAsked(asked + 1)} />
      <Answers />
      <div className={styles.strong}>
        <Strengths />
        {letter.document && <Norms document={letter.document} />}
      </div>
      <NextSteps />
      {finished && <PrintCopies letter={finished} />}
    </ReviewFrame>
  );
}
