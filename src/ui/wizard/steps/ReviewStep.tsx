import { lazy, Suspense, useMemo, useState } from 'react';
import { prepareLetter } from '#app/letters.ts';
import { PrintCopies } from '../../letter/PrintCopies.tsx';
import { type Printed, usePrinter } from '../../letter/use-printer.ts';
import { loadWhatIf } from '../../use-ready-offline.ts';
import { useCase, useDraft } from '../case-context.tsx';
import { Answers } from '../review/Answers.tsx';
import { Cautions } from '../review/Cautions.tsx';
import { NextSteps } from '../review/NextSteps.tsx';
import { Norms } from '../review/Norms.tsx';
import { Outputs } from '../review/Outputs.tsx';
import styles from '../review/review.module.css';
import { SendByPost } from '../review/SendByPost.tsx';
import { Strengths } from '../review/Strengths.tsx';
import { ToMend } from '../review/ToMend.tsx';
import { ReviewFrame } from '../step-form.tsx';

const WhatIf = lazy(loadWhatIf);

/** What is still open, the ways out, all answers, what makes the letter strong, what to do next. */
export function ReviewStep() {
  const { pack, today } = useCase();
  const draft = useDraft();
  // Not the letter that follows typing at a distance: whoever comes here and prints at once prints the last word typed.
  const letter = useMemo(() => prepareLetter(draft, pack, today), [draft, pack, today]);
  const [asked, setAsked] = useState(0);
  const printer = usePrinter<Printed>('copies');
  const isFinished = letter.document !== undefined && letter.problems.length === 0;
  const finished = isFinished ? letter.document : undefined;
  const refuse = () => setAsked(asked + 1);
  return (
    <ReviewFrame>
      <ToMend letter={letter} asked={asked} />
      <Cautions />
      <Outputs document={finished} onRefused={refuse} printer={printer} />
      <Answers />
      <div className={styles.strong}>
        <Strengths />
        {letter.document && <Norms document={letter.document} />}
      </div>
      <NextSteps>
        <div className={styles.whatIf}>
          <Suspense>
            <WhatIf document={finished} onRefused={refuse} printer={printer} />
          </Suspense>
        </div>
        <SendByPost letter={finished} order={letter.order} onRefused={refuse} printer={printer} />
      </NextSteps>
      {finished && <PrintCopies letter={finished} />}
    </ReviewFrame>
  );
}
