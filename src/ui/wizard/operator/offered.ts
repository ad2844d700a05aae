import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { letterLanguage } from '#core/case/case-grounds.ts';
import { OTHER_OPERATOR } from '#core/case/operator-step.ts';
import { useCase, useDraft } from '../case-context.tsx';

/** One entry of the list of operators. */
export type Offered = {
  readonly id: string;
  readonly label: string;
  readonly legalName?: string;
  /** All it may be searched by, in small letters. */
  readonly names: readonly string[];
};

/** The register's operators under the names people know, then «other». */
export function useOffered(): readonly Offered[] {
  const { t, i18n } = useTranslation();
  const { pack } = useCase();
  const draft = useDraft();
  const language = letterLanguage(draft, pack);
  return useMemo(() => {
    const known = pack.operators.map(({ id, brand, legalName }): Offered => {
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
  }, [pack, language, i18n.language, t]);
}

/** The entries that hold what was typed; «other» always stands at the end. */
export function matching(offered: readonly Offered[], typed: string): readonly Offered[] {
  const wanted = plain(typed);
  return offered.filter(({ id, names }) => id === OTHER_OPERATOR || names.some((name) => name.includes(wanted)));
}

const plain = (name: string): string => name.trim().toLocaleLowerCase().replaceAll('ё', 'е');
