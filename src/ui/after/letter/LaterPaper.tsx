import { copyFor } from '#core/letter/copy.ts';
import { LetterPane } from '../../letter/LetterPane.tsx';
import { useMedia } from '../../use-media.ts';
import { useLetter } from '../../wizard/case-context.tsx';

const TWO_COLUMNS = '(min-width: 1100px)';

/** The letter beside what it asks, where there is room for it. */
export function LaterPaper() {
  const { document } = useLetter();
  const hasRoom = useMedia(TWO_COLUMNS);
  return hasRoom ? <LetterPane letter={document && copyFor(document, 'claimant')} step="review" /> : null;
}
