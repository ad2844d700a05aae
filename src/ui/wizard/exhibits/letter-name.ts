import { useTranslation } from 'react-i18next';
import { packWord } from '../../i18n.ts';
import { useCase } from '../case-context.tsx';

/** A name of the pack in the letter's language, to begin a caption with: captions print word for word. '' if there is none. */
export function useLetterName(key: string): string {
  const { pack } = useCase();
  const { i18n } = useTranslation();
  return packWord(i18n, pack.letterLanguages[0] ?? '', key);
}
