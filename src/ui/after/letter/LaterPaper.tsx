import { copyFor } from '#core/letter/copy.ts';
import { LetterPane } from '../../letter/LetterPane.tsx';
import { TWO_COLUMNS, useMedia } from '../../use-media.ts';
import { useLetter } from '../../wizard/case-context.tsx';
import { usePackWords } from '../../wizard/pack-words.ts';

/** The letter beside what it asks, where there is room for it. */
export function LaterPaper() {
  const { document, order } = useLetter();
  const packWords = usePackWords();
  const hasRoom = useMedia(TWO_COLUMNS);
  if (!hasRoom) return null;
  const letter = document && copyFor(document, 'claimant');
  return <LetterPane letter={letter} heading={packWords(`letters.${order.letter}.name`)} step="review" />;
}
