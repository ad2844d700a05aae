import { letterLanguage } from '#core/case/case-grounds.ts';
import { type Law, shortCitation } from '#core/jurisdiction/norms.ts';
import { languageOf } from '#core/language/language.ts';
import { useCase, useDraft } from './case-context.tsx';

/**
 * How the letter cites a norm after its act's first mention («п. 7 ст. 55 Закона о связи»); '' for no norm of the pack, or of the law
 * that is given.
 */
export function useCitation(law?: Law): (normId: string) => string {
  const { pack } = useCase();
  const draft = useDraft();
  const language = letterLanguage(draft, pack);
  return (normId) => languageOf(language).tidy(shortCitation(law ?? pack, normId, language));
}
