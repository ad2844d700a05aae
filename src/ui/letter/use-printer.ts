import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { useServices } from '../services.tsx';

/** What a print of the page gives: the copies of the letter, the papers for the post, or the sheet of what may come next. */
export type Printed = 'copies' | 'post' | 'what-if';

export type Printer<What = Printed> = { readonly printed: What; readonly print: (what: What) => void };

const ACTS = ['pointerdown', 'keydown'] as const;

/**
 * Prints what it is told. Whatever the person does next, the browser's own print gives the page's usual sheets again: not at the end
 * of a print, for a phone may draw the sheets anew while its dialog is open.
 */
export function usePrinter<What extends string>(usual: What): Printer<What> {
  const { outbox } = useServices();
  const [printed, setPrinted] = useState(usual);
  useEffect(() => {
    const back = () => setPrinted(usual);
    for (const act of ACTS) addEventListener(act, back, { capture: true });
    return () => {
      for (const act of ACTS) removeEventListener(act, back, { capture: true });
    };
  }, [usual]);
  const print = (what: What) => {
    flushSync(() => setPrinted(what));
    outbox.print();
  };
  return { printed, print };
}
