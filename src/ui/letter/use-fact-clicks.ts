import { type RefObject, useEffect } from 'react';
import type { FactName } from '#core/case/fact.ts';

/**
 * A click on a value of the sheet leads to its question. A shortcut of the mouse: by the keyboard the same questions are reached
 * through the list of answers and the steps, so the sheet stays plain text.
 */
export function useFactClicks(
  root: RefObject<HTMLElement | null>,
  onGoToFact: ((fact: FactName) => void) | undefined,
): void {
  useEffect(() => {
    const element = root.current;
    if (!element || !onGoToFact) return;
    const go = ({ target }: MouseEvent) => {
      const value = target instanceof Element ? target.closest('[data-from]') : null;
      const fact = value?.getAttribute('data-from');
      if (fact) onGoToFact(fact);
    };
    element.addEventListener('click', go);
    return () => element.removeEventListener('click', go);
  }, [root, onGoToFact]);
}
