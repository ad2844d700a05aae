import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FactName } from '#core/case/fact.ts';
import type { LetterDocument } from '#core/letter/document.ts';
import { LetterScreen } from './LetterScreen.tsx';
import { Legend } from './Legend.tsx';
import { MeasuringColumn } from './MeasuringColumn.tsx';
import styles from './pane.module.css';
import { placesOfStep } from './places.ts';
import { scrollToMark } from './scroll-to-mark.ts';
import { Sheet } from './Sheet.tsx';
import { useFactClicks } from './use-fact-clicks.ts';
import { usePages } from './use-pages.ts';

type LetterPaneProps = {
  /** As it is to be shown: copyFor has been called. */
  readonly letter: LetterDocument | undefined;
  /** The screen beside it ('details'): its place on the sheet is marked and scrolled to. */
  readonly step: string;
  /** What it is, where that is not the letter to the operator. */
  readonly heading?: string;
  /** Called when a value on the sheet is clicked. */
  readonly onGoToFact?: (fact: FactName) => void;
};

/** A region that scrolls by itself must be reachable by the keyboard; not every browser sees to it. */
const REACHED_BY_KEYBOARD = { tabIndex: 0 } as const;

/** The sheet beside the form: sticky, as high as the window, scrolling by itself. */
export function LetterPane({ letter, step, heading, onGoToFact }: LetterPaneProps) {
  const { t } = useTranslation();
  const headingId = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const { pages, host } = usePages(letter);
  const count = Math.max(1, pages?.length ?? 1);
  const current = useCurrentPage(scroller, count);
  const isReady = pages !== undefined;
  useLayoutEffect(() => {
    if (scroller.current && isReady) scrollToMark(scroller.current);
  }, [step, isReady]);
  useFactClicks(scroller, onGoToFact);
  const [isEnlarged, setEnlarged] = useState(false);
  const places = placesOfStep(step);
  return (
    <aside className={styles['pane']} aria-labelledby={headingId}>
      <div className={styles['heading']}>
        <h2 className={styles['title']} id={headingId}>
          {heading ?? t('letter.heading')}
        </h2>
        <span className={styles['pages']}>
          {step === 'review' ? t('letter.bothCopies', { count }) : t('letter.pageOf', { page: current, pages: count })}
        </span>
        <button type="button" className={styles['larger']} onClick={() => setEnlarged(true)}>
          {t('letter.larger')}
        </button>
      </div>
      <div
        className={styles['scroller']}
        ref={scroller}
        role="region"
        {...REACHED_BY_KEYBOARD}
        aria-labelledby={headingId}
      >
        <Sheet letter={letter} pages={pages} now={places} />
        <Legend marksNow={places.length > 0} leadsToQuestions={onGoToFact !== undefined} />
      </div>
      {isEnlarged && <LetterScreen letter={letter} step={step} view="paper" onClose={() => setEnlarged(false)} />}
      <MeasuringColumn host={host} language={letter?.language ?? ''} />
    </aside>
  );
}

/** The page that fills most of the upper half of the pane; from 1. */
function useCurrentPage(scroller: React.RefObject<HTMLElement | null>, count: number): number {
  const [current, setCurrent] = useState(1);
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const look = () => {
      const middle = element.getBoundingClientRect().top + element.clientHeight / 2;
      const above = [...element.querySelectorAll('section')].filter(
        (sheet) => sheet.getBoundingClientRect().top < middle,
      );
      setCurrent(Math.max(1, above.length));
    };
    look();
    element.addEventListener('scroll', look, { passive: true });
    return () => element.removeEventListener('scroll', look);
  }, [scroller, count]);
  return Math.min(current, count);
}
