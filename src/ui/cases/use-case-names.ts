import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { OTHER_OPERATOR } from '#core/case/operator-step.ts';
import type { CaseSummary } from '#core/case/record.ts';
import type { JurisdictionPack } from '#core/jurisdiction/pack.ts';
import { useServices } from '../services.tsx';

/** What each case is called: as the person named it, else by its operator. */
export function useCaseNames(cases: readonly CaseSummary[] | undefined): (summary: CaseSummary) => string {
  const { t, i18n } = useTranslation();
  const packs = usePacksOf(cases);
  return ({ name, country, operator, otherOperator, readable }) => {
    if (!readable) return t('cases.unreadable');
    if (name !== '') return name;
    const brand = packs.get(country)?.operators.find(({ id }) => id === operator)?.brand;
    const known = operator === OTHER_OPERATOR ? otherOperator : (brand?.[i18n.language] ?? brand?.['en']);
    return known === undefined || known === '' ? t('cases.unnamed') : t('cases.against', { operator: known });
  };
}

function usePacksOf(cases: readonly CaseSummary[] | undefined): ReadonlyMap<string, JurisdictionPack> {
  const { packs } = useServices();
  const [loaded, setLoaded] = useState<ReadonlyMap<string, JurisdictionPack>>(new Map());
  const countries = [...new Set(cases?.map(({ country }) => country))].sort().join(' ');
  useEffect(() => {
    let isHere = true;
    const load = async () => {
      const found = await Promise.all(
        countries
          .split(' ')
          .filter(Boolean)
          .map((country) => packs.load(country)),
      );
      if (!isHere) return;
      const known = found.flatMap((pack) => (pack ? [pack] : []));
      setLoaded(new Map(known.map((pack) => [pack.id, pack])));
    };
    void load();
    return () => {
      isHere = false;
    };
  }, [countries, packs]);
  return loaded;
}
