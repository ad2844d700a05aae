import type { LetterDocument } from '#core/letter/document.ts';
import { piecesOf, type Place } from '#render/pieces.ts';
import { useTranslation } from 'react-i18next';
import '#render/letter.css';
import { keyed } from './measure.ts';
import { Outline } from './Outline.tsx';
import { PlacedPiece } from './PlacedPiece.tsx';
import styles from './reading.module.css';

/** The same letter in reading size, reflowed to the screen; the clerk's part is left to the paper. */
export function ReadingView({
  letter,
  now,
}: {
  readonly letter: LetterDocument | undefined;
  readonly now: readonly Place[];
}) {
  const { t } = useTranslation();
  const pieces = letter ? piecesOf(letter).filter(({ kind }) => kind !== 'receipt-mark' && kind !== 'page-break') : [];
  const firstNow = pieces.findIndex(({ place }) => now.includes(place));
  return (
    <div className={`letter ${styles['reading']}`} lang={letter?.language}>
      {pieces.map((piece, at) => {
        const isNow = now.includes(piece.place);
        return (
          <div className={isNow ? styles['now'] : styles['piece']} data-now={isNow || undefined} key={at}>
            {at === firstNow && <span className={styles['nowLabel']}>{t('letter.now')}</span>}
            <PlacedPiece placed={keyed(piece)} />
          </div>
        );
      })}
      {!letter && <Outline />}
    </div>
  );
}
