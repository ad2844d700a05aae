import { useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FactName } from '#core/case/fact.ts';
import type { LetterDocument } from '#core/letter/document.ts';
import { MeasuringColumn } from './MeasuringColumn.tsx';
import { placesOfStep } from './places.ts';
import { ReadingView } from './ReadingView.tsx';
import styles from './screen.module.css';
import { scrollToMark } from './scroll-to-mark.ts';
import { Sheet } from './Sheet.tsx';
import { useFactClicks } from './use-fact-clicks.ts';
import { usePages } from './use-pages.ts';

type LetterScreenProps = {
  readonly letter: LetterDocument | undefined;
  readonly step: string;
  readonly onGoToFact?: (fact: FactName) => void;
  /** What is shown first; by itself the text to read, on the last screen the paper. */
  readonly view?: LetterView;
  /** Back to the question; also called on Escape. */
  readonly onClose: () => void;
};

/** A region that scrolls by itself must be reachable by the keyboard; not every browser sees to it. */
const REACHED_BY_KEYBOARD = { tabIndex: 0 } as const;

const VIEWS = ['read', 'paper'] as const;
type LetterView = (typeof VIEWS)[number];

/** The letter fills the screen, to read or as it will be on paper. A modal dialog: the focus goes back where it was. */
export function LetterScreen({ letter, step, view: firstView, onGoToFact, onClose }: LetterScreenProps) {
  const { t } = useTranslation();
  const [view, setView] = useState<LetterView>(firstView ?? (step === 'review' ? 'paper' : 'read'));
  const dialog = useRef<HTMLDialogElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const { pages, host } = usePages(letter);
  useFactClicks(scroller, onGoToFact);

  useLayoutEffect(() => {
    const element = dialog.current;
    if (element && !element.open) element.showModal();
  }, []);

  const isReady = view === 'read' || pages !== undefined;
  useLayoutEffect(() => {
    if (scroller.current && isReady) scrollToMark(scroller.current);
  }, [isReady, view]);

  const now = placesOfStep(step);
  return (
    <dialog className={styles['screen']} ref={dialog} onClose={onClose} aria-label={t('letter.open')}>
      <div className={styles['head']}>
        <h2 className={styles['title']}>{t('letter.open')}</h2>
        <div className={styles['switch']}>
          {VIEWS.map((name) => (
            <button
              type="button"
              className={styles['view']}
              aria-pressed={view === name}
              key={name}
              onClick={() => setView(name)}
            >
              {t(`letter.view.${name}`)}
            </button>
          ))}
        </div>
      </div>
      <div
        className={styles['scroller']}
        ref={scroller}
        role="region"
        {...REACHED_BY_KEYBOARD}
        aria-label={t(`letter.view.${view}`)}
      >
        {view === 'read' ? (
          <ReadingView letter={letter} now={now} />
        ) : (
          <Sheet letter={letter} pages={pages} now={now} />
        )}
      </div>
      <div className={styles['bar']}>
        <button type="button" className={styles['back']} onClick={() => dialog.current?.close()}>
          {t('letter.back')}
        </button>
      </div>
      <MeasuringColumn host={host} language={letter?.language ?? ''} />
    </dialog>
  );
}
