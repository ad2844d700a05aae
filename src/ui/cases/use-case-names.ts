import { useTranslation } from 'react-i18next';
import { OTHER_OPERATOR } from '#core/case/operator-step.ts';
import type { CaseSummary } from '#core/case/record.ts';
import type { JurisdictionPack } from '#core/jurisdiction/pack.ts';

/** What each case is called: as the person named it, else by its operator. */
export function useCaseNames(packs: ReadonlyMap<string, JurisdictionPack>): (summary: CaseSummary) => string {
  const { t, i18n } = useTranslation();
  return ({ name, country, operator, otherOperator, readable }) => {
    if (!readable) return t('cases.unreadable');
    if (name !== '') return name;
    const brand = packs.get(country)?.operators.find(({ id }) => id === operator)?.brand;
    const known = operator === OTHER_OPERATOR ? otherOperator : (brand?.[i18n.language] ?? brand?.['en']);
    return known === undefined || known === '' ? t('cases.unnamed') : t('cases.against', { operator: known });
  };
}
