import { useTranslation } from 'react-i18next';
import { letterFileName, respondentName } from '#app/letters.ts';
import { letterDay } from '#core/case/facts-claimant.ts';
import { useCase, useDraft } from '../case-context.tsx';

/** What files of this letter, of its papers for the post and of its case are called, without an ending: what it is, against whom, of which day. */
export function useFileNames(): { readonly claim: string; readonly post: string; readonly case: string } {
  const { t, i18n } = useTranslation();
  const { pack, today } = useCase();
  const draft = useDraft();
  const respondent = respondentName(draft, pack, i18n.language);
  const on = letterDay(draft, today) ?? today;
  const nameOf = (letter: string) => letterFileName({ letter, respondent, on });
  return {
    claim: nameOf(t('wizard.review.fileName.claim')),
    post: nameOf(t('wizard.review.fileName.post')),
    case: nameOf(t('wizard.review.fileName.case')),
  };
}
