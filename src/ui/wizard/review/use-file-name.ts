import { useTranslation } from 'react-i18next';
import { letterFileName, respondentName } from '#app/letters.ts';
import { letterDay } from '#core/case/facts-claimant.ts';
import { useCase, useDraft } from '../case-context.tsx';

/** The name of a file of this letter: what it is, against whom, of which day. */
export function useFileName(): (ending: 'docx' | 'txt' | 'json' | 'zip') => string {
  const { t, i18n } = useTranslation();
  const { pack, today } = useCase();
  const draft = useDraft();
  return (ending) => {
    const respondent = respondentName(draft, pack, i18n.language);
    const letter = ending === 'json' ? t('wizard.review.fileName.case') : t('wizard.review.fileName.claim');
    return `${letterFileName({ letter, respondent, on: letterDay(draft, today) ?? today })}.${ending}`;
  };
}
