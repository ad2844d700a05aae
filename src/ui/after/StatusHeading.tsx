import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { respondentName } from '#app/letters.ts';
import type { CaseStatus } from '#core/log/status.ts';
import type { RunningTerm } from '#core/log/terms.ts';
import { daysBetween, type PlainDate } from '#core/plain-date.ts';
import { useFormats } from '../formats.ts';
import { CASES } from '../routes.ts';
import { useCase, useDraft } from '../wizard/case-context.tsx';
import styles from './after.module.css';

/** Whose case this is, where it stands, and what that means today. */
export function StatusHeading({ status }: { readonly status: CaseStatus }) {
  const { t, i18n } = useTranslation();
  const { pack } = useCase();
  const draft = useDraft();
  const words = useStatusWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { head, lead } = words(status);
  return (
    <header className={styles['status']}>
      <p>
        <a href={CASES}>{t('cases.heading')}</a> · {respondentName(draft, pack, i18n.language)}
      </p>
      <h1 ref={heading} tabIndex={-1}>
        {head}
      </h1>
      <p role="status">{lead}</p>
    </header>
  );
}

type Said = { readonly head: string; readonly lead: string };

function useStatusWords(): (status: CaseStatus) => Said {
  const { t } = useTranslation();
  const { date } = useFormats();
  const { today } = useCase();
  return (status) => {
    switch (status.is) {
      case 'unfiled':
        return { head: t('after.status.unfiled'), lead: t('after.status.unfiledLead') };
      case 'posted':
        return { head: t('after.status.posted'), lead: t('after.status.postedLead', { date: date(status.day) }) };
      case 'waiting': {
        const { term } = status;
        if (!term) {
          const lead = t('after.status.waitingNoTermLead', { date: date(status.day) });
          return { head: t('after.status.waitingNoTerm'), lead };
        }
        const progress = dayOfTerm(term, today);
        const said = progress.number > 0 ? t('after.status.waitingLead', progress) : t('after.status.waitingFirst');
        return {
          head: t('after.status.waiting', { date: date(term.deadline.day) }),
          lead: term.isEstimated ? `${said} ${t('after.status.waitingEstimated')}` : said,
        };
      }
      case 'silent': {
        const head = t('after.status.silent', { date: date(status.term.deadline.day) });
        return { head, lead: t('after.status.silentLead') };
      }
      case 'answered':
        return {
          head: t(`after.status.answered.${status.outcome || 'unknown'}`),
          lead: t('after.status.answeredLead', { date: date(status.day) }),
        };
      case 'settled':
        return { head: t('after.status.settled'), lead: t('after.status.settledLead', { date: date(status.day) }) };
      default:
        return status satisfies never;
    }
  };
}

/** «день 4 из 30»: the day of the event is day 0, so that the first day that counts is day 1. */
function dayOfTerm({ deadline }: RunningTerm, today: PlainDate): { readonly number: number; readonly total: number } {
  const [start] = deadline.steps;
  const event = start?.code === 'starts-next-day' ? start.event : today;
  return { number: daysBetween(event, today), total: daysBetween(event, deadline.day) };
}
