import type { FormName } from '#core/case/draft.ts';
import { bareSegments, useWords } from '../fields/words.ts';

/** What a field is called on its screen: its label, or the heading of the list it stands in. */
export function useFieldName(): (step: FormName, path: string) => string {
  const { first } = useWords();
  return (step, path) => {
    const segments = bareSegments(path);
    if (segments[0] === 'answers') return first([`pack:questions.${segments[1]}.label`]) ?? path;
    const whole = ['wizard', step, ...segments].join('.');
    const own = `wizard.${step}.${segments.at(-1)}`;
    const ofBusiness = `wizard.${step}.businessIds.${segments.at(-1)}.label`;
    const ofPlace = [`${whole}.name`, `${whole}.label`, `${whole}.legend`, `${whole}.heading`];
    return first([...ofPlace, `${own}.label`, ofBusiness]) ?? path;
  };
}
