import { useMemo } from 'react';
import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { letterLanguage } from '#core/case/case-grounds.ts';
import { OTHER_OPERATOR } from '#core/case/operator-step.ts';
import { useServices } from '../../services.tsx';
import { useCase, useDraft } from '../case-context.tsx';

/** One entry of the list of operators. */
export type Offered = {
  readonly id: string;
  readonly label: string;
  readonly legalName?: string;
  /** All it may be searched by, in small letters. */
  readonly names: readonly string[];
};

/**
 * The register's operators under the names people know, then «other». Until the pack of a country that was just chosen is there, none:
 * two countries may know an operator by one id, with another address.
 */
export function useOffered(): readonly Offered[] {
  const { t, i18n } = useTranslation();
  const { pack } = useCase();
  const { jurisdictions } = useServices();
  const draft = useDraft();
  const country: unknown = useWatch({ name: 'country' });
  const language = letterLanguage(draft, pack);
  const isAwaited = country !== pack.id && jurisdictions.some(({ id }) => id === country);
  return useMemo(() => {
    const register = isAwaited ? [] : pack.operators;
    const known = register.map(({ id, brand, legalName }): Offered => {
      const full = legalName[language]?.full;
      const names = [...Object.values(brand), ...Object.values(legalName).flatMap((name) => [name.full, name.short])];
      return {
        id,
        label: brand[i18n.language] ?? brand['en'] ?? id,
        ...(full === undefined ? {} : { legalName: full }),
        names: names.map(plain),
      };
    });
    return [...known, { id: OTHER_OPERATOR, label: t('wizard.operator.operator.other'), names: [] }];
  }, [pack, isAwaited, language, i18n.language, t]);
}

/** The entries that hold what was typed; «other» always stands at the end. */
export function matching(offered: readonly Offered[], typed: string): readonly Offered[] {
  const wanted = plain(typed);
  return offered.filter(({ id, names }) => id === OTHER_OPERATOR || names.some((name) => name.includes(wanted)));
}

const plain = (name: string): string => name.trim().toLocaleLowerCase().replaceAll('ё', 'е');
