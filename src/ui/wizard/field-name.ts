import { useTranslation } from 'react-i18next';
import type { FormStep } from '#core/case/draft.ts';

/** What a field is called on its screen, for links that lead to it from elsewhere. */
export function useFieldName(): (step: FormStep, path: string) => string {
  const { t } = useTranslation();
  return (step, path) => {
    const [first = '', second = ''] = path.split('.');
    if (first === 'answers') return t(`questions.${second}.label`, { ns: 'pack' });
    const place = path.split('.').filter((part) => !/^\d+$/u.test(part));
    if (first === 'charges' || first === 'interruptions') return t(`wizard.${step}.${first}.heading`);
    return t([`wizard.${step}.${place.join('.')}.label`, `wizard.${step}.${place.at(-1)}.label`]);
  };
}
