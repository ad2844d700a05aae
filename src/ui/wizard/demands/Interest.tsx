import { useMemo } from 'react';
import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { groundsOf } from '#core/case/case-grounds.ts';
import type { Draft } from '#core/case/draft.ts';
import { countInterest, type InterestCount, needsRates } from '#core/case/interest.ts';
import { CheckField } from '../../fields/CheckField.tsx';
import { useFormats } from '../../formats.ts';
import { useCase, useDraft } from '../case-context.tsx';
import styles from './demands.module.css';
import { Rates } from './Rates.tsx';

/** Whether the interest on the charges is counted in the letter, what it comes to, and the rates that only the person can look up. */
export function Interest() {
  const { pack, today } = useCase();
  const draft = useDraft();
  const isWanted = useWatch<Draft['demands'], 'interest'>({ name: 'interest' });
  const sayCount = useSayCount();
  const count = useMemo(
    () => (isWanted ? countInterest(draft, groundsOf(draft, pack), pack, today) : undefined),
    [isWanted, draft, pack, today],
  );
  return (
    <div className={styles.option}>
      <CheckField name="interest" />
      {count && pack.interestRate && (
        <div className={styles.nested}>
          {needsRates(draft, pack, today) && <Rates known={pack.interestRate} />}
          <p role="status" className={styles.outcome}>
            {sayCount(count)}
          </p>
        </div>
      )}
    </div>
  );
}

function useSayCount(): (count: InterestCount) => string {
  const { t } = useTranslation();
  const formats = useFormats();
  return (count) => {
    switch (count.is) {
      case 'counted': {
        const sum = formats.money(count.interest.total);
        const counted = t('wizard.demands.interest.counted', { date: formats.date(count.to), sum });
        return count.byMonth ? `${counted} ${t('wizard.demands.interest.byMonth')}` : counted;
      }
      case 'rateUnknown':
        return t('wizard.demands.interest.rateUnknown', { period: formats.period(count.days.from, count.days.to) });
      default:
        return t(`wizard.demands.interest.${count.is}`);
    }
  };
}
