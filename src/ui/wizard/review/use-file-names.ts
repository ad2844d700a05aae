import { useTranslation } from 'react-i18next';
import { letterFileName, respondentName } from '#app/letters.ts';
import { useCase, useDraft, useLetter } from '../case-context.tsx';
import { usePackWords } from '../pack-words.ts';

/** What files of this letter, of its papers for the post and of its case are called, without an ending: what it is, against whom, of which day. */
export function useFileNames(): { readonly letter: string; readonly post: string; readonly case: string } {
  const { t, i18n } = useTranslation();
  const { pack } = useCase();
  const packWords = usePackWords();
  const { order } = useLetter();
  const draft = useDraft();
  const respondent = respondentName(draft, pack, i18n.language);
  const nameOf = (letter: string) => letterFileName({ letter, respondent, on: order.on });
  return {
    letter: nameOf(
      order.letter === 'claim' ? t('wizard.review.fileName.claim') : packWords(`letters.${order.letter}.name`),
    ),
    post: nameOf(t('wizard.review.fileName.post')),
    case: nameOf(t('wizard.review.fileName.case')),
  };
}
