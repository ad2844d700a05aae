import { useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LetterDocument } from '#core/letter/document.ts';
import { PAGE, pageVariables } from '#render/page-style.ts';
import type { Place } from '#render/pieces.ts';
import { Outline } from './Outline.tsx';
import { PlacedPiece } from './PlacedPiece.tsx';
import styles from './sheet.module.css';
import type { SheetPage } from './use-pages.ts';

type SheetProps = {
  readonly letter: LetterDocument | undefined;
  readonly pages: readonly SheetPage[] | undefined;
  /** Places of the current question, tinted and barred. */
  readonly now: readonly Place[];
};

const PAGE_WIDTH_PX = (PAGE.widthMm * 96) / 25.4;

/** True pages of the letter, each scaled as a whole to the width there is: the type inside is never resized. */
export function Sheet({ letter, pages, now }: SheetProps) {
  const { t } = useTranslation();
  const column = useRef<HTMLDivElement>(null);
  const scale = useScale(column);
  const isOutline = !letter?.blocks.some((block) => block.kind === 'demands' && block.items.length > 0);
  const sheets = isOutline ? [(pages?.flat() ?? []).filter(({ piece }) => HEAD.has(piece.kind))] : (pages ?? [[]]);
  const firstNow = sheets.flat().find(({ piece }) => now.includes(piece.place));
  const style: Readonly<Record<`--${string}`, string>> = { ...pageVariables(), '--sheet-scale': String(scale) };
  return (
    <div className={styles['sheets']} style={style} ref={column}>
      {sheets.map((page, at) => (
        <section className={styles['frame']} key={at} aria-label={t('letter.pageName', { page: at + 1 })}>
          <div className={styles['page']}>
            {at > 0 && <p className={styles['number']}>{at + 1}</p>}
            <div className={`letter ${styles['body']}`} lang={letter?.language}>
              {page.map((placed, place) => {
                const isNow = now.includes(placed.piece.place);
                return (
                  <div
                    className={[
                      styles['piece'],
                      place === 0 ? 'letter-top' : '',
                      isNow ? styles['now'] : '',
                      atFoot(placed.piece.kind),
                    ].join(' ')}
                    data-now={isNow || undefined}
                    key={place}
                  >
                    {placed === firstNow && <span className={styles['nowLabel']}>{t('letter.now')}</span>}
                    <PlacedPiece placed={placed} />
                  </div>
                );
              })}
              {isOutline && <Outline />}
            </div>
          </div>
        </section>
      ))}
    </div>
  );
}

const HEAD: ReadonlySet<string> = new Set(['addressee', 'title']);

const atFoot = (kind: string): string => (kind === 'receipt-mark' ? (styles['foot'] ?? '') : '');

function useScale(column: React.RefObject<HTMLElement | null>): number {
  const [scale, setScale] = useState(1);
  useLayoutEffect(() => {
    const element = column.current;
    if (!element) return;
    const fit = () => setScale(element.clientWidth / PAGE_WIDTH_PX || 1);
    fit();
    if (typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(fit);
    observer.observe(element);
    return () => observer.disconnect();
  }, [column]);
  return scale;
}
