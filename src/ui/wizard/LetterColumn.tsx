import { useEffect, useRef } from 'react';
import type { FactName } from '#core/case/fact.ts';
import type { StepId } from '#core/case/step-ids.ts';
import { copyFor } from '#core/letter/copy.ts';
import { LetterPane } from '../letter/LetterPane.tsx';
import { LetterScreen } from '../letter/LetterScreen.tsx';
import { caseAddress, goTo } from '../routes.ts';
import { TWO_COLUMNS, useMedia } from '../use-media.ts';
import { useCase, useDraft, useLetter } from './case-context.tsx';
import { placeOf } from './fact-place.ts';

/** The letter beside the form; where there is no room for it, in full screen when it is asked for. */
export function LetterColumn({ step, isFullScreen }: { readonly step: StepId; readonly isFullScreen: boolean }) {
  const { id } = useCase();
  const letter = useLetter();
  const { claimantKind } = useDraft().operator;
  const hasRoom = useMedia(TWO_COLUMNS);
  const wasOpenedHere = useReturnToField(isFullScreen);
  const document = letter.document && copyFor(letter.document, step === 'review' ? 'claimant' : 'respondent');
  const goToFact = (fact: FactName) => {
    const place = placeOf(fact, claimantKind);
    goTo(caseAddress(id, place.step, { field: place.path }));
  };
  if (hasRoom) return <LetterPane letter={document} step={step} onGoToFact={goToFact} />;
  if (!isFullScreen) return null;
  const close = () => {
    // Back, so that the letter leaves no trace in the history; not away from the page if it was the first thing opened.
    if (wasOpenedHere.current) history.back();
    else goTo(caseAddress(id, step), { replace: true });
  };
  return <LetterScreen letter={document} step={step} onGoToFact={goToFact} onClose={close} />;
}

/** Leads back to the field that was being answered when the letter was opened, and tells whether it was opened from the form. */
function useReturnToField(isFullScreen: boolean) {
  const field = useRef<HTMLElement>(undefined);
  const wasOpenedHere = useRef(false);
  const was = useRef(isFullScreen);
  useEffect(() => {
    if (isFullScreen && !was.current) wasOpenedHere.current = true;
    if (!isFullScreen && was.current) {
      wasOpenedHere.current = false;
      field.current?.focus();
    }
    was.current = isFullScreen;
    if (isFullScreen) return undefined;
    const remember = ({ target }: FocusEvent) => {
      if (target instanceof HTMLElement && target.matches('main input, main select, main textarea'))
        field.current = target;
    };
    document.addEventListener('focusin', remember);
    return () => document.removeEventListener('focusin', remember);
  }, [isFullScreen]);
  return wasOpenedHere;
}
