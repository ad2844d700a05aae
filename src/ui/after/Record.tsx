import { useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { type CaseEvent, type Draft, FILING_WAYS, newEvent } from '#core/case/draft.ts';
import { claimTerms } from '#core/log/claim-terms.ts';
import type { CaseStatus } from '#core/log/status.ts';
import { useFormats } from '../formats.ts';
import { useCase, useLetter } from '../wizard/case-context.tsx';
import styles from './after.module.css';

type Made = Partial<Pick<CaseEvent, 'outcome' | 'way' | 'date' | 'terms' | 'letter'>> & Pick<CaseEvent, 'kind'>;

/** What may have happened next, one button each; a tap begins an entry of the log. */
export function Record({ status, onBegin }: { readonly status: CaseStatus; readonly onBegin: (id: string) => void }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { today, pack, lastDraft } = useCase();
  const claim = useLetter();
  const { getValues, setValue } = useFormContext<Draft['log']>();
  const begin = (made: Made) => {
    const id = crypto.randomUUID();
    setValue('events', [...getValues('events'), newEvent({ id, ...made })]);
    onBegin(id);
  };
  const file = (way: CaseEvent['way']) => {
    const terms = claim.document ? claimTerms(lastDraft(), pack, claim.document).map((rule) => rule.id) : [];
    begin({ kind: 'filed', way, terms, date: formats.dateInFigures(today) });
  };
  const letter = 'letter' in status ? status.letter : 'claim';
  const button = (label: string, onClick: () => void) => (
    <button key={label} type="button" className="button button-second" onClick={onClick}>
      {label}
    </button>
  );
  const answer = (outcome: CaseEvent['outcome']) => () => begin({ kind: 'answered', outcome, letter });
  const pay = (outcome: CaseEvent['outcome']) => () => begin({ kind: 'paid', outcome, letter });
  if (status.is === 'unfiled') {
    return (
      <section aria-labelledby="record" className={styles['record']}>
        <h2 id="record">{t('after.record.filedHeading')}</h2>
        <div className={styles['buttons']}>
          {FILING_WAYS.map((way) => button(t(`after.record.filed.${way}`), () => file(way)))}
        </div>
      </section>
    );
  }
  const lacksRegistration = status.is === 'waiting' && status.term?.isEstimated === true;
  return (
    <section aria-labelledby="record" className={styles['record']}>
      <h2 id="record">{t('after.record.answerHeading')}</h2>
      <p>{t('after.record.answerLead')}</p>
      <div className={styles['buttons']}>
        {status.is === 'posted' && button(t('after.record.received'), () => begin({ kind: 'received', letter }))}
        {lacksRegistration && button(t('after.record.registered'), () => begin({ kind: 'registered', letter }))}
        {button(t('after.record.all'), pay('agreed'))}
        {button(t('after.record.part'), pay('partly'))}
        {button(t('after.record.refused'), answer('refused'))}
        {button(t('after.record.agreed'), answer('agreed'))}
        {button(t('after.record.papers'), answer('papers'))}
      </div>
    </section>
  );
}
