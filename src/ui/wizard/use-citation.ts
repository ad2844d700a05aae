import { letterLanguage } from '#core/case/case-grounds.ts';
import { languageOf } from '#core/language/language.ts';
import { useCase } from './case-context.tsx';

/** How the letter cites a norm after its act's first mention («п. 7 ст. 55 Закона о связи»); '' for no norm of the pack. */
export function useCitation(): (normId: string) => string {
  const { draft, pack } = useCase();
  const language = letterLanguage(draft, pack);
  return (normId) => {
    const norm = pack.norms.find(({ id }) => id === normId);
    const act = pack.acts.find(({ id }) => id === norm?.act);
    return languageOf(language).tidy([norm?.place[language], act?.short[language]].filter(Boolean).join(' '));
  };
}
