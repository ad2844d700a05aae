import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { useServices } from '../services.tsx';

/** What a print of the page gives: the copies of the letter, or the papers for the post. */
export type Printed = 'copies' | 'post';

export type Printer = { readonly printed: Printed; readonly print: (what: Printed) => void };

const ACTS = ['pointerdown', 'keydown'] as const;

/**
 * Prints what it is told. Whatever the person does next, the browser's own print gives the copies again: not at the end of a
 * print, for a phone may draw the sheets anew while its dialog is open.
 */
export function usePrinter(): Printer {
  const { outbox } = useServices();
  const [printed, setPrinted] = useState<Printed>('copies');
  useEffect(() => {
    const back = () => setPrinted('copies');
    for (const act of ACTS) addEventListener(act, back, { capture: true });
    return () => {
      for (const act of ACTS) removeEventListener(act, back, { capture: true });
    };
  }, []);
  const print = (what: Printed) => {
    flushSync(() => setPrinted(what));
    outbox.print();
  };
  return { printed, print };
}
