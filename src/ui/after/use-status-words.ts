import { useTranslation } from 'react-i18next';
import type { CaseStatus } from '#core/log/status.ts';
import type { RunningTerm } from '#core/log/terms.ts';
import { daysBetween, type PlainDate } from '#core/plain-date.ts';
import { useFormats } from '../formats.ts';

type Said = { readonly head: string; readonly lead: string };

/** Where a case stands, in a few words, and what that means on a day. */
export function useStatusWords(): (status: CaseStatus, today: PlainDate) => Said {
  const { t } = useTranslation();
  const { date } = useFormats();
  return (status, today) => {
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
          head: t(`after.status.answered.${status.by === 'body' ? 'unknown' : status.outcome || 'unknown'}`),
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
